/** Words that turn a sentence round when one text has one of a pair and the other text its partner. Folded, sorted. */
const antonyms: [string, string][] = [
  ['bat buoc', 'tu nguyen'],
  ['cao', 'thap'],
  ['chu quan', 'khach quan'],
  ['cong khai', 'bi mat'],
  ['dai', 'ngan'],
  ['dau', 'cuoi'],
  ['han che', 'uu diem'],
  ['hon', 'kem'],
  ['khong qua', 'it nhat'],
  ['khuyen khich', 'nghiem cam'],
  ['lon', 'nho'],
  ['manh', 'yeu'],
  ['nhieu', 'it'],
  ['tang', 'giam'],
  ['thuan loi', 'kho khan'],
  ['toi da', 'it nhat'],
  ['toi da', 'toi thieu'],
  ['tren', 'duoi'],
  ['trong', 'ngoai'],
  ['truoc', 'sau']
]

/** True where the words that only one of two texts has hold an antonym of what only the other has. Both folded. */
export function antonymsConflict(onlyA: string, onlyB: string): boolean {
  const a = ` ${onlyA} `
  const b = ` ${onlyB} `
  return antonyms.some(([x, y]) => (has(a, x) && has(b, y)) || (has(a, y) && has(b, x)))
}

function has(text: string, word: string): boolean {
  return text.includes(` ${word} `)
}
