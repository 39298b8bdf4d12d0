/** What makes a spreadsheet take a cell for a formula (OWASP "CSV injection"), full-width forms included; spaces before do not help. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|\t\r\n＝＋－＠]/u
const plainNumber = /^-?\d+(?:[.,]\d+)?$/

/** One cell of a CSV file (RFC 4180): quoted where needed; what a spreadsheet would run stands behind an apostrophe (ASVS 1.2.10). */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '')
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** One line with its end. */
export function csvLine(values: (string | number | null)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}
