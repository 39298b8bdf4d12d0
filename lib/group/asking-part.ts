import { fold } from '../text/fold.ts'
import { quotations } from '../text/quotations.ts'
import { askingPhrases } from './request-phrases.ts'
import { askingWords } from './request-words.ts'
import { tokensOf } from './tokens.ts'

const phrase = new RegExp(`\\b(?:${askingPhrases.join('|')})\\b`)

/** What opens a reason that says nothing of the matter itself. */
const because = /(?:vì|do|bởi|để|nhằm|lý do|lí do|vi|boi|de|nham|ly do|li do)[\s:-]*$/i

/**
 * A text without its reason, unless nothing else is in it. What stands before the request and is not said to be its
 * reason names the matter ("X để đây không hợp, đưa xuống mục 7") and stays.
 */
export function withoutReason(text: string, reason: string | null): string {
  if (reason === null || reason.length < 8) return text
  const at = text.indexOf(reason)
  if (at >= 0 && at < text.length / 3 && !because.test(text.slice(0, at)) && !because.test(firstWord(reason)))
    return text
  const rest = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + reason.length)}`
  return /\p{L}{2}/u.test(rest) ? rest : text
}

/**
 * The sentences that ask; all of them where none does. Argument around a request is not what is asked for: of many
 * asking sentences the first and the last with a full asking phrase stand for the rest.
 */
export function askingPart(text: string): string {
  const sentences = text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u)
  if (sentences.length === 1) return text
  const asking = sentences.filter(s => asks(s, true))
  if (asking.length <= 2) return asking.length === 0 ? text : asking.join('\n')
  const strong = asking.filter(s => asks(s, false))
  const chosen = strong.length > 0 ? strong : asking
  return [...new Set([chosen[0], chosen.at(-1)])].join('\n')
}

function asks(sentence: string, weakly: boolean): boolean {
  const plain = fold(sentence).text
  return phrase.test(plain) || (weakly && tokensOf(plain).some(w => askingWords.has(w, null)))
}

/** Quotations blanked: their words are the draft's or new ones, and say nothing of the direction. */
export function withoutQuotations(raw: string): string {
  const rest: string[] = []
  let at = 0
  for (const q of quotations(raw)) {
    rest.push(raw.slice(at, q.outerStart))
    at = q.outerEnd
  }
  return [...rest, raw.slice(at)].join(' ')
}

function firstWord(text: string): string {
  return /^\s*(?:lý do|lí do|ly do|li do|\S+)/i.exec(text)?.[0] ?? ''
}
