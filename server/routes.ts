import { limits } from '../lib/model/limits.ts'
import { downloadLog, downloadServerLog, showLog, showServerLog } from './audit/log.ts'
import { showBackup, startBackup } from './backup/show.ts'
import { putCommentAside, putCommentBack } from './comments/aside.ts'
import { tellChanges } from './comments/changes.ts'
import { confirmComment, confirmComments } from './comments/confirm.ts'
import { changeEdit } from './comments/edit.ts'
import { changePlace } from './comments/place.ts'
import { changeReading } from './comments/reading.ts'
import { showComment } from './comments/show.ts'
import { showWorkbench } from './comments/workbench.ts'
import { showConsultations } from './consultations/list.ts'
import { saveNewConsultation, showNewConsultation } from './consultations/new.ts'
import { changeState, saveSetup, showSetup } from './consultations/setup.ts'
import { showConsultation } from './consultations/show.ts'
import { showDecisions } from './decisions/list.ts'
import { undoDecision } from './decisions/undo-form.ts'
import { uploadDraft } from './drafts/add.ts'
import { changeDraft, changeTopicMap, deleteDraft } from './drafts/change.ts'
import { showDrafts } from './drafts/list.ts'
import { replaceDraft } from './drafts/replace.ts'
import { showDraft } from './drafts/show.ts'
import { addToGroup, changeLead, groupComments, mergeGroups, removeFromGroup, ungroup } from './groups/forms.ts'
import { showGroups } from './groups/list.ts'
import { showGroup } from './groups/show.ts'
import { chooseLanguage, showHome, tellHealth } from './home/home.ts'
import { account, administrator, anyone, member, secretary, signedIn, staff, system, type Route } from './http/route.ts'
import { showJob } from './jobs/show.ts'
import { showLedger } from './ledger/show.ts'
import { saveNewMeeting, showNewMeeting } from './meetings/add.ts'
import { deleteMeeting, saveMeeting, showMeeting } from './meetings/change.ts'
import { showMeetings } from './meetings/list.ts'
import { showCommentForm } from './members/comment-form.ts'
import { saveComment } from './members/comment-post.ts'
import { downloadFeedbackForm } from './members/feedback-form.ts'
import { forgetDevice } from './members/forget.ts'
import { memberLimits } from './members/member-limits.ts'
import { showOthers } from './members/others.ts'
import { downloadPrintedDraft } from './members/printed-draft.ts'
import { showReader } from './members/reader.ts'
import { changeSent, withdrawSent } from './members/receipt-actions.ts'
import { showReceipt } from './members/receipt.ts'
import { openReceipt, showReceipts } from './members/receipts.ts'
import { sendUnsent } from './members/send.ts'
import { saveTopicAnswers, showTopicQuestions } from './members/topics.ts'
import { giveUnit } from './members/unit.ts'
import { saveUnsent, showUnsent } from './members/unsent.ts'
import { showMemberUpload, uploadByMember } from './members/upload.ts'
import { showWelcome } from './members/welcome.ts'
import { showDays } from './participation/by-day.ts'
import { showMap } from './participation/map.ts'
import { showParticipation } from './participation/show.ts'
import { downloadParticipation } from './participation/table.ts'
import { showPosters } from './posters/posters.ts'
import { showReportChanges } from './reports/changes.ts'
import { exportReport, freezeReport } from './reports/export.ts'
import { downloadReportDraft, downloadReportFile } from './reports/files.ts'
import { showReports } from './reports/list.ts'
import { showReportPreview } from './reports/preview.ts'
import { changeReportSettings, showReportSettings } from './reports/settings.ts'
import { showReport } from './reports/show.ts'
import { addMissedComment } from './submissions/add.ts'
import { assignSubmission, moveSubmission } from './submissions/assign.ts'
import { saveJoin, saveSplit } from './submissions/cut.ts'
import { showSubmissions } from './submissions/list.ts'
import { downloadOriginal } from './submissions/original.ts'
import { tellPlace } from './submissions/place.ts'
import { putSubmissionAside, putSubmissionBack } from './submissions/put-aside.ts'
import { readSubmissionAgain } from './submissions/read-again.ts'
import { tellReading } from './submissions/reading.ts'
import { changeSelectedSubmissions } from './submissions/selected.ts'
import { showSubmission } from './submissions/show.ts'
import { showSplit } from './submissions/split-page.ts'
import { clearTyping, keepTypingNow, saveTyping, showTyping } from './submissions/typing.ts'
import { showUpload, uploadLimits, uploadSubmissions } from './submissions/upload.ts'
import { saveTopics, showTopics } from './topics/topics.ts'
import { addUnits } from './units/add.ts'
import { saveUnit, showUnit } from './units/change.ts'
import { showUnits } from './units/list.ts'
import { deleteUnit, moveUnitBelow } from './units/move.ts'
import { changePassword, chooseOwnLanguage, endOneSession, endOthers, showAccount } from './users/account.ts'
import { showLink, useLink } from './users/links.ts'
import { addPerson, inviteAgain, removePerson, showPeople } from './users/people.ts'
import { downloadPersonalData, removePersonalData, showPersonalData } from './users/personal-data.ts'
import { setUpSecondFactor, showSecondFactor } from './users/second-factor.ts'
import { checkSecondStep, showSecondStep } from './users/second-step.ts'
import { showSignIn, signIn, signOut } from './users/sign-in.ts'
import {
  disableUser,
  enableUser,
  makeAdministrator,
  renameUser,
  resetPassword,
  resetSecondFactor,
  showUser,
  takeAdministrator
} from './users/user.ts'
import { chooseSecondFactorRule, createUser, showUsers } from './users/users.ts'

