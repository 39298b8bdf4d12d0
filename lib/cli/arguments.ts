import { parseArgs } from 'node:util'
import type { Language } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import type { CommandName } from './help.ts'
import { message, type MessageKey } from './messages.ts'

export interface Arguments {
  /** In the order given; a layout belongs to the draft before it. */
  drafts: { draft: string; layout: string | null }[]
  comments: string[]
  topics: string | null
  topicMap: string | null
  settings: string | null
  unit: string | null
  out: string | null
  /** The file named without an option (`read`; for `outline` it is a draft as well). */
  file: string | null
  language: Language
  json: boolean
  help: boolean
}

const flags = new Set(['help', 'json'])
const repeated = new Set(['draft', 'layout', 'comments'])

const allowed: Record<CommandName, Set<string>> = {
  synthesize: new Set([
    'draft',
    'layout',
    'comments',
    'topics',
    'topic-map',
    'settings',
    'unit',
    'out',
    'lang',
    'json',
    'help'
  ]),
  outline: new Set(['draft', 'layout', 'lang', 'json', 'help']),
  read: new Set(['draft', 'layout', 'topics', 'topic-map', 'lang', 'json', 'help']),
  form: new Set(['draft', 'layout', 'topics', 'unit', 'out', 'lang', 'help']),
  demo: new Set(['out', 'lang', 'help'])
}

/** The language asked for anywhere in the arguments: messages about wrong arguments already use it. */
export function languageOf(args: string[]): Language {
  const english = args.some((arg, i) => arg === '--lang=en' || (arg === 'en' && args[i - 1] === '--lang'))
  return english ? 'en' : 'vi'
}

/** The arguments of a command. Throws Failure `usage` with one clear line. */
export function readArguments(command: CommandName, args: string[]): Arguments {
  const language = languageOf(args)
  const fail = (key: MessageKey, blanks: Record<string, string>) =>
    new Failure('usage', { message: message(language, key, { command, ...blanks }) })
  const read: Arguments = { ...nothing, drafts: [], comments: [], language }
  const seen = new Set<string>()
  for (const token of tokensOf(args)) {
    if (token.kind === 'positional') {
      const takesFile = command === 'read' || command === 'outline'
      if (!takesFile || read.file !== null) throw fail('too-many-files', { value: token.value })
      read.file = token.value
      // `gopy outline DRAFT --layout PDF`: the layout belongs to the draft just named.
      if (command === 'outline') read.drafts.push({ draft: token.value, layout: null })
    }
    if (token.kind !== 'option') continue
    const option = token.rawName
    if (!allowed[command].has(token.name)) throw fail('unknown-option', { option })
    if (seen.has(token.name) && !repeated.has(token.name)) throw fail('option-twice', { option })
    seen.add(token.name)
    if (flags.has(token.name)) setFlag(read, token.name)
    // `--draft --out x`: the next option is no value; one that begins so can be given as `--unit=--x`.
    else if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      throw fail('option-value', { option })
    else setValue(read, token.name, token.value, fail)
  }
  return read
}

const nothing = {
  topics: null,
  topicMap: null,
  settings: null,
  unit: null,
  out: null,
  file: null,
  json: false,
  help: false
}

function tokensOf(args: string[]) {
  const string = { type: 'string' } as const
  const boolean = { type: 'boolean' } as const
  const names = [...allowed.synthesize]
  const options = Object.fromEntries(names.map(name => [name, flags.has(name) ? boolean : string]))
  const short = { ...options, help: { ...boolean, short: 'h' } }
  return parseArgs({ args, options: short, strict: false, allowPositionals: true, tokens: true }).tokens
}

function setFlag(read: Arguments, name: string): void {
  if (name === 'help') read.help = true
  else read.json = true
}

type Fail = (key: MessageKey, blanks: Record<string, string>) => Failure

function setValue(read: Arguments, name: string, value: string, fail: Fail): void {
  switch (name) {
    case 'draft':
      read.drafts.push({ draft: value, layout: null })
      break
    case 'layout':
      setLayout(read, value, fail)
      break
    case 'comments':
      read.comments.push(value)
      break
    case 'lang':
      if (value !== 'vi' && value !== 'en') throw fail('language', {})
      break
    case 'topics':
      read.topics = value
      break
    case 'topic-map':
      read.topicMap = value
      break
    case 'settings':
      read.settings = value
      break
    case 'unit':
      read.unit = value
      break
    default:
      read.out = value
  }
}

function setLayout(read: Arguments, value: string, fail: Fail): void {
  const draft = read.drafts.at(-1)
  if (!draft) throw fail('layout-first', {})
  if (draft.layout !== null) throw fail('layout-twice', {})
  draft.layout = value
}
