import type { Draft, Heading, HeadingType, Paragraph } from '../../lib/model/draft.ts'

const lineLength = 80
const linesOnPage = 20

/**
 * A draft from a few lines of markup, laid out in lines of 80 characters and pages of 20 lines:
 * "# I. | Title" a heading (as many # as its level; "#!" run-in, "#*" group, "#=" numbered without title, "#§" article),
 * "^3 text" a footnote, referred to by the paragraph before it, "|a|b" a row of a table, anything else a paragraph.
 */
export function sampleDraft(id: string, title: string, markup: string): Draft {
  const paragraphs: Paragraph[] = []
  const outline: Heading[] = []
  const stack: Heading[] = []
  const printer = { page: 1, line: 1 }
  let row = -1
  let table = 0
  const add = (text: string, part: Paragraph['part']): Paragraph => {
    const paragraph: Paragraph = {
      index: paragraphs.length,
      part,
      text,
      heading: stack.at(-1)?.id ?? null,
      page: printer.page,
      line: part === 'footnote' ? null : printer.line,
      rows: part === 'footnote' ? [] : print(printer, text),
      footnote: null,
      notes: [],
      cell: null
    }
    paragraphs.push(paragraph)
    return paragraph
  }
  for (const line of markup
    .trim()
    .split('\n')
    .map(l => l.trim())) {
    if (line === '') continue
    if (!line.startsWith('|')) row = -1
    if (line.startsWith('#')) addHeading(line, outline, stack, paragraphs.length, text => add(text, 'body'))
    else if (line.startsWith('^')) {
      const number = Number(/^\^(\d+)/.exec(line)?.[1])
      const host = paragraphs.findLast(p => p.part === 'body') as Paragraph
      host.notes.push({ offset: host.text.length, number })
      add(line.replace(/^\^\d+\s*/, ''), 'footnote').footnote = number
    } else if (line.startsWith('|')) {
      if (row < 0) table++
      row++
      line
        .slice(1)
        .split('|')
        .forEach((cell, column) => {
          add(cell.trim(), 'table').cell = { table, row, column }
        })
    } else add(line, 'body')
  }
  outline.forEach((h, i) => {
    h.end = outline.slice(i + 1).find(n => n.level <= h.level)?.paragraph ?? paragraphs.length
  })
  return { id, file: `${id}.docx`, sha256: '', title, pages: printer.page, lines: null, outline, paragraphs }
}

const types: Record<string, HeadingType> = { '!': 'run-in', '*': 'group', '=': 'numbered', '§': 'article', '^': 'part' }

function addHeading(
  line: string,
  outline: Heading[],
  stack: Heading[],
  paragraph: number,
  add: (text: string) => Paragraph
): void {
  const [, marks, sign, rest] = /^(#+)([!*=§^]?)\s*(.*)$/u.exec(line) as unknown as [string, string, string, string]
  const [number, title = ''] = rest.includes('|') ? rest.split('|').map(s => s.trim()) : ['', rest]
  while (stack.length > 0 && (stack.at(-1) as Heading).level >= marks.length) stack.pop()
  const type = types[sign] ?? 'heading'
  const [own, body] = type === 'run-in' || type === 'numbered' ? title.split('//').map(s => s.trim()) : [title, '']
  const heading: Heading = {
    id: `h${outline.length + 1}`,
    parent: stack.at(-1)?.id ?? null,
    level: marks.length,
    number: number === '' ? null : (number as string),
    title: type === 'numbered' ? '' : (own as string),
    type,
    paragraph,
    end: 0
  }
  outline.push(heading)
  stack.push(heading)
  add([number, type === 'group' ? `* ${own}` : own, body].filter(s => s).join(' '))
}

function print(printer: { page: number; line: number }, text: string): Paragraph['rows'] {
  const rows: Paragraph['rows'] = []
  for (let offset = 0; offset === 0 || offset < text.length; offset += lineLength) {
    rows.push({ page: printer.page, line: printer.line, offset })
    if (++printer.line > linesOnPage) {
      printer.page++
      printer.line = 1
    }
  }
  return rows
}
