/** Excel's built-in date formats (ECMA-376 part 1, 18.8.30): ids with a date, and those with a time alone. */
const dateIds = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const timeIds = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47])
const builtIn: Record<number, string> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' }

export interface NumberFormat {
  id: number
  /** The format's code for ids of the file's own. */
  code: string | null
}

/** A cell's number as people see it: dates in ISO form, else rounded and padded as its format says. */
export function shownNumber(raw: string, format: NumberFormat, date1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  const code = bareCode(format.code ?? builtIn[format.id] ?? '')
  const isDate = format.code === null ? dateIds.has(format.id) : /[dy]|(?:^|[^hs:])m{3,}/i.test(code)
  const isTime = format.code === null ? timeIds.has(format.id) : /h|s|mm/i.test(code)
  if ((isDate || isTime) && value >= 0 && value < 2_958_466) return shownDate(value, isDate, date1904)
  const fixed = /^[#,]*(0*)(?:\.(0+)(#*))?(%?)$/.exec(code.split(';')[0] ?? '')
  if (code === '' || !fixed) return general(value)
  const [, whole = '', decimals = '', , percent] = fixed
  const text = (percent ? value * 100 : value).toFixed(decimals.length)
  return pad(text, whole.length) + percent
}

/** Without quoted words, colours, conditions and escaped signs, which say nothing about the kind of number. */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
}

function pad(text: string, digits: number): string {
  const [whole = '', ...rest] = text.split('.')
  return [whole.padStart(digits, '0'), ...rest].join('.')
}

/** Up to fifteen digits, as Excel keeps them: 0.1 + 0.2 is 0.3. */
function general(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** Days since the end of 1899 (or 1904) as "2020-05-11", with " 14:30" or " 14:30:05" where there is a time. */
function shownDate(value: number, withDate: boolean, date1904: boolean): string {
  // Excel counts a 29 February 1900 that never was: days before it are one behind.
  const days = date1904 ? value + 1462 : value < 60 ? value + 1 : value
  const seconds = Math.round(days * 86_400)
  const iso = new Date((seconds - 25_569 * 86_400) * 1000).toISOString()
  const hasTime = seconds % 86_400 !== 0
  const time = iso.slice(11, seconds % 60 === 0 ? 16 : 19)
  if (!withDate || value < 1) return time
  return hasTime ? `${iso.slice(0, 10)} ${time}` : iso.slice(0, 10)
}
