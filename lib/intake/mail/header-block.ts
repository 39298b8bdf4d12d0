import { writtenPerson, type MailPerson } from '../../read/mail/person.ts'
import { fold, rawRange } from '../../text/fold.ts'
import { headerLabels } from './history-marks.ts'

/** The header of an earlier mail as the text repeats it. */
export interface WrittenHeader {
  from: MailPerson | null
  subject: string | null
  /** How many lines it takes. */
  lines: number
}

type Label = keyof typeof headerLabels

const anyLabel = Object.entries(headerLabels).map(([name, words]) => `(?<${name}>${words})`)
const labelled = new RegExp(`^(?:${anyLabel.join('|')}) ?:`)
/** Several labels in one line, as some programs run them together. */
const inline = new RegExp(`^(?:${headerLabels.from}) ?: .{3,300}? (?:${headerLabels.date}) ?: `)

/** The header that begins with the first of the lines, or null. Lines run in the order of the text; stars stand for bold. */
export function readHeaderBlock(lines: string[]): WrittenHeader | null {
  if (labelOf(lines[0] ?? '') === null) return null
  const header: WrittenHeader = { from: null, subject: null, lines: 0 }
  const seen = new Set<Label>()
  let last: Label | null = null
  for (const raw of lines.slice(0, 14)) {
    const found = labelOf(raw)
    // A long list of recipients goes on in a line of its own.
    const goesOn = found === null && (last === 'to' || last === 'other') && /@|;\s*$/.test(raw) && raw.length < 2000
    if (!found && !goesOn) break
    if (found && found.label !== 'other' && seen.has(found.label)) break
    if (found) {
      ;({ label: last } = found)
      seen.add(found.label)
      if (found.label === 'from') header.from = writtenPerson(found.value)
      if (found.label === 'subject') header.subject = found.value
    }
    header.lines++
  }
  const first = lines[0] ?? ''
  const enough = seen.has('from') ? seen.size > 1 || inline.test(plain(first)) : seen.has('subject') && seen.has('date')
  return enough ? header : null
}

function plain(raw: string): string {
  return fold(raw.replace(/\*/g, '')).text
}

function labelOf(line: string): { label: Label; value: string } | null {
  const raw = line.replace(/\*/g, '').trimStart()
  const form = fold(raw.slice(0, 400))
  const found = labelled.exec(form.text)
  const label = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined)?.[0]
  if (!found || label === undefined) return null
  const [, end] = rawRange(raw, form, 0, found[0].length)
  return { label: label as Label, value: raw.slice(end).trim() }
}
