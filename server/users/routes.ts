import { downloadLog, downloadServerLog, showLog, showServerLog } from '../audit/log.ts'
import { account, administrator, anyone, system, type Route } from '../http/route.ts'
import { changePassword, chooseOwnLanguage, endOneSession, endOthers, showAccount } from './account.ts'
import { showLink, useLink } from './links.ts'
import { addPerson, inviteAgain, removePerson, showPeople } from './people.ts'
import { downloadPersonalData, removePersonalData, showPersonalData } from './personal-data.ts'
import { setUpSecondFactor, showSecondFactor } from './second-factor.ts'
import { secondStep, showSecondStep } from './second-step.ts'
import { showSignIn, signIn, signOut } from './sign-in.ts'
import * as user from './user.ts'
import { chooseSecondFactorRule, createUser, showUsers } from './users.ts'

const people = '/consultations/:consultation/people'
const audit = '/consultations/:consultation/audit'

/** Signing in, accounts, people, the audit log: a part of the one route table. */
export const userRoutes: Route[] = [
  anyone('get', '/sign-in', showSignIn),
  anyone('post', '/sign-in', signIn),
  anyone('get', '/sign-in/second-step', showSecondStep),
  anyone('post', '/sign-in/second-step', secondStep),
  anyone('post', '/sign-out', signOut),
  anyone('get', '/links/:link', showLink, { perMinute: 30 }),
  anyone('post', '/links/:link', useLink, { perMinute: 30 }),

  account('get', '/account', showAccount),
  account('post', '/account/password', changePassword),
  account('post', '/account/language', chooseOwnLanguage),
  account('get', '/account/second-factor', showSecondFactor),
  account('post', '/account/second-factor', setUpSecondFactor),
  account('post', '/account/sessions/end-others', endOthers),
  account('post', '/account/sessions/:session/end', endOneSession),

  system('get', '/users', showUsers),
  system('post', '/users', createUser),
  system('post', '/users/second-factor', chooseSecondFactorRule),
  system('get', '/users/:user', user.showUser),
  system('post', '/users/:user/name', user.renameUser),
  system('post', '/users/:user/link', user.resetPassword),
  system('post', '/users/:user/second-factor', user.resetSecondFactor),
  system('post', '/users/:user/disable', user.disableUser),
  system('post', '/users/:user/enable', user.enableUser),
  system('post', '/users/:user/administrator', user.makeAdministrator),
  system('post', '/users/:user/no-administrator', user.takeAdministrator),
  system('get', '/audit', showServerLog),
  system('get', '/audit/csv', downloadServerLog),

  administrator('get', people, showPeople),
  administrator('post', people, addPerson),
  administrator('post', `${people}/remove`, removePerson),
  administrator('post', `${people}/invite`, inviteAgain),
  administrator('get', `${people}/data`, showPersonalData),
  administrator('get', `${people}/data/export`, downloadPersonalData),
  administrator('post', `${people}/data/remove`, removePersonalData),
  administrator('get', audit, showLog),
  administrator('get', `${audit}/csv`, downloadLog)
]
