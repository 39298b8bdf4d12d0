import type { Language } from '../../lib/model/failures.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { decisions } from './decisions.ts'
import { drafts } from './drafts.ts'
import { groups } from './groups.ts'
import { jobs } from './jobs.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { model } from './model.ts'
import { overview } from './overview.ts'
import { participation } from './participation.ts'
import { people } from './people.ts'
import { receiving } from './receiving.ts'
import { reports } from './reports.ts'
import { setup } from './setup.ts'
import { submissions } from './submissions.ts'
import { users } from './users.ts'

/** Everything the screens say, in both languages; one file for each part of the screens, put together here. `{name}` is a blank. */
const messages = {
  ...common,
  ...audit,
  ...users,
  ...people,
  ...members,
  ...model,
  ...reports,
  ...setup,
  ...drafts,
  ...backup,
  ...overview,
  ...receiving,
  ...submissions,
  ...comments,
  ...decisions,
  ...groups,
  ...jobs,
  ...meetings,
  ...participation
} satisfies Messages

export type Messages = Record<string, { vi: string; en: string }>
export type MessageKey = keyof typeof messages
export type Translate = (key: MessageKey, blanks?: Record<string, string | number>) => string

/** Says a message in a language; a blank without value stays visible as `?`. */
export function translator(language: Language): Translate {
  return (key, blanks = {}) =>
    messages[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? '?'))
}

/** For templates, whose keys the compiler does not see (a test does): the key itself where there is none. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key)
}

export { messages }
