import { dayOnly, isChatName, isDisplayName, stamp, stampOnly } from './chat-stamps.ts'
import { readDate } from './dates.ts'

/** One message of a chat. Text is raw, its lines joined by line breaks. */
export interface Message {
  /** Display name; empty for what the application writes. */
  author: string
  text: string
  /** ISO date, where the chat says it with a year. */
  date: string | null
}

export interface Chat {
  messages: Message[]
  /** Lines before the first message: the group's name. */
  title: string[]
}

const name = String.raw`(?=[^\s:\[\]])[^:\[\]\n]{1,50}?`

/** Ways a chat writes a message's head; `text` is missing where the text stands on the lines below. */
const heads: RegExp[] = [
  new RegExp(`^\\[(?<stamp>${stamp})\\]\\s*(?<name>${name}):(?<text>.*)$`, 'su'),
  new RegExp(`^(?<stamp>${stamp})\\s*(?:[-–|]\\s*)?(?<name>(?=\\p{L})${name})\\s*:(?<text>.*)$`, 'su'),
  new RegExp(`^(?<name>(?=\\p{L})${name})[\\s,(\\[–-]{1,4}(?<stamp>${stamp})[)\\]]?\\s*:(?<text>.*)$`, 'su'),
  new RegExp(`^(?<name>(?=\\p{L})${name})[\\s,(\\[–|-]{1,4}(?<stamp>${stamp})[)\\]]?$`, 'u'),
  new RegExp(`^\\[(?<stamp>${stamp})\\]\\s*(?<name>(?=\\p{L})${name})$`, 'u')
]
/** "19:02 Lê Na" with the text below: a time alone is no head, so the rest must be a name and nothing else. */
const timeAndName = new RegExp(`^(?<stamp>${stamp})\\s+(?:[-–|]\\s*)?(?<name>\\p{Lu}${name})$`, 'u')
const event = new RegExp(`^\\[?${stamp}\\]?\\s*[-–]?\\s*\\p{L}[^:]*$`, 'u')
/** Reads lines of a chat; lines with no head go on with the message above. */
export function readChatLines(lines: string[]): Chat {
  const chat: Chat = { messages: [], title: [] }
  let today: string | null = null
  let before = ''
  for (const raw of lines) {
    const line = raw.trim()
    const current = chat.messages[chat.messages.length - 1]
    const head = headOf(line)
    const only = dayOnly.exec(line)
    const bare = only ? null : stampOnly.exec(line)
    if (head) {
      chat.messages.push({ author: head.name, text: head.text, date: readDate(head.stamp) ?? today })
    } else if (only?.groups) today = readDate(only.groups['date'] ?? '') ?? today
    else if (bare?.groups && isChatName(before)) {
      if (current) current.text = current.text.slice(0, current.text.length - before.length).trimEnd()
      else chat.title.pop()
      chat.messages.push({ author: before, text: '', date: readDate(bare.groups['stamp'] ?? '') ?? today })
    } else if (event.test(line)) chat.messages.push({ author: '', text: line, date: today })
    else if (line !== '') {
      if (current) current.text += (current.text === '' ? '' : '\n') + line
      else chat.title.push(line)
    }
    before = head || only || bare ? '' : line || before
  }
  return chat
}

function headOf(line: string): { name: string; stamp: string; text: string } | null {
  for (const pattern of heads) {
    const groups = pattern.exec(line)?.groups
    const author = (groups?.['name'] ?? '').trim()
    if (groups && isChatName(author))
      return { name: author, stamp: groups['stamp'] ?? '', text: (groups['text'] ?? '').trim() }
  }
  const groups = timeAndName.exec(line)?.groups
  const author = (groups?.['name'] ?? '').trim()
  return isDisplayName(author) ? { name: author, stamp: groups?.['stamp'] ?? '', text: '' } : null
}

/** Share of the lines that carry a message's head, and how many: what tells a chat from a letter. */
export function chatLikeness(lines: string[]): { share: number; heads: number } {
  const written = lines.map(line => line.trim()).filter(line => line !== '')
  const found = written.filter(
    (line, i) => headOf(line) !== null || (stampOnly.test(line) && isChatName(written[i - 1] ?? ''))
  ).length
  return { share: written.length === 0 ? 0 : found / written.length, heads: found }
}

const plain = /^(?<name>\p{Lu}[^:\d“"()]{1,30}(?:\([^)]{1,15}\))?):\s*(?<text>\S.*)$/su

/** A pasted chat without times: "Name: text" lines. Only where names come again or nearly all lines are like that. */
export function readPlainChat(lines: string[]): Chat | null {
  const written = lines.map(line => line.trim()).filter(line => line !== '')
  const names = written.map(line => plain.exec(line)?.groups?.['name']?.trim() ?? null)
  const count = names.filter(n => n !== null).length
  const again = count - new Set(names.filter(n => n !== null)).size
  if (count < 4 || count < written.length * 0.6 || again < 1) return null
  const chat: Chat = { messages: [], title: [] }
  for (const [i, line] of written.entries()) {
    const author = names[i]
    const current = chat.messages[chat.messages.length - 1]
    if (author) chat.messages.push({ author, text: plain.exec(line)?.groups?.['text'] ?? '', date: null })
    else if (current) current.text += `\n${line}`
    else chat.title.push(line)
  }
  return chat
}
