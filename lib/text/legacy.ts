import { tcvn3, vniBreve, vniCircumflex, vniLetters, vniTones } from './legacy-tables.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

/** The encoding that a font's name stands for; `capitals`: the font shows small letters as capitals. Null for other fonts. */
export function encodingOfFont(font: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  // ".VnTimeH", ".VnArial NarrowH": the capital fonts of the ABC family end in a capital H.
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: font.endsWith('H') }
  if (/^vni[-\s]/i.test(font)) return { encoding: 'vni', capitals: false }
  return null
}

/** Decodes text whose characters are windows-1252's (or private use, U+F000 + code) into Unicode, NFC letter by letter. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const plain = text.replace(/[\uf020-\uf0ff]/g, ch => String.fromCharCode(ch.charCodeAt(0) & 0xff))
  return encoding === 'tcvn3' ? decodeTcvn3(plain) : decodeVni(plain)
}

function decodeTcvn3(text: string): string {
  const out: string[] = []
  for (const ch of text) {
    const code = ch.charCodeAt(0)
    const letter = code >= 0xa1 && code <= 0xff ? tcvn3[code - 0xa1]! : ch
    if (!isCombining(letter)) out.push(letter)
    // A mark with no letter before it is the sign it looks like: "30°C".
    else if (/\p{L}$/u.test(out.at(-1) ?? '')) out.push((out.pop() + letter).normalize('NFC'))
    else out.push(ch)
  }
  return out.join('')
}

function isCombining(ch: string): boolean {
  return ch >= '\u0300' && ch <= '\u036f'
}

function decodeVni(text: string): string {
  const out: string[] = []
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    const marks = vniMarks(letter, text[i + 1] ?? '')
    out.push(marks === null ? vniLetter(letter) : (vniLetter(letter) + marks).normalize('NFC'))
    if (marks !== null) i++
  }
  return out.join('')
}

/** The marks that the next character gives to a VNI letter, or null if it is a character of its own. */
export function vniMarks(letter: string, next: string): string | null {
  const base = letter.toLowerCase()
  const mark = next.toLowerCase()
  if (!'aeouyôö'.includes(base) || base === '') return null
  if (mark in vniTones) return vniTones[mark]!
  if ('aeo'.includes(base) && mark in vniCircumflex) return vniCircumflex[mark]!
  if (base === 'a' && mark in vniBreve) return vniBreve[mark]!
  return null
}

function vniLetter(ch: string): string {
  const small = ch.toLowerCase()
  const letter = vniLetters[small]
  if (letter === undefined) return ch
  return small === ch ? letter : letter.toUpperCase()
}
