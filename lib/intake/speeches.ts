import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { readAttribution, type Attributed } from './attribution.ts'
import { isFrame, opensDiscussion, withoutMark } from './discussion.ts'
import { readIdentity } from './identity.ts'
import type { Line } from './lines.ts'
import { opinionParagraphs } from './opinion-lines.ts'
import { readOpinions } from './opinions.ts'
import { isOpinion } from './phrases.ts'
import { runsMeeting } from './presiding.ts'
import { newRemark } from './reading.ts'
import { isUnit } from './units.ts'

interface Speech {
  /** The whole first line. */
  line: string
  said: Attributed
  style: string | null
  lines: Line[]
  /** The heading it stands under ("1. Về chủ đề đại hội:"), or null. */
  topic: string | null
}

const nobody: Attributed = { author: null, unit: null, role: null, lead: null, text: '' }

/** Speakers without a name (folded): what they say is no part of the speech above. */
const others =
  /^(?:gia dinh|ho (?:gia dinh|ong|ba|anh|chi)|ba con|nhan dan|mot so|nhieu|da so|phan lon|hau het|co (?:\d+ )?(?:y kien|dong chi|hoi vien|doan vien|nguoi)|cac (?:dong chi|hoi vien|dai bieu|ho)|y kien (?:khac|chung)|dai dien|tap the|toan the|\d+ (?:y kien|dong chi|hoi vien|dai bieu))(?!\p{L})/u

/** The speeches of a discussion, a remark each; bullets below a speaker's name are one each. */
export function speeches(lines: Line[]): Remark[] {
  const found: Speech[] = []
  let topic: string | null = null
  for (const [i, line] of lines.entries()) {
    const { style, text } = withoutMark(line)
    if (isFrame(text) && !isOpinion(text)) continue
    if (isTopic(line, lines[i + 1])) {
      topic = text
      found.push({ line: '', said: nobody, style, lines: [], topic })
      continue
    }
    const current = found[found.length - 1]
    const said = sameSpeaker(speakerOf(text), current)
    const begins =
      (said.author !== null && said.lead === null) ||
      said.unit !== null ||
      runsMeeting(text) ||
      others.test(folded(text))
    if (begins) found.push({ line: text, said, style, lines: [], topic })
    else if (current && (style === null || style !== current.style)) current.lines.push(line)
    else found.push({ line: text, said, style, lines: [], topic })
  }
  return found.flatMap((speech, i) => speechRemarks(speech, `phát biểu ${i + 1}`))
}

/** "Ông Sáu nói thêm: …" below "Ông Bàn Văn Sáu: …" is the same man. */
function sameSpeaker(said: Attributed, current: Speech | undefined): Attributed {
  const before = current?.said
  if (said.author === null || said.author.includes(' ') || !before?.author?.endsWith(` ${said.author}`)) return said
  return { ...said, author: before.author, unit: said.unit ?? before.unit }
}

/** A numbered heading with speakers below it: it governs them. */
function isTopic(line: Line, next: Line | undefined): boolean {
  const { style, text } = withoutMark(line)
  if (style === null || style.startsWith('bullet') || next === undefined || text.split(/\s+/u).length > 16) return false
  if (!text.endsWith(':') && (isOpinion(text) || /[.;]$/.test(text))) return false
  return readAttribution(text, true).author === null && readAttribution(withoutMark(next).text, true).author !== null
}

/** A speaker named before his words, alone on a line, or a body that speaks ("Tổ 2: …"). */
function speakerOf(text: string): Attributed {
  const said = readAttribution(text, true)
  if (said.author !== null) return said
  const who = readIdentity(text)
  if (who.whole && who.person !== null && who.date === null) {
    return { author: who.person, unit: who.unit, role: who.role, lead: null, text: '' }
  }
  const colon = text.indexOf(':')
  const body = text.slice(0, Math.max(0, colon)).replace(/^(?:Đại diện|Ý kiến(?: của)?) /u, '')
  if (colon < 0 || !isUnit(body)) return said
  return { author: null, unit: body, role: null, lead: null, text: text.slice(colon + 1).trim() }
}

function speechRemarks(speech: Speech, source: string): Remark[] {
  const { said, lines } = speech
  if (runsMeeting(speech.line)) return []
  if (said.author === null && said.unit === null && opensDiscussion(said.text)) return readOpinions(lines, source)
  const context = [speech.topic, said.lead].filter(words => words !== null)
  const known = { author: said.author, unit: said.unit, context }
  const listed = lines.some(line => withoutMark(line).style !== null) && (said.text === '' || said.text.endsWith(':'))
  if (!listed) {
    const paragraphs = [said.text, ...lines.map(line => line.text)].filter(t => t !== '')
    const texts = paragraphs.length === 0 ? [] : opinionParagraphs(paragraphs)
    return texts.map(text => newRemark({ ...known, text, source }))
  }
  const lead = said.text === '' ? [] : [said.text]
  return readOpinions(lines, source).map(remark => ({
    ...remark,
    ...known,
    context: [...context, ...lead, ...remark.context],
    source
  }))
}