/** The part of an address that all pages of one consultation share. */
const inside = '/consultations/:consultation'
/** Somebody who confirms by keys is quicker than the usual limit. */
const quick = { perMinute: 300 }

/**
 * The one route table: who may, method, path, handler. http/adapter.ts refuses to start with a route that has no rule.
 * Handlers are named after what they do: show… a page, download… a file, tell… what a script asks; of forms, what was asked for.
 */
export const routes: Route[] = [
  anyone('get', '/', showHome),
  anyone('get', '/health', tellHealth),
  anyone('post', '/language', chooseLanguage),

  anyone('get', '/sign-in', showSignIn),
  anyone('post', '/sign-in', signIn),
  anyone('get', '/sign-in/second-step', showSecondStep),
  anyone('post', '/sign-in/second-step', checkSecondStep),
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
  system('get', '/users/:user', showUser),
  system('post', '/users/:user/name', renameUser),
  system('post', '/users/:user/link', resetPassword),
  system('post', '/users/:user/second-factor', resetSecondFactor),
  system('post', '/users/:user/disable', disableUser),
  system('post', '/users/:user/enable', enableUser),
  system('post', '/users/:user/administrator', makeAdministrator),
  system('post', '/users/:user/no-administrator', takeAdministrator),

  system('get', '/backup', showBackup),
  system('post', '/backup', startBackup, { perMinute: 5 }),

  member('get', '/gop-y/:code', showWelcome),
  member('post', '/gop-y/:code/unit', giveUnit, { perMinute: 20 }),
  member('get', '/gop-y/:code/drafts/:draft', showReader),
  member('get', '/gop-y/:code/drafts/:draft/others', showOthers),
  member('get', '/gop-y/:code/drafts/:draft/draft.pdf', downloadPrintedDraft, { perMinute: 30 }),
  member('get', '/gop-y/:code/drafts/:draft/form.docx', downloadFeedbackForm, { perMinute: 30 }),
  member('get', '/gop-y/:code/comment', showCommentForm),
  member('post', '/gop-y/:code/comment', saveComment, { perMinute: 240 }),
  member('get', '/gop-y/:code/topics', showTopicQuestions),
  member('post', '/gop-y/:code/topics', saveTopicAnswers, { perMinute: 240 }),
  member('get', '/gop-y/:code/unsent', showUnsent),
  member('post', '/gop-y/:code/unsent', saveUnsent, { perMinute: 120 }),
  member('post', '/gop-y/:code/send', sendUnsent, { perMinute: 20 }),
  member('post', '/gop-y/:code/forget', forgetDevice, { perMinute: 20 }),
  member('get', '/gop-y/:code/upload', showMemberUpload),
  member('post', '/gop-y/:code/upload', uploadByMember, {
    upload: { field: 'files', most: memberLimits.files, bytes: memberLimits.fileBytes },
    perMinute: 10
  }),
  member('get', '/gop-y/:code/receipts', showReceipts),
  member('post', '/gop-y/:code/receipts', openReceipt, { perMinute: 20 }),
  member('get', '/gop-y/:code/receipts/:receipt', showReceipt, { perMinute: 120 }),
  member('post', '/gop-y/:code/receipts/:receipt/change', changeSent, { perMinute: 20 }),
  member('post', '/gop-y/:code/receipts/:receipt/withdraw', withdrawSent, { perMinute: 20 }),

  signedIn('get', '/consultations', showConsultations),
  system('get', '/consultations/new', showNewConsultation),
  system('post', '/consultations/new', saveNewConsultation),
  administrator('get', `${inside}/setup`, showSetup),
  administrator('post', `${inside}/setup`, saveSetup),
  administrator('post', `${inside}/setup/state`, changeState),
  staff('get', inside, showConsultation),

  administrator('get', `${inside}/drafts`, showDrafts),
  administrator('post', `${inside}/drafts`, uploadDraft, {
    upload: { field: 'files', most: 2, bytes: limits.fileBytes }
  }),
  administrator('get', `${inside}/drafts/:draft`, showDraft),
  administrator('post', `${inside}/drafts/:draft`, changeDraft),
  administrator('post', `${inside}/drafts/:draft/topics`, changeTopicMap),
  administrator('post', `${inside}/drafts/:draft/file`, replaceDraft, {
    upload: { field: 'files', most: 2, bytes: limits.fileBytes }
  }),
  administrator('post', `${inside}/drafts/:draft/remove`, deleteDraft),

  administrator('get', `${inside}/topics`, showTopics),
  administrator('post', `${inside}/topics`, saveTopics),

  administrator('get', `${inside}/units`, showUnits),
  administrator('post', `${inside}/units`, addUnits),
  administrator('get', `${inside}/units/:one`, showUnit),
  administrator('post', `${inside}/units/:one`, saveUnit),
  administrator('post', `${inside}/units/:one/move`, moveUnitBelow),
  administrator('post', `${inside}/units/:one/remove`, deleteUnit),

  administrator('get', `${inside}/people`, showPeople),
  administrator('post', `${inside}/people`, addPerson),
  administrator('post', `${inside}/people/remove`, removePerson),
  administrator('post', `${inside}/people/invite`, inviteAgain),
  administrator('get', `${inside}/people/data`, showPersonalData),
  administrator('get', `${inside}/people/data/export`, downloadPersonalData),
  administrator('post', `${inside}/people/data/remove`, removePersonalData),

  administrator('get', `${inside}/posters`, showPosters),

  staff('get', `${inside}/submissions`, showSubmissions),
  staff('post', `${inside}/submissions/selected`, changeSelectedSubmissions),
  staff('get', `${inside}/submissions/reading`, tellReading),
  staff('get', `${inside}/submissions/upload`, showUpload),
  staff('post', `${inside}/submissions/upload`, uploadSubmissions, {
    upload: { field: 'files', ...uploadLimits },
    perMinute: 600
  }),
  staff('get', `${inside}/submissions/place`, tellPlace, { perMinute: 300 }),
  staff('get', `${inside}/submissions/new`, showTyping),
  staff('post', `${inside}/submissions/new`, saveTyping),
  staff('post', `${inside}/submissions/new/keep`, keepTypingNow, { perMinute: 120 }),
  staff('post', `${inside}/submissions/new/clear`, clearTyping),
  staff('get', `${inside}/submissions/:submission`, showSubmission),
  staff('get', `${inside}/submissions/:submission/original`, downloadOriginal),
  staff('get', `${inside}/submissions/:submission/split`, showSplit),
  staff('post', `${inside}/submissions/:submission/split`, saveSplit),
  staff('post', `${inside}/submissions/:submission/join`, saveJoin),
  staff('post', `${inside}/submissions/:submission/add`, addMissedComment),
  staff('post', `${inside}/submissions/:submission/assign`, assignSubmission),
  staff('post', `${inside}/submissions/:submission/aside`, putSubmissionAside),
  staff('post', `${inside}/submissions/:submission/back`, putSubmissionBack),
  staff('post', `${inside}/submissions/:submission/unit`, moveSubmission),
  staff('post', `${inside}/submissions/:submission/read`, readSubmissionAgain, { perMinute: 30 }),

  staff('get', `${inside}/jobs/:job`, showJob, { perMinute: 300 }),

  staff('get', `${inside}/comments`, showWorkbench, quick),
  staff('get', `${inside}/comments/changes`, tellChanges, quick),
  staff('post', `${inside}/comments/confirm`, confirmComments, quick),
  staff('post', `${inside}/comments/group`, groupComments, quick),
  staff('get', `${inside}/comments/:comment`, context => showComment(context), quick),
  staff('post', `${inside}/comments/:comment/confirm`, confirmComment, quick),
  staff('post', `${inside}/comments/:comment/place`, changePlace, quick),
  staff('post', `${inside}/comments/:comment/reading`, changeReading, quick),
  staff('post', `${inside}/comments/:comment/edit`, changeEdit, quick),
  staff('post', `${inside}/comments/:comment/aside`, putCommentAside, quick),
  staff('post', `${inside}/comments/:comment/back`, putCommentBack, quick),

  staff('get', `${inside}/groups`, showGroups, quick),
  staff('post', `${inside}/groups/join`, mergeGroups, quick),
  staff('get', `${inside}/groups/:group`, showGroup, quick),
  staff('post', `${inside}/groups/:group/take-out`, removeFromGroup, quick),
  staff('post', `${inside}/groups/:group/take-in`, addToGroup, quick),
  staff('post', `${inside}/groups/:group/lead`, changeLead, quick),
  staff('post', `${inside}/groups/:group/ungroup`, ungroup, quick),

  staff('get', `${inside}/decisions`, showDecisions, quick),
  staff('post', `${inside}/decisions/:decision/undo`, undoDecision, quick),

  staff('get', `${inside}/participation`, showParticipation),
  staff('get', `${inside}/participation/days`, showDays),
  staff('get', `${inside}/participation/map`, showMap),
  staff('get', `${inside}/participation/tables/:table`, downloadParticipation),

  staff('get', `${inside}/meetings`, showMeetings),
  staff('get', `${inside}/meetings/new`, showNewMeeting),
  staff('post', `${inside}/meetings/new`, saveNewMeeting),
  staff('get', `${inside}/meetings/:meeting`, showMeeting),
  staff('post', `${inside}/meetings/:meeting`, saveMeeting),
  staff('post', `${inside}/meetings/:meeting/remove`, deleteMeeting),

  secretary('get', `${inside}/ledger`, showLedger),

  secretary('get', `${inside}/reports`, showReports),
  secretary('get', `${inside}/reports/settings`, showReportSettings),
  secretary('post', `${inside}/reports/settings`, changeReportSettings),
  secretary('get', `${inside}/reports/preview`, showReportPreview),
  secretary('get', `${inside}/reports/changes`, showReportChanges),
  secretary('get', `${inside}/reports/draft/:name`, downloadReportDraft),
  secretary('post', `${inside}/reports/export`, exportReport, { perMinute: 10 }),
  secretary('post', `${inside}/reports/freeze`, freezeReport, { perMinute: 10 }),
  secretary('get', `${inside}/reports/:report`, showReport),
  secretary('get', `${inside}/reports/:report/files/:name`, downloadReportFile),

  system('get', '/audit', showServerLog),
  system('get', '/audit/csv', downloadServerLog),
  administrator('get', `${inside}/audit`, showLog),
  administrator('get', `${inside}/audit/csv`, downloadLog)
]
