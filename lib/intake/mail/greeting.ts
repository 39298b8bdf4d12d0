import type { Document } from '../../model/document.ts'
import { folded } from '../../text/fold.ts'
import { readIntroduction } from '../introduction.ts'
import { isAnnouncement, isOpinion, isRequest } from '../phrases.ts'

/** How mails greet (folded). "Gửi" and "chào" are verbs too: the line must be short and say nothing else. */
const greeting =
  /^(?:(?:em|toi|chau|minh|con|chung em|xin|da) )*(?:kinh (?:gui|thua|chao|chuyen)|(?:than|men) (?:gui|chao|men)|gui|chao|xin chao|dear|hello|hi|da|thua|good (?:morning|afternoon))(?!\p{L})/u

/** The document without the line that greets; a greeting that goes on ("…, em xin góp ý: …") loses only its first words. */
export function withoutGreeting(document: Document): Document {
  const at = document.blocks.findIndex(b => b.type === 'text' && b.text.trim() !== '')
  const first = document.blocks[at]
  if (at < 0 || first?.type !== 'text' || first.number !== null) return document
  const rest = behindGreeting(first.text)
  if (rest === null) return document
  const blocks = [...document.blocks]
  if (rest === '') blocks.splice(at, 1)
  else blocks[at] = { ...first, text: rest }
  const open = rest === '' && /^kinh (?:gui|thua)[ :]*$/.test(folded(first.text))
  return open ? { ...document, blocks: withoutRecipients(blocks, at) } : again({ ...document, blocks }, rest)
}

/** "Kính gửi:" above a list: the recipients go too. */
function withoutRecipients(blocks: Document['blocks'], at: number): Document['blocks'] {
  let end = at
  for (; end < Math.min(blocks.length, at + 5); end++) {
    const block = blocks[end]
    if (block?.type !== 'text' || isOpinion(block.text) || !/[;,.]$|^[-–+]/.test(block.text)) break
  }
  return blocks.filter((_, i) => i < at || i >= end)
}

/** Two greetings in a row: "Kính gửi Ban Thường vụ," and "Em chào anh chị ạ." */
function again(document: Document, rest: string): Document {
  const first = document.blocks.find(b => b.type === 'text' && b.text.trim() !== '')
  if (rest !== '' || first?.type !== 'text' || !greeting.test(folded(first.text))) return document
  return withoutGreeting(document)
}

/** What stands behind the greeting of a line: '' where it only greets, null where it is no greeting. */
function behindGreeting(text: string): string | null {
  const form = folded(text)
  if (!greeting.test(form)) return null
  const end =
    /[.!:]\s+(?=\p{Lu})|,\s+(?=(?:em|tôi|mình|chúng|chi đoàn|đoàn|đơn vị|sau khi|qua|theo|nay|anh|chị|về)(?!\p{L}))/u.exec(
      text.normalize('NFC')
    )
  const short = form.split(' ').length <= 18 && !isRequest(text) && !/["“\d]/.test(text)
  if (end && text === text.normalize('NFC') && end.index <= 120 && !isOpinion(text.slice(0, end.index))) {
    return text.slice(end.index + end[0].length).trim()
  }
  return short ? '' : null
}

/** The document without the line in which the sender says who he is ("Em là Lê A, Chi đoàn B, xin có ý kiến:"). */
export function withoutIntroduction(document: Document): Document {
  const at = document.blocks.findIndex(b => b.type === 'text' && b.text.trim() !== '')
  const first = document.blocks[at]
  if (first?.type !== 'text' || first.number !== null || isRequest(first.text) || /["“]/.test(first.text))
    return document
  const { person, unit } = readIntroduction([first.text])
  if ((person === null && unit === null) || !(isAnnouncement(first.text) || first.text.endsWith(':'))) return document
  return { ...document, blocks: document.blocks.toSpliced(at, 1) }
}
