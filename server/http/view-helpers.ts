import type Handlebars from 'handlebars'
import { isMessageKey, translator } from '../messages/messages.ts'
import type { Assets } from './assets.ts'
import { formatCount, formatDate, formatShare, formatTime } from './format.ts'
import type { Frame } from './page-frame.ts'

/** The helpers of all views. They give plain text, which is escaped like everything else. */
export function registerHelpers(handlebars: typeof Handlebars, assets: Assets, checked: boolean): void {
  const helpers: Record<string, (...all: never[]) => unknown> = {
    t: (...all: unknown[]) => translated(all, checked),
    date: (iso: string | null) => formatDate(iso),
    time: (iso: string | null) => formatTime(iso),
    count: (value: number | null, options: Options) => formatCount(value, frameOf(options).language),
    share: (part: number | null, whole: number | null, options: Options) =>
      formatShare(part, whole, frameOf(options).language),
    eq: (a: unknown, b: unknown) => a === b,
    or: (a: unknown, b: unknown) => (Array.isArray(a) ? a.length > 0 : Boolean(a)) || b,
    asset: (...all: unknown[]) => assets.address(all.slice(0, -1).join(''))
  }
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, orField(name, helper))
  if (checked) handlebars.registerHelper('helperMissing', missing)
}

/** `{{count}}` alone means the field of that name: models have dates and counts too. */
function orField(name: string, helper: (...all: never[]) => unknown): Handlebars.HelperDelegate {
  return function (this: Record<string, unknown> | null, ...all: unknown[]) {
    return all.length > 1 ? helper(...(all as never[])) : this?.[name]
  }
}

type Options = Handlebars.HelperOptions

/**
 * `{{t "kind." kind}}`: the words put together are the key; `{{t "x.y" blank=value}}` fills blanks, numbers as people write
 * them; blanks may come as an object too.
 */
function translated(all: unknown[], checked: boolean): string {
  const options = all.at(-1) as Options
  const { language } = frameOf(options)
  const given = all.slice(0, -1)
  const key = given.filter(part => typeof part === 'string').join('')
  const blanks = Object.fromEntries([...given.filter(isObject), options.hash as object].flatMap(Object.entries))
  if (isMessageKey(key)) return translator(language)(key, written(blanks, language))
  if (checked) throw new Error(`no message "${key}"`)
  return key
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function written(blanks: Record<string, unknown>, language: Frame['language']): Record<string, string> {
  const entries = Object.entries(blanks).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? formatCount(value, language) : String(value)])
  )
}

function frameOf(options: Options): Frame {
  return (options.data as { frame: Frame }).frame
}

/** What shared partials see besides the fields they are given; by it their missing fields are known to be optional. */
export const partialContext = { partial: true }

/** Handlebars asks this for what it cannot find: empty is right for a field that is null, a misspelt one is a fault. */
function missing(this: unknown, ...all: unknown[]): string {
  const { name } = all.at(-1) as Options & { name: string }
  const here = typeof this === 'object' && this !== null && (name in this || 'partial' in this)
  if (all.length > 1 || !here) throw new Error(`the view asks for "${name}", which its model does not have`)
  return ''
}
