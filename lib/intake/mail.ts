import { emptyDocument, type Document } from '../model/document.ts'
import type { Remark } from '../model/comment.ts'
import type { Warning } from '../model/result.ts'
import type { BodyBlock, Mail, MailPerson } from '../read/mail.ts'
import { folded, isUnmarked } from '../text/fold.ts'
import { isBlank } from './blank.ts'
import { formScore, readForm } from './form.ts'
import { readIntroduction } from './introduction.ts'
import { readLetter } from './letter.ts'
import { withoutCourtesy } from './mail/courtesy.ts'
import { withoutGreeting, withoutIntroduction } from './mail/greeting.ts'
import { withTypedMarks } from './mail/typed-marks.ts'
import { readEnding } from './mail/ending.ts'
import { replySubject, forwardSubject } from './mail/history-marks.ts'
import { readSender, selfUnit, type Sender } from './mail/sender.ts'
import { colleagueUnit } from './mail/colleague.ts'
import { readThread, type ForwardedMail, type Thread } from './mail/thread.ts'
import { matchRaw } from './match.ts'
import { minutesScore, readMinutes } from './minutes.ts'
import { isAnnouncement, isOpinion, isTitle } from './phrases.ts'
import { looksLikeName } from './people.ts'
import { newRemark, type Reading } from './reading.ts'
import { unitIn } from './units.ts'

/** Mails passed on inside mails passed on. */
const deepestForward = 10

/**
 * What the sender of a mail says in it. Earlier mails that are only quoted are not counted again (`mail-quoted` tells
 * so); a mail passed on counts as its own sender's. The attachments are submissions of their own: a mail that only
 * brings them has no remark and nothing is wrong with it.
 */
export function readMailBody(mail: Mail): Reading {
  const reading = readPart({ from: mail.from, subject: mail.subject, body: mail.body }, 0)
  const remarks =
    reading.remarks.length > 0 || mail.attachments.length > 0 ? reading.remarks : fromSubject(mail.subject)
  const submitter = withMarks(reading.submitter, mail)
  return { ...reading, submitter, date: mail.date, remarks, warnings: [...reading.warnings, ...missing(mail, remarks)] }
}

/** A name that the header shows without marks, as the mail itself spells it elsewhere ("Đến: Lê Thị Bảy" in what it answers). */
function withMarks(name: string | null, mail: Mail): string | null {
  if (name === null || !isUnmarked(name)) return name
  for (const { block } of mail.body) {
    if (block.type !== 'text') continue
    const found = matchRaw(
      block.text,
      new RegExp(`(?<!\\p{L})${folded(name).replace(/[^\p{L} ]/gu, '.')}(?!\\p{L})`, 'u')
    )
    const spelt = found ? block.text.slice(found.start, found.end) : ''
    if (spelt !== '' && !isUnmarked(spelt) && looksLikeName(spelt)) return spelt
  }
  return name
}

function readPart(part: ForwardedMail, depth: number): Reading {
  const thread = readThread(part.body, part.subject, own => readWritten(own, null).reading.remarks.some(speaks))
  const { reading, sender } = readWritten(thread.own, part.from, thread.answers)
  const quoted: Warning[] = thread.earlier.some(mail => mail.body.length > 0) ? [{ code: 'mail-quoted' }] : []
  const unit = sender.unit ?? colleagueUnit(part.from, thread.earlier)
  const own: Reading = { ...reading, submitter: sender.person, unit, warnings: [...reading.warnings, ...quoted] }
  if (!thread.forwarded || depth >= deepestForward) return own
  return passedOn(own, readPart(thread.forwarded, depth + 1), textOf(thread.own))
}

/** The mail passed on is the opinion; what is written above it counts where it is one too. */
function passedOn(own: Reading, inner: Reading, said: string): Reading {
  const above = own.remarks.filter(speaks)
  if (above.length === 0)
    return {
      ...inner,
      unit: inner.unit ?? unitBehind(inner.submitter, said),
      warnings: [...own.warnings, ...inner.warnings]
    }
  const below = inner.remarks.map(r => ({ ...r, author: r.author ?? inner.submitter, unit: r.unit ?? inner.unit }))
  return { ...own, remarks: [...above, ...below], warnings: [...own.warnings, ...inner.warnings] }
}

function textOf(blocks: BodyBlock[]): string {
  return blocks.flatMap(b => (b.block.type === 'text' ? [b.block.text] : [])).join('\n')
}

