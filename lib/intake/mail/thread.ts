import type { BodyBlock } from '../../read/mail/body.ts'
import { writtenPerson, type MailPerson } from '../../read/mail/person.ts'
import { folded } from '../../text/fold.ts'
import { readHeaderBlock } from './header-block.ts'
import {
  addressed,
  attribution,
  attributionProof,
  forwardMark,
  forwardSubject,
  originalMark,
  replySubject
} from './history-marks.ts'

/** A mail's body taken apart: what its sender wrote, and what is only repeated. */
export interface Thread {
  own: BodyBlock[]
  /** Where the sender answers between quoted lines: the first block of each answer, and the line it answers. */
  answers: Map<BodyBlock, string>
  /** The mail passed on, where there is one: its words count, as its sender's. */
  forwarded: ForwardedMail | null
  /** Earlier mails that are only quoted: not counted here. */
  earlier: EarlierMail[]
}

export interface ForwardedMail {
  from: MailPerson | null
  subject: string
  body: BodyBlock[]
}

export interface EarlierMail {
  from: MailPerson | null
  body: BodyBlock[]
}

/** Where an earlier mail begins, and what is said of it. */
interface Break {
  kind: 'forward' | 'original' | 'reply'
  from: MailPerson | null
  subject: string | null
  /** Index of the first block behind the announcement. */
  next: number
}

/**
 * Takes a body apart. Whether a mail below the new text is passed on or only quoted is said by its mark, then by the
 * subject; where neither says it, by whether the sender adds an opinion of his own (`speaks`).
 */
export function readThread(body: BodyBlock[], subject: string, speaks: (own: BodyBlock[]) => boolean): Thread {
  const base = body.reduce((least, b) => Math.min(least, b.quoted), Infinity)
  const own: BodyBlock[] = []
  const answers = new Map<BodyBlock, string>()
  const earlier: EarlierMail[] = []
  for (let i = 0; i < body.length; i++) {
    const block = body[i] as BodyBlock
    const found = block.quoted === base ? breakAt(body, i) : null
    if (found) {
      const rest = body.slice(found.next)
      if (isForward(found, subject, own, speaks))
        return { own, answers, forwarded: forwardedMail(found, subject, rest), earlier }
      // A reply below or between the quoted lines: they stand deeper, and it goes on after them.
      if ((rest[0]?.quoted ?? base) <= base)
        return { own, answers, forwarded: null, earlier: [...earlier, { from: found.from, body: rest }] }
      earlier.push({ from: found.from, body: [] })
      i = found.next - 1
    } else if (block.quoted === base) {
      if (i > 0 && (body[i - 1] as BodyBlock).quoted > base) answers.set(block, textAt(body, i - 1))
      own.push(block)
    } else {
      if (earlier.length === 0) earlier.push({ from: null, body: [] })
      earlier.at(-1)?.body.push(block)
    }
  }
  return { own, answers: answers.size > 1 ? answers : new Map<BodyBlock, string>(), forwarded: null, earlier }
}

function isForward(found: Break, subject: string, own: BodyBlock[], speaks: (own: BodyBlock[]) => boolean): boolean {
  if (found.kind !== 'original') return found.kind === 'forward'
  const said = folded(subject)
  if (forwardSubject.test(said)) return true
  return replySubject.test(said) ? passesOn(own) && !speaks(own) : !speaks(own)
}

/** "Em xin chuyển ý kiến của đồng chí A ở dưới ạ." */
function passesOn(own: BodyBlock[]): boolean {
  return own.some(
    b => b.block.type === 'text' && /(?<!\p{L})(?:chuyen(?! doi| mon)|forward|fwd)(?!\p{L})/u.test(folded(b.block.text))
  )
}

function forwardedMail(found: Break, subject: string, body: BodyBlock[]): ForwardedMail {
  const { from } = found
  return { from, subject: found.subject ?? subject.replace(/^[^:]{1,12}:\s*/u, ''), body }
}

function breakAt(body: BodyBlock[], at: number): Break | null {
  const line = folded(textAt(body, at).slice(0, 500)).replace(/^[-_=*<> ]+|[-_=*<>: ]+$/g, '')
  if (forwardMark.test(line) || originalMark.test(line)) {
    const kind = forwardMark.test(line) ? 'forward' : 'original'
    return headed(body, at + 1, kind) ?? { kind, from: null, subject: null, next: at + 1 }
  }
  return headed(body, at, 'original') ?? attributed(body, at)
}

function headed(body: BodyBlock[], at: number, kind: Break['kind']): Break | null {
  const lines = body.slice(at, at + 14).map((_, i) => textAt(body, at + i))
  const header = readHeaderBlock(lines)
  return header && { kind, from: header.from, subject: header.subject, next: at + header.lines }
}

/** "Vào …, X đã viết:" in one line or cut into up to three. */
function attributed(body: BodyBlock[], at: number): Break | null {
  const lines: string[] = []
  for (let i = at; i < Math.min(at + 3, body.length); i++) {
    const text = textAt(body, i)
    if (text === '' || text.length > 400 || body[i]?.quoted !== body[at]?.quoted) return null
    lines.push(text)
    if (!/:\*?\s*$/.test(text)) continue
    // The last of the lines may be the announcement alone, and what is above it the sender's own words.
    const alone = lines.slice(1).some((_, k) => isAttribution(lines.slice(k + 1), false))
    if (alone || !isAttribution(lines)) return null
    return { kind: 'reply', from: senderIn(lines.join(' ')), subject: null, next: i + 1 }
  }
  return null
}

/** `short`: a name and an address do. */
function isAttribution(lines: string[], short = lines.length === 1): boolean {
  const line = folded(lines.join(' ').replace(/\*/g, ''))
  const known = attribution.test(line) || (short && addressed.test(line))
  return line.length < 420 && known && attributionProof.test(line)
}

/** The person an attribution names: before the address, else the last capitalised words. */
function senderIn(raw: string): MailPerson {
  const name =
    /(?:^|[\d:,>)]|AM|PM|SA|CH|lúc|ngày)\s*,?\s*"?((?:\p{Lu}[\p{L}\p{M}.'-]*\s?){1,7})"?\s*(?=[<([]|đã|viết|wrote)/u.exec(
      raw
    )?.[1] ?? ''
  const { address } = writtenPerson(raw)
  return { name: name.trim() === '' ? null : name.trim(), address }
}

function textAt(body: BodyBlock[], at: number): string {
  const block = body[at]?.block
  return block?.type === 'text' ? block.text : ''
}
