import { needsPerson } from '../../decide/needs-person.ts'
import type { Comment } from '../../model/comment.ts'
import { markOf, type ReportContext } from '../context.ts'
import { verbatim } from '../run.ts'
import type { CellValue } from './cell.ts'
import { placeCells, placeColumns, topicLabel } from './place-cells.ts'
import type { SheetModel } from './sheet.ts'

/** "Ý kiến": one row a comment, in the order of the synthesis. */
export function commentSheet(context: ReportContext): SheetModel {
  const { say, synthesis } = context
  const asideReasons = new Map(synthesis.ledger.setAside.map(s => [s.comment, s.reason]))
  const column = (key: Parameters<typeof say>[0], width: number) => ({ title: say(key).text, width })
  return {
    name: say('sheet-comments').text,
    columns: [
      column('column-number', 6),
      column('sheet-id', 19),
      ...placeColumns(context),
      column('sheet-kind', 14),
      column('sheet-stance', 14),
      column('column-unit', 24),
      column('sheet-author', 20),
      column('column-words', 60),
      column('sheet-original', 34),
      column('sheet-replacement', 34),
      column('column-reason', 30),
      column('sheet-topic', 26),
      column('sheet-group', 8),
      column('column-file', 28),
      column('sheet-state', 24)
    ],
    *rows() {
      let number = 0
      for (const comment of synthesis.comments) {
        number++
        yield rowOf(context, comment, number, asideReasons.get(comment.id) ?? null)
      }
    }
  }
}

function rowOf(context: ReportContext, comment: Comment, number: number, aside: string | null): CellValue[] {
  const { say } = context
  return [
    number,
    comment.id,
    ...placeCells(context, comment.location),
    say(`name-${comment.kind}`).text,
    say(`stance-name-${comment.stance}`).text,
    words(comment.unit),
    words(comment.author),
    words(comment.text),
    words(comment.edit?.original),
    words(comment.edit?.replacement),
    words(comment.reason),
    topicLabel(context, comment.topic),
    aside === null && comment.group !== null ? markOf(context, comment.group) : null,
    words(context.submissions.get(comment.submission)?.file),
    stateOf(context, comment, aside)
  ]
}

function words(text: string | null | undefined): CellValue {
  return text ? verbatim(text).text : null
}

function stateOf({ say }: ReportContext, comment: Comment, aside: string | null): string {
  if (aside !== null) return say('state-aside', { reason: aside }).text
  return say(needsPerson(comment).length > 0 ? 'state-look' : 'state-reported').text
}