/** "Chuyển ý kiến của bác sĩ Lê A, Chi bộ B": who passes it on says where the other is from. */
function unitBehind(name: string | null, said: string): string | null {
  const at = name === null ? -1 : said.indexOf(name)
  if (name === null || at < 0) return null
  const rest = said.slice(at + name.length, at + name.length + 160)
  return /^\s*[,(–-]/u.test(rest) ? unitIn(rest.split(/\n|[.!?]\s/u)[0] ?? '') : null
}

/** How somebody passes a mail on (folded): "Kính chuyển anh ý kiến của đồng chí A", but not "Chuyển mục 3 xuống dưới". */
const passing =
  /^(?:(?:da|kinh|xin|em|toi|minh|chi doan|don vi)[ ,]+)*(?:chuyen(?! (?:muc|phan|y (?!kien)|doan|cau|noi dung|tu|cum|khoan|diem|dieu|chuong|toan bo))|gui|forward|fyi|trinh)(?!\p{L})|(?:ben|phia|o) duoi|duoi day/u

/** True for words about the draft, not about the mail that is passed on. */
function speaks(remark: Remark): boolean {
  return isOpinion(remark.text) && !(passing.test(folded(remark.text)) && remark.text.split(/\s+/).length <= 40)
}

const noAnswers: Thread['answers'] = new Map()

/** The words of one mail without quotations: its remarks, and who says them. */
function readWritten(
  own: BodyBlock[],
  from: MailPerson | null,
  answers = noAnswers
): { reading: Reading; sender: Sender } {
  const { body, signature } = readEnding(own, from?.name ?? null)
  const document = documentOf(body)
  const opening = body.slice(0, 4).flatMap(b => (b.block.type === 'text' ? [b.block.text] : []))
  const sender = readSender(from, signature, readIntroduction(opening))
  const read = readerOf(document)(withoutIntroduction(withoutGreeting(document)))
  const said = answers.size === 0 ? withoutCourtesy(read.remarks) : answered(body, answers)
  const remarks = withoutOpening(withTypedMarks(said, document), opening)
  const reading: Reading = { ...read, channel: 'email', remarks }
  return {
    reading,
    sender: { person: sender.person ?? read.submitter, unit: sender.unit ?? read.unit ?? selfUnit(opening) }
  }
}

/** The sentence that opens a mail ("Anh bổ sung hai ý để em gửi:") governs nothing, unless it names a place. */
function withoutOpening(remarks: Remark[], opening: string[]): Remark[] {
  const place =
    /\d|["“]|(?<!\p{L})(?:trang|muc|phan|dieu|khoan|diem|chuong|chi tieu|phu luc|du thao|bao cao|quy che)(?!\p{L})/u
  const idle = (lead: string): boolean => !place.test(folded(lead)) && opening.some(line => line.endsWith(lead))
  return remarks.map(remark => ({ ...remark, context: remark.context.filter(lead => !idle(lead)) }))
}

/** Answers between quoted lines: each by itself, with the line it answers as what governs it. */
function answered(body: BodyBlock[], answers: Thread['answers']): Remark[] {
  const starts = body.flatMap((block, i) => (i === 0 || answers.has(block) ? [i] : []))
  return starts.flatMap((start, i) => {
    const part = body.slice(start, starts[i + 1])
    const prompt = answers.get(part[0] as BodyBlock)
    const { remarks } = readLetter(withoutGreeting(documentOf(part)), 'email')
    return withoutCourtesy(remarks)
      .filter(remark => !isBlank(remark.text))
      .map(remark => (prompt === undefined ? remark : { ...remark, context: [prompt, ...remark.context] }))
  })
}

function documentOf(body: BodyBlock[]): Document {
  return { ...emptyDocument(), blocks: body.map(b => b.block) }
}

/** Forms and minutes are pasted into mails as well. */
function readerOf(document: Document): (document: Document) => Reading {
  if (formScore(document) >= 0.5) return readForm
  return minutesScore(document) >= 0.6 ? readMinutes : d => readLetter(d, 'email')
}

/** A mail without text whose subject says it all: "Nhất trí với dự thảo". */
function fromSubject(subject: string): Remark[] {
  let text = subject
  for (let i = 0; i < 5 && (replySubject.test(folded(text)) || forwardSubject.test(folded(text))); i++) {
    text = text.replace(/^[^:_]*[:_]\s*/u, '')
  }
  const says = isOpinion(text) && !isAnnouncement(text) && !isTitle(text) && !/^\s*\[/.test(text)
  return says ? [newRemark({ text, source: 'tiêu đề thư' })] : []
}

/** "Gửi kèm phiếu góp ý" without a file: the sender has forgotten it. */
function missing(mail: Mail, remarks: Remark[]): Warning[] {
  if (mail.attachments.length > 0 || remarks.length > 0) return []
  const text = mail.body.flatMap(b => (b.block.type === 'text' && b.quoted === 0 ? [b.block.text] : [])).join(' ')
  const promised = /(?:dinh kem|gui kem|kem theo|kem file|kem tep|attached|attachment)/.test(
    folded(text.slice(0, 2000))
  )
  return promised ? [{ code: 'attachment-missing' }] : []
}
