import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { readAttribution } from './attribution.ts'
import { cellItems } from './items.ts'
import type { Line } from './lines.ts'
import { announcesCount, isAgreement, isAnnouncement, isClosing, isOpinion } from './phrases.ts'
import { readPoints, type Point } from './points.ts'
import { newRemark } from './reading.ts'

/**
 * The remarks in running text: points to remarks, attributions to authors, introductions and closing formulas left
 * out. `where` names the place for people, before the number of the point ("điểm").
 */
export function readOpinions(lines: Line[], where: string): Remark[] {
  const points = readPoints(lines.filter(line => !isClosing(line.text)))
  return points.flatMap((point, i) => pointRemarks(point, `${where} ${i + 1}`))
}

function pointRemarks(point: Point, source: string): Remark[] {
  const own = readAttribution(point.text, point.marked)
  const above = point.context.map(lead => readAttribution(lead, true))
  const speaker = above.findLast(lead => lead.author !== null)
  const text = withoutAnnouncement(own.text, point.marked)
  if (text === null) return []
  const context = point.context.flatMap((lead, i) => {
    if (above[i]?.author === null) return [lead]
    const rest = above[i]?.text ?? ''
    return rest === '' || isAnnouncement(rest) ? [] : [rest]
  })
  return cellItems(text).map(item =>
    newRemark({
      text: item.text,
      author: own.author ?? speaker?.author ?? null,
      unit: own.unit ?? speaker?.unit ?? null,
      context: [...context, ...(own.lead === null ? [] : [own.lead]), ...(item.lead === null ? [] : [item.lead])],
      draft: point.draft,
      source
    })
  )
}

/**
 * The part of a paragraph that says something about the draft: announcing sentences at both ends are cut off ("Đơn
 * vị xin nêu thêm vài nội dung sau đây."), and what follows an agreement only to announce more. Null: nothing is left.
 */
function withoutAnnouncement(raw: string, marked: boolean): string | null {
  const text = raw.trim()
  let sentences = sentencesOf(text)
  if (!marked) {
    const first = sentences.findIndex(place => !idle(text.slice(...place)))
    sentences = first < 0 ? [] : sentences.slice(first)
  }
  while (sentences.length > 0) {
    const last = text.slice(...(sentences[sentences.length - 1] as [number, number]))
    const cut = !marked || sentences.length > 1
    if (!cut || !(idle(last) || isClosing(last))) break
    sentences = sentences.slice(0, -1)
  }
  const first = sentences[0]
  const end = sentences[sentences.length - 1]
  if (!first || !end) return null
  const kept = text.slice(first[0], end[1]).trim()
  return /\p{L}/u.test(kept) ? beforeAnnouncement(kept) : null
}

/** True for a sentence that only announces: no agreement in it and no quoted words. */
function idle(sentence: string): boolean {
  if (announcesCount(sentence)) return true
  return isAnnouncement(sentence) && !isAgreement(sentence) && !/["“]/.test(sentence) && !asksPlainly(sentence)
}

/** "Theo hướng dẫn số 5, đề nghị bổ sung …" begins like an introduction and asks. */
function asksPlainly(sentence: string): boolean {
  return !/(?:sau(?: day)?|duoi day)[ :.;]*$/.test(folded(sentence)) && /[.!]\s*$/.test(sentence) && isOpinion(sentence)
}

/** "… nhất trí với dự thảo; tuy nhiên có một số ý kiến như sau:" keeps the agreement. */
function beforeAnnouncement(text: string): string {
  if (!isAnnouncement(text) || !isAgreement(text)) return text
  const turn =
    /[,;.]?\s+(?:tuy nhiên|nhưng|song|đồng thời|ngoài ra|bên cạnh đó|và (?:có|xin|đề nghị|góp ý)|xin (?:góp|có)|có (?:một số|các))(?!\p{L})/iu.exec(
      text.normalize('NFC')
    )
  if (!turn || text !== text.normalize('NFC')) return text
  const kept = text.slice(0, turn.index)
  return isAgreement(kept) ? kept : text
}

/** Places of the sentences of a text: they end with . ! ? before a space and a capital, or with the line. */
function sentencesOf(text: string): [number, number][] {
  const places: [number, number][] = []
  let start = 0
  for (const found of text.matchAll(
    /(?<!(?:^|\s)(?:tr|d|đ|p|TP|TX|số|Tr|ThS|TS|BS|KT|TM))[.!?]["”]?\s+(?=\p{Lu})|\n\s*|!\s+/gu
  )) {
    places.push([start, found.index + found[0].length])
    start = found.index + found[0].length
  }
  if (start < text.length) places.push([start, text.length])
  return places
}
