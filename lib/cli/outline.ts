import { outlineText } from '../draft/outline-text.ts'
import type { Draft } from '../model/draft.ts'
import { Failure } from '../model/result.ts'
import type { Arguments } from './arguments.ts'
import { loadDrafts } from './drafts.ts'
import { message } from './messages.ts'
import type { Terminal } from './terminal.ts'

/** `gopy outline`: the heading tree of each draft with pages and lines. */
export async function outlineCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { language } = terminal
  if (given.drafts.length === 0) {
    const blanks = { option: '--draft', command: 'outline' }
    throw new Failure('usage', { message: message(language, 'option-missing', blanks) })
  }
  const drafts = (await loadDrafts(given.drafts, terminal)).map(l => l.draft)
  if (given.json) terminal.out(JSON.stringify(drafts.map(outlineJson), null, 2))
  else for (const draft of drafts) terminal.out(describe(draft, terminal))
  return 0
}

function describe(draft: Draft, { language }: Terminal): string {
  const blanks = {
    title: draft.title,
    file: draft.file,
    pages: draft.pages ?? message(language, 'unknown'),
    lines: draft.lines ?? message(language, 'unknown'),
    headings: draft.outline.length,
    paragraphs: draft.paragraphs.length
  }
  return `${message(language, 'outline-draft', blanks)}\n\n${outlineText(draft, language)}`
}

function outlineJson({ id, file, title, pages, lines, outline, paragraphs }: Draft) {
  const headings = outline.map(heading => {
    const { page, line } = paragraphs[heading.paragraph] ?? { page: null, line: null }
    return { ...heading, page, line }
  })
  return { id, file, title, pages, lines, headings }
}
