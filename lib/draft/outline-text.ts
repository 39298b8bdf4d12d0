import type { Language } from '../model/failures.ts'
import type { Draft, Heading, Paragraph } from '../model/draft.ts'

const longest = 110

/**
 * The heading tree of a draft for printing: a line a heading, two spaces a level, number and title, then page and line where known;
 * a numbered paragraph without title shows its first words.
 */
export function outlineText(draft: Draft, language: Language = 'vi'): string {
  const lines = draft.outline.map(heading => {
    const paragraph = draft.paragraphs[heading.paragraph]!
    const words = shorten(heading.title === '' ? ownWords(heading, paragraph) : heading.title)
    const label = [heading.number, words].filter(part => part).join(' ')
    return '  '.repeat(heading.level - 1) + label + placeOf(paragraph, language)
  })
  return lines.join('\n')
}

function ownWords(heading: Heading, paragraph: Paragraph): string {
  const text = paragraph.text.replace(/\s+/gu, ' ').trim()
  return heading.number !== null && text.startsWith(heading.number) ? text.slice(heading.number.length).trim() : text
}

function shorten(text: string): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest)
  return text.slice(0, cut > 0 ? cut : longest) + ' …'
}

function placeOf({ page, line }: Paragraph, language: Language): string {
  const [pageWord, lineWord] = language === 'vi' ? ['trang', 'dòng'] : ['page', 'line']
  if (page === null) return ''
  return ` … ${pageWord} ${page}` + (line === null ? '' : `, ${lineWord} ${line}`)
}
