/**
 * Signs of the symbol fonts that stand in office files: font → code (low byte) → Unicode. The rest stays as it is.
 * Word stores them in the private use area (U+F000 + code), older files as plain characters.
 */
const wingdings: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x78: '☒',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑'
}

const tables: Record<string, Record<number, string>> = {
  wingdings,
  'wingdings 2': { 0x2a: '☐', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x97: '●', 0xa3: '☐' },
  'wingdings 3': { 0x7d: '▶', 0x22: '↔' },
  webdings: { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x72: '✗' },
  symbol: {
    0x2d: '−',
    0xa3: '≤',
    0xae: '→',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0xde: '⇒'
  }
}

/** The text with signs of a symbol font as Unicode; private use codes of an unknown font are taken for Symbol's or Wingdings'. */
export function symbolText(text: string, font: string): string {
  const table = tables[font.toLowerCase()]
  if (!table && !/[\uf020-\uf0ff]/.test(text)) return text
  return text.replace(/[\0-\u00ff\uf020-\uf0ff]/g, ch => symbol(ch, table))
}

function symbol(ch: string, table: Record<number, string> | undefined): string {
  const code = ch.charCodeAt(0)
  const isPrivate = code >= 0xf020 && code <= 0xf0ff
  if (table && (isPrivate || code < 0x100)) {
    const found = table[code & 0xff]
    if (found !== undefined) return found
  }
  if (!isPrivate) return ch
  return tables['symbol']?.[code & 0xff] ?? wingdings[code & 0xff] ?? ch
}
