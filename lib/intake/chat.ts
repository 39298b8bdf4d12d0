import type { Document } from '../model/document.ts'
import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { readChatBlocks } from './chat-blocks.ts'
import { chatLikeness, readChatLines, readPlainChat, type Chat, type Message } from './chat-lines.ts'
import { isChatter } from './chat-noise.ts'
import { commonDate } from './dates.ts'
import { cellItems } from './items.ts'
import { documentParts, tableLines } from './lines.ts'
import { afterMatch } from './match.ts'
import { isOnlyPlace } from './places.ts'
import { emptyReading, newRemark, type Reading } from './reading.ts'
import { isBody, isUnit, unitIn } from './units.ts'

/** How much a document looks like an exported or pasted chat: 0 to 1. */
export function chatScore(document: Document): number {
  const lines = chatText(document)
  const { share, heads } = chatLikeness(lines)
  const headed = heads >= 2 && share >= 0.2
  if (headed) return Math.min(0.98, 0.7 + share * 0.4)
  return readChatBlocks(lines) ? 0.7 : readPlainChat(lines) ? 0.55 : 0
}

/**
 * A chat: every message that says something about the draft is a remark of its sender. Greetings, stickers, thanks,
 * deadlines and calls for comments are none; how many there were is told as a warning, so that nothing vanishes.
 */
export function readChat(document: Document): Reading {
  const lines = chatText(document)
  const chat = chatOf(lines)
  const { remarks, aside } = messageRemarks(chat.messages)
  return {
    ...emptyReading('chat'),
    unit: groupUnit(chat),
    date: commonDate(chat.messages.map(m => m.date)),
    remarks,
    warnings: aside > 0 ? [{ code: 'messages-set-aside', detail: { count: aside } }] : []
  }
}

function chatOf(lines: string[]): Chat {
  const blocks = readChatBlocks(lines)
  if (blocks) return blocks
  return chatLikeness(lines).heads >= 2 ? readChatLines(lines) : (readPlainChat(lines) ?? readChatLines(lines))
}

/** All lines, the empty ones too: they part messages. */
function chatText(document: Document): string[] {
  return documentParts(document)
    .flatMap(part => (part.type === 'line' ? [part.line] : tableLines(part.table)))
    .map(line => (line.number === null ? line.text : `${line.number} ${line.text}`))
}

function messageRemarks(messages: Message[]): { remarks: Remark[]; aside: number } {
  const remarks: Remark[] = []
  let aside = 0
  let place: { author: string; text: string } | null = null
  for (const [i, message] of messages.entries()) {
    const next = messages[i + 1]
    if (isOnlyPlace(message.text) && next?.author === message.author) {
      place = { author: message.author, text: message.text }
      continue
    }
    if (isChatter(message.text)) aside++
    else remarks.push(...cellItems(message.text).map(item => toRemark(message, item.text, item.lead, place, i)))
    place = null
  }
  return { remarks, aside }
}

function toRemark(
  message: Message,
  text: string,
  lead: string | null,
  place: { text: string } | null,
  index: number
): Remark {
  return newRemark({
    text,
    author: (afterMatch(message.author, /^(?:d\/c|dong chi) (?=.)/) ?? message.author) || null,
    place: place?.text ?? null,
    context: lead === null ? [] : [lead],
    source: `tin nhắn ${index + 1}`
  })
}

/**
 * The body the group is named after ("Nhóm Zalo: Chi đoàn Sở A"), or another organisation where it is the whole name of the
 * group. "Góp ý - BV A" names a place of work, which need not be the unit.
 */
function groupUnit(chat: Chat): string | null {
  for (const line of chat.title) {
    const title = line.replace(/^[-–—=*#\s]+|[-–—=*#\s]+$/gu, '')
    const name = title.slice(title.lastIndexOf(':') + 1).trim()
    const bare =
      afterMatch(
        name,
        /^(?:(?:xuat |lich su )?(?:tin nhan |doan chat )?(?:cua )?)?(?:nhom|group) ?(?:zalo|chat|messenger|facebook|fb|viber)? ?/
      ) ?? name
    if (isUnit(bare) && (bare !== title || title === line)) return bare
    for (const part of [bare, ...bare.split(/\s+[-–|]\s+/u)]) if (isBody(part)) return part
    const named = unitIn(title)
    if (named !== null && !folded(named).startsWith('nhom gop y')) return named
  }
  return null
}
