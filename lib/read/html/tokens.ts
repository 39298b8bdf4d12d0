import { decodeEntities } from './entities.ts'

/** A piece of an HTML text: words, or a tag with its attributes (names in lower case, values decoded). */
export type Token =
  | { type: 'text'; text: string }
  | { type: 'open'; name: string; attributes: Map<string, string> }
  | { type: 'close'; name: string }

/** Elements whose content is no words of anybody. */
const silent = new Set(['script', 'style', 'title', 'template', 'xml', 'svg', 'math', 'object', 'noframes', 'textarea'])

/**
 * The tokens of an HTML text in order, comments and the content of scripts and styles left out. Takes what mail programs
 * write, right or wrong, and never throws; the work grows with the length.
 */
export function* tokens(html: string): Generator<Token> {
  const last = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0 || open > at) yield { type: 'text', text: decodeEntities(html.slice(at, open < 0 ? undefined : open)) }
    if (open < 0) return
    const next = html[open + 1] ?? ''
    if (next === '!' || next === '?') at = afterDeclaration(html, open)
    else if (!/[a-z/]/i.test(next)) {
      yield { type: 'text', text: '<' }
      at = open + 1
    } else {
      const end = endOfTag(html, open + 1, last)
      const tag = readTag(html.slice(open + 1, end))
      yield tag
      at = end + 1
      if (tag.type === 'open' && silent.has(tag.name)) at = afterElement(html, at, tag.name)
    }
  }
}

function afterDeclaration(html: string, open: number): number {
  const comment = html.startsWith('<!--', open)
  const end = html.indexOf(comment ? '-->' : '>', open + (comment ? 4 : 2))
  return end < 0 ? html.length : end + (comment ? 3 : 1)
}

/** Place of the ">" that ends a tag; a ">" between quotation marks ends none, unless the mark is never closed. */
function endOfTag(html: string, from: number, last: Record<'"' | "'", number>): number {
  for (let i = from; i < html.length; i++) {
    const ch = html[i]
    if (ch === '>') return i
    if ((ch === '"' || ch === "'") && html[i - 1] === '=' && last[ch] > i) i = html.indexOf(ch, i + 1)
  }
  return html.length
}

function afterElement(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[^>]{0,20}>?`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

function readTag(raw: string): Token {
  const closing = raw.startsWith('/')
  const name = /^\/?([a-z][\w:-]*)/i.exec(raw)?.[1]?.toLowerCase() ?? ''
  if (closing) return { type: 'close', name }
  const attributes = new Map<string, string>()
  // Attributes decide little and no mail program writes long ones but the addresses of pictures.
  const rest = raw.slice(name.length, name.length + 4000)
  for (const [, key, double, single, bare] of rest.matchAll(
    /(?<![\w:-])([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
  )) {
    attributes.set((key as string).toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''))
  }
  return { type: 'open', name, attributes }
}
