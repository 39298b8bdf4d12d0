import type { Said } from './place.ts'

/** What of a thing is asked for: figures on it and its cause are not the thing itself; the others tell askings apart. */
export type Want = 'data' | 'cause' | 'place' | 'person' | 'time' | 'money' | 'way' | 'which' | 'effect'

const signs: [Want, RegExp][] = [
  ['data', /\b(?:so lieu|so luong|so luot|thong ke|con so|ty le|ti le|bao nhieu|may (?:nguoi|ho|em|lan|don vi))\b/],
  ['cause', /\b(?:nguyen nhan|vi sao|tai sao|ly do|do dau)\b/],
  ['place', /\b(?:o dau|dia diem|cho nao|dia chi|(?:o|tai) (?:cho|noi) nao)\b/],
  [
    'person',
    /\b(?:do ai|cua ai|ai (?:lam|chiu|phu|chu|la|duoc)|nhung ai|ai la|trach nhiem (?:cua|thuoc)|(?:don vi|co quan|cap|to chuc) nao)\b/
  ],
  [
    'time',
    /\b(?:bao gio|khi nao|luc nao|thoi (?:gian|han|diem|hieu) nao|ngay nao|nam nao|bao lau|thoi han|moc thoi gian)\b/
  ],
  ['money', /\b(?:kinh phi|bao nhieu tien|nguon (?:von|tien|kinh phi)|tien (?:o )?dau|du toan|ngan sach nao)\b/],
  ['way', /\b(?:the nao|nhu the nao|ra sao|bang cach|cach nao|hinh thuc (?:gi|nao)|lam sao)\b/],
  ['which', /\b(?:ten|danh sach|gi|nao)\b/],
  ['effect', /\b(?:danh gia|phan tich|lam ro|neu ro|noi ro|neu|noi)(?: \S+){0,2} (?:hieu qua|tac dong|ket qua)\b/]
]

/** What a folded text without its places asks for of its subject. */
export function wantsOf(placeless: string, said: Said): Set<Want> {
  const found = new Set<Want>()
  for (const [want, sign] of signs) if (sign.test(placeless)) found.add(want)
  // "nguyên nhân" under a heading of causes is what everything there is about.
  if (said.words.has('nguyen')) found.delete('cause')
  return found
}

/** True where two requests ask for different things of one subject, or one for figures or the cause and one for itself. */
export function wantsConflict(a: ReadonlySet<Want>, b: ReadonlySet<Want>): boolean {
  if (a.has('data') !== b.has('data') || a.has('cause') !== b.has('cause')) return true
  return a.size > 0 && b.size > 0 && ![...a].some(w => b.has(w))
}
