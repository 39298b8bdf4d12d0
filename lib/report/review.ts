import type { Synthesis } from '../model/synthesis.ts'
import { heading, text, type Block, type HeadingBlock } from './block.ts'
import { reportContext } from './context.ts'
import { blockViews } from './html-blocks.ts'
import { indexBlocks } from './review-index.ts'
import { reviewLists } from './review-lists.ts'
import { textOf } from './run.ts'
import type { ReportSettings } from './settings.ts'
import type { Templates } from './templates.ts'

/**
 * What a person must still look at, list by list, each item with its file, the place in the file, the verbatim text,
 * what was understood and why it is doubtful; then the index from every [g…] of the report to people and files.
 */
export function writeReview(synthesis: Synthesis, settings: ReportSettings, templates: Templates): string {
  const context = reportContext(synthesis, settings)
  const { say } = context
  const lists = reviewLists(context).flatMap(({ title, count, block }): Block[] => [
    heading(1, title, say(title), say('review-section-count', { n: count })),
    block
  ])
  const blocks = [
    ...(lists.length > 0 ? lists : [text(say('review-nothing'))]),
    heading(1, 'review-index', say('review-index')),
    ...indexBlocks(context)
  ]
  const toc = blocks
    .filter((b): b is HeadingBlock => b.type === 'heading')
    .map(b => ({ id: b.id, text: textOf(b.runs) }))
  return templates('review', {
    language: settings.language,
    title: say('review-title').text,
    intro: say('review-intro').text,
    toc,
    blocks: blockViews(blocks, say, { page: '' })
  })
}
