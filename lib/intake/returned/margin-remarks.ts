import type { Anchor, Remark } from '../../model/comment.ts'
import type { Document, MarginComment, TextBlock } from '../../model/document.ts'
import { newRemark } from '../reading.ts'
import type { PlacedRemark } from './edit-remarks.ts'
import { offsetMap } from './offset-map.ts'
import { supports } from './reply.ts'
import type { Story } from './story.ts'
import type { FindTarget } from './targets.ts'
import { writerOf } from './writer.ts'

/**
 * One remark for each comment in the margin, its range as the words meant. A reply is a remark at the same place: one that
 * only agrees supports the comment it answers. `story`: the original text of all blocks, to which ranges are mapped back.
 */
export function marginRemarks(
  document: Document,
  blocks: TextBlock[],
  story: Story,
  findTarget: FindTarget
): PlacedRemark[] {
  const byId = new Map(document.margin.map(comment => [comment.id, comment]))
  return document.margin
    .filter(comment => /[\p{L}\p{N}]/u.test(comment.text))
    .map(comment => {
      const first = firstOf(comment, byId)
      const range = comment.range ?? first.range
      const answered = comment.parent === null ? null : (byId.get(comment.parent) ?? null)
      const block = range ? blocks[range.block] : undefined
      const anchor = range && block ? anchorOf(range, block, comment.date, findTarget) : null
      const paragraph = story.paragraphs[range?.block ?? -1]
      return {
        at: (paragraph?.start ?? story.text.length) + (anchor?.offset ?? 0),
        remark: remarkOf(comment, first, answered, anchor)
      }
    })
}

/** The comment that began the thread. */
function firstOf(comment: MarginComment, byId: Map<string, MarginComment>): MarginComment {
  let first = comment
  for (let steps = 0; first.parent !== null && steps < byId.size; steps++) first = byId.get(first.parent) ?? first
  return first
}

function anchorOf(
  range: NonNullable<MarginComment['range']>,
  block: TextBlock,
  date: string | null,
  findTarget: FindTarget
): Anchor {
  const offset = offsetMap(block.text, block.original)(range.start)
  return {
    paragraph: block.original,
    offset,
    exact: range.exact,
    footnote: null,
    change: 'comment',
    original: null,
    replacement: null,
    date,
    target: findTarget(range.block, offset)
  }
}

function remarkOf(
  comment: MarginComment,
  first: MarginComment,
  answered: MarginComment | null,
  anchor: Anchor | null
): Remark {
  const resolved = comment.resolved || first.resolved
  const supported = answered !== null && supports(comment.text) ? answered.id : null
  const doubts = [...(resolved ? ['resolved'] : []), ...(answered && supported === null ? ['answers-comment'] : [])]
  const quoted = anchor && /[\p{L}\p{N}]/u.test(anchor.exact) ? anchor.exact : null
  const thread = { id: comment.id, supports: supported }
  return newRemark({
    text: comment.text,
    ...writerOf(comment.author),
    quoted,
    source: [
      answered ? 'trả lời nhận xét bên lề' : 'nhận xét bên lề',
      ...(resolved ? ['đã đánh dấu xử lý xong'] : [])
    ].join(', '),
    anchor: anchor && { ...anchor, thread, ...(doubts.length > 0 ? { doubts } : {}) }
  })
}
