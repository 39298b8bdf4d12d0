import type { Chat, Message } from './chat-lines.ts'
import { dayAndTime, dayOnly, isChatName, isDisplayName, isReactions, isSystemLine, stampOnly } from './chat-stamps.ts'
import { readDate } from './dates.ts'

/**
 * Pasted chats whose messages are blocks of lines without a head: the name in the first line and the time (or "Thích ·
 * Trả lời") in the last, or no times at all. Null for text that is no such chat. Lines may be empty.
 */
export function readChatBlocks(lines: string[]): Chat | null {
  const trimmed = lines.map(line => line.trim())
  if (endsInStamps(trimmed)) return readStampedBlocks(trimmed)
  return namesAlone(trimmed) ? readNamedBlocks(trimmed) : null
}

function closesMessage(line: string): boolean {
  return (stampOnly.test(line) && !dayAndTime.test(line)) || isReactions(line)
}

/** True where times stand behind the messages: a name follows them, and it is no name that stands before them. */
function endsInStamps(lines: string[]): boolean {
  const written = lines.filter(line => line !== '')
  let behind = 0
  let before = 0
  let next: string | undefined
  for (let i = written.length - 1; i >= 0; i--) {
    const line = written[i] as string
    if (closesMessage(line)) {
      if (next === undefined || isDisplayName(next)) behind++
      else if (isDisplayName(written[i - 1] ?? '')) before++
    } else if (!isSystemLine(line) && !dayOnly.test(line)) next = line
  }
  return behind >= 2 && behind > before
}

function readStampedBlocks(lines: string[]): Chat {
  const chat: Chat = { messages: [], title: [] }
  let today: string | null = null
  let block: string[] = []
  const close = (date: string | null): void => {
    addBlock(chat, block, date ?? today)
    block = []
  }
  for (const line of lines) {
    if (line === '' || isSystemLine(line)) continue
    if (dayOnly.test(line)) today = readDate(line) ?? today
    else if (closesMessage(line)) close(readDate(line))
    else block.push(line)
  }
  close(null)
  return chat
}

/** Name and text; without a name the block goes on in the same person's words. What stands above the first name is the title. */
function addBlock(chat: Chat, block: string[], date: string | null): void {
  if (block.length === 0) return
  const last = chat.messages[chat.messages.length - 1]
  const at = block.findIndex((line, i) => i < block.length - 1 && (line === last?.author || isDisplayName(line)))
  const first = at < 0 && !last && block.length > 1 && isChatName(block[0] as string) ? 0 : at
  if (first < 0 && !last) chat.title.push(...block)
  else if (first < 0 && last) chat.messages.push({ author: last.author, text: block.join('\n'), date })
  else {
    if (!last) chat.title.push(...block.slice(0, first))
    else if (first > 0) chat.messages.push({ author: last.author, text: block.slice(0, first).join('\n'), date })
    chat.messages.push({ author: block[first] as string, text: block.slice(first + 1).join('\n'), date })
  }
}

/** Display names on lines of their own, some again and again, each above words that are none. */
function namesAlone(lines: string[]): boolean {
  const written = lines.filter(
    line => line !== '' && !isSystemLine(line) && !dayOnly.test(line) && !stampOnly.test(line)
  )
  const names = written.filter((line, i) => opensMessage(line, written[i + 1]))
  const again = names.length - new Set(names).size
  const first = written.findIndex(isHead)
  const marks =
    names.every(line => line.endsWith(':')) || lines.some(line => isSystemLine(line) || dayAndTime.test(line))
  return names.length >= 3 && again >= (marks ? 1 : 2) && names.length * 4 >= written.length && first >= 0 && first <= 2
}

function opensMessage(line: string, next: string | undefined): boolean {
  return isHead(line) && next !== undefined && !isHead(next)
}

/** "Lê Na", or "Lê Na:" with the words below. */
function isHead(line: string): boolean {
  return isDisplayName(line.replace(/:$/u, '').trimEnd())
}

function readNamedBlocks(lines: string[]): Chat {
  const chat: Chat = { messages: [], title: [] }
  let today: string | null = null
  const written = lines.filter(line => line !== '' && !isSystemLine(line))
  for (const [i, line] of written.entries()) {
    const current: Message | undefined = chat.messages[chat.messages.length - 1]
    if (dayOnly.test(line) || stampOnly.test(line)) today = readDate(line) ?? today
    else if (opensMessage(line, written[i + 1]))
      chat.messages.push({ author: line.replace(/:$/u, '').trimEnd(), text: '', date: today })
    else if (current) current.text += (current.text === '' ? '' : '\n') + line
    else chat.title.push(line)
  }
  return chat
}
