import { limits } from '../../model/limits.ts'
import { Failure } from '../../model/result.ts'
import type { BodyBlock } from '../mail/body.ts'
import { TableRun } from './table.ts'
import { TextRun } from './text-run.ts'
import { tokens } from './tokens.ts'

/** Elements that end the paragraph before them and behind them. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const boldNames = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
/** Elements whose end is often left out: a new one ends the one before, up to the element that holds them. */
const closedBy: Record<string, { same: string[]; within: string[] }> = {
  p: { same: ['p'], within: ['div', 'td', 'th', 'li', 'blockquote', 'body', 'table'] },
  li: { same: ['li'], within: ['ul', 'ol'] },
  tr: { same: ['tr', 'td', 'th'], within: ['table'] },
  td: { same: ['td', 'th'], within: ['tr', 'table'] },
  th: { same: ['td', 'th'], within: ['tr', 'table'] }
}
/** Open elements that are kept track of; deeper ones are read without their meaning. */
const deepest = 200

interface Open {
  name: string
  bold: boolean
  hidden: boolean
  font: string | null
  quoted: number
  list: { ordered: string | null; next: number } | null
  table: TableRun | null
  /** Where the blocks inside go. */
  out: BodyBlock[]
}

/** The paragraphs, list items (with their number) and tables of an HTML text; quotations of earlier mails are counted. */
export function readHtml(html: string): BodyBlock[] {
  const reader = new HtmlReader()
  for (const token of tokens(html)) {
    if (token.type === 'text') reader.words(token.text)
    else if (token.type === 'open') reader.open(token.name, token.attributes)
    else reader.close(token.name)
  }
  return reader.end()
}

class HtmlReader {
  private readonly body: BodyBlock[] = []
  private readonly stack: Open[] = [
    { name: '', bold: false, hidden: false, font: null, quoted: 0, list: null, table: null, out: this.body }
  ]
  private readonly run = new TextRun()
  private number: string | null = null
  private count = 0

  private get top(): Open {
    return this.stack.at(-1) as Open
  }

  words(text: string): void {
    const { hidden, bold, font, name } = this.top
    if (hidden) return
    if (name === 'pre') {
      for (const line of text.split('\n')) {
        this.run.add(line, { bold, font })
        this.flush()
      }
    } else this.run.add(text, { bold, font })
  }

  open(name: string, attributes: Map<string, string>): void {
    if (blocks.has(name)) this.flush()
    const rule = closedBy[name]
    if (rule) this.closeWithin(rule.same, rule.within)
    if (empty.has(name) || this.stack.length >= deepest) return
    const { top } = this
    const inner: Open = { ...top, name, list: null, table: null }
    const style = attributes.get('style')?.toLowerCase() ?? ''
    if (boldNames.has(name) || /font-weight:\s*(?:bold|[6-9]00)/.test(style)) inner.bold = true
    if (/font-weight:\s*(?:normal|[1-5]00)/.test(style)) inner.bold = false
    if (/display:\s*none|mso-hide:\s*all/.test(style) || attributes.has('hidden')) inner.hidden = true
    const font = attributes.get('face') ?? /font-family:\s*["']?([^;,"']+)/.exec(attributes.get('style') ?? '')?.[1]
    if (font !== undefined) inner.font = font.trim()
    if (name === 'blockquote' && isQuotation(attributes, style)) inner.quoted++
    if (name === 'ol' || name === 'ul') inner.list = listOf(name, attributes)
    if (name === 'li') this.number = this.nextNumber(attributes)
    if (name === 'table') inner.table = new TableRun()
    const table = this.stack.findLast(open => open.table !== null)?.table
    if (name === 'tr') table?.row()
    if ((name === 'td' || name === 'th') && table) inner.out = table.cell(attributes)
    this.stack.push(inner)
  }

  close(name: string): void {
    if (blocks.has(name)) this.flush()
    const at = this.stack.findLastIndex(open => open.name === name)
    // A stray </td> must not close the table around its own.
    const wall = name === 'table' ? -1 : this.stack.findLastIndex(open => open.name === 'table')
    if (at > 0 && at > wall) while (this.stack.length > at) this.pop()
  }

  end(): BodyBlock[] {
    this.flush()
    while (this.stack.length > 1) this.pop()
    return this.body
  }

  private pop(): void {
    if (blocks.has(this.top.name)) this.flush()
    const closed = this.stack.pop()
    if (closed?.name === 'li') this.number = null
    if (closed?.table) this.top.out.push(...closed.table.take(closed.quoted))
  }

  private closeWithin(same: string[], within: string[]): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i] as Open
      if (within.includes(name)) return
      if (!same.includes(name)) continue
      while (this.stack.length > i) this.pop()
      if (name === same[0]) return
    }
  }

  private nextNumber(attributes: Map<string, string>): string {
    const list = this.stack.findLast(open => open.list !== null)?.list
    if (!list || list.ordered === null) return '-'
    const value = Number.parseInt(attributes.get('value') ?? '', 10)
    const number = Number.isNaN(value) ? list.next : value
    list.next = number + 1
    return `${label(number, list.ordered)}.`
  }

  private flush(): void {
    const block = this.run.take(this.number)
    if (!block) return
    this.number = null
    if (++this.count > limits.paragraphs)
      throw new Failure('file-too-large', { limit: limits.paragraphs, what: 'đoạn' })
    this.top.out.push({ block, quoted: this.top.quoted })
  }
}

function listOf(name: string, attributes: Map<string, string>): Open['list'] {
  const start = Number.parseInt(attributes.get('start') ?? '1', 10)
  return { ordered: name === 'ol' ? (attributes.get('type') ?? '1') : null, next: Number.isNaN(start) ? 1 : start }
}

function label(number: number, type: string): string {
  if (/^a$/i.test(type) && number >= 1 && number <= 26) {
    return String.fromCharCode((type === 'a' ? 96 : 64) + number)
  }
  return String(number)
}

/** Gmail, Outlook and Thunderbird mark quotations; Gmail's indented paragraphs are block quotes without a border. */
function isQuotation(attributes: Map<string, string>, style: string): boolean {
  const name = attributes.get('class') ?? ''
  if (/quote|cite/i.test(name) || attributes.get('type')?.toLowerCase() === 'cite') return true
  return !/border(?:-left)?:\s*(?:none|0)/.test(style)
}
