/** The named characters of HTML 4 that office programs write: those of Latin-1 in the order of their codes from 160 … */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** … and those of typing beyond it. */
const others: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  rarr: '→',
  rArr: '⇒',
  larr: '←',
  le: '≤',
  ge: '≥',
  ne: '≠',
  minus: '−',
  trade: '™',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  Dstrok: 'Đ',
  dstrok: 'đ',
  Abreve: 'Ă',
  abreve: 'ă',
  Utilde: 'Ũ',
  utilde: 'ũ',
  Itilde: 'Ĩ',
  itilde: 'ĩ'
}

const names = new Map([
  ...latin1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries(others)
])

/** The text with its character references resolved (HTML 13.5); what names no character stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?/g,
    (all, dec, hex, name) => {
      if (typeof name === 'string') return names.get(name) ?? all
      return characterOf(typeof dec === 'string' ? Number(dec) : Number.parseInt(String(hex), 16)) ?? all
    }
  )
}

function characterOf(code: number): string | null {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  // Codes 128-159 are windows-1252's, whatever the standard says of them.
  if (code >= 128 && code <= 159) return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
  return String.fromCodePoint(code)
}
