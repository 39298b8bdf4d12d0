import type { HeadingBlock } from './block.ts'
import { blockViews, runViews } from './html-blocks.ts'
import type { ReportModel } from './model.ts'
import { textOf } from './run.ts'
import type { Templates } from './templates.ts'

const review = { page: 'to-review.html' }

/** The report as one HTML page: no script, nothing fetched, printable; each [g…] is an anchor and leads to the index. */
export function writeHtml(model: ReportModel, templates: Templates): string {
  const { header, recipients, signature, annex } = model
  return templates('report', {
    language: model.language,
    title: `${model.typeName.text} – ${textOf(model.summary)}`,
    superior: header.superior.text,
    issuer: header.issuer.text,
    ornament: header.ornament.text,
    number: header.number.text,
    motto: header.motto.text,
    placeDate: header.placeDate.text,
    typeName: model.typeName.text,
    summary: runViews(model.summary, review),
    contents: model.contents.text,
    toc: tableOfContents(model),
    blocks: blockViews(model.body, model.say, review),
    recipients: { title: recipients.title.text, lines: recipients.lines.map(l => l.text) },
    signature: { capacity: signature.capacity.text, title: signature.title.text, name: signature.name?.text ?? null },
    annex: {
      title: annex.title.text,
      subtitle: annex.subtitle.text,
      blocks: blockViews(annex.blocks, model.say, review)
    }
  })
}

/** Sections with their topics below them. */
function tableOfContents(model: ReportModel) {
  const headings = model.body.filter((b): b is HeadingBlock => b.type === 'heading' && b.level <= 2)
  const lines: { id: string; text: string; items: { id: string; text: string }[] }[] = []
  for (const heading of headings) {
    const line = { id: heading.id, text: textOf(heading.runs) }
    if (heading.level === 1) lines.push({ ...line, items: [] })
    else lines.at(-1)?.items.push(line)
  }
  return [...lines, { id: 'annex', text: `${model.annex.title.text}. ${model.annex.subtitle.text}`, items: [] }]
}
