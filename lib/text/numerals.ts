const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** Value of a Roman numeral up to 399 in either case, or null. */
export function roman(text: string): number | null {
  const s = text.toLowerCase()
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(s) || s === '') return null
  let sum = 0
  for (let i = 0; i < s.length; i++) {
    const value = romanDigits[s[i] as string] as number
    const next = romanDigits[s[i + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

/** Roman numeral of 1 to 399, upper case. */
export function toRoman(value: number): string {
  const table: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  let out = ''
  for (const [n, s] of table) {
    out += s.repeat(Math.floor(value / n))
    value %= n
  }
  return out
}

const units: Record<string, number> = {
  mot: 1,
  nhat: 1,
  dau: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10
}

/**
 * Value of a Vietnamese number word or ordinal up to 99 ("hai", "thứ nhất", "mười lăm", "hai mươi mốt"), in any
 * spelling of marks, or of digits; null if it is none. "cuối" (last) is -1.
 */
export function ordinal(text: string): number | null {
  const s = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .trim()
    .replace(/^thu\s+/, '')
  if (/^\d{1,4}$/.test(s)) return Number(s)
  if (/^cuoi(?: cung)?$/.test(s)) return -1
  if (s === 'dau tien') return 1
  const w = s.split(/\s+/)
  if (w.length === 1) return units[s] ?? null
  const [a, b, c] = w as [string, string, string | undefined]
  if (a === 'muoi' && w.length === 2) return b in units ? 10 + (units[b] as number) : null
  if ((b === 'muoi' || b === 'mươi') && a in units) {
    if (w.length === 2) return 10 * (units[a] as number)
    if (w.length === 3 && c !== undefined)
      return c === 'mot' ? 10 * units[a]! + 1 : c in units ? 10 * units[a]! + units[c]! : null
  }
  if (w.length === 2 && a in units && b in units && units[b]! < 10) return 10 * units[a]! + units[b]!
  return null
}

/** Letters in the Vietnamese order used for points a), b), c), d), đ), e) …: "đ" is the fifth; 1-based, or null. */
export function letterOrdinal(letter: string): number | null {
  const at = 'abcdđeghiklmnopqrstuvxy'.indexOf(letter.normalize('NFC').toLowerCase())
  return at < 0 || letter.length !== 1 ? null : at + 1
}
