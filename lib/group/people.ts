import type { Comment, Stance } from '../model/comment.ts'
import { folded } from '../text/fold.ts'

/** What a comment says of who made it. */
export type Said = Pick<Comment, 'author' | 'unit'>

/** Who is behind each comment: keys of people and units, null where the comment does not say. */
export interface People {
  personOf: (comment: Said) => string | null
  unitOf: (comment: Said) => string | null
}

/** Ways to address somebody before the name, folded. */
const titles = /^(?:(?:d\/c|dc|dong chi|anh|chi|ban|ong|ba|co|em|bs|ths|ts|ks)[.:]?\s+)+/

/** Short forms of unit names, folded, word by word. */
const unitWords: Record<string, string> = {
  bv: 'benh vien',
  ccb: 'cuu chien binh',
  cd: 'chi doan',
  cdcs: 'chi doan co so',
  cdn: 'cao dang nghe',
  cty: 'cong ty',
  dcs: 'doan co so',
  dtn: 'doan thanh nien',
  dvhd: 'don vi hoat dong',
  hlhpn: 'hoi lien hiep phu nu',
  hnd: 'hoi nong dan',
  hpn: 'hoi phu nu',
  htx: 'hop tac xa',
  lhpn: 'lien hiep phu nu',
  mttq: 'mat tran to quoc',
  pgd: 'phong giao dich',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  tnhh: 'trach nhiem huu han',
  ttyt: 'trung tam y te',
  ubnd: 'uy ban nhan dan',
  vp: 'van phong'
}

/**
 * People by name and unit, over all comments together. A name typed without marks is the one marked name it can be; a
 * name without unit is the one unit's person it can be; where two fit, it stays by itself. Nameless comments are nobody.
 */
export function identifyPeople(comments: Iterable<Said>): People {
  const spellings = new Map<string, Set<string>>()
  const units = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const comment of comments) {
    const once = `${comment.author ?? ''}\n${comment.unit ?? ''}`
    if (seen.has(once)) continue
    seen.add(once)
    const name = nameOf(comment.author)
    if (name === null) continue
    add(spellings, name.plain, name.marked)
    const unit = unitKey(comment.unit)
    if (unit !== null) add(units, name.plain, unit)
  }
  const personOf = (comment: Said): string | null => {
    const name = nameOf(comment.author)
    if (name === null) return null
    const marked = [...(spellings.get(name.plain) ?? [])].filter(s => s !== name.plain)
    const spelling = name.marked === name.plain && marked.length === 1 ? marked[0]! : name.marked
    const known = units.get(name.plain) ?? new Set()
    const unit = unitKey(comment.unit) ?? (known.size === 1 ? [...known][0]! : '')
    return `${spelling}|${unit}`
  }
  return { personOf: remembered(personOf), unitOf: comment => unitKey(comment.unit) }
}

/** Sizes of disjoint sets: people and units of some comments; stances partition the comments themselves. */
export function tally(
  comments: Comment[],
  people: People
): { people: number; units: number; stances: Record<Stance, number> } {
  const stances: Record<Stance, number> = { agree: 0, 'agree-in-part': 0, disagree: 0, none: 0 }
  const persons = new Set<string>()
  const units = new Set<string>()
  for (const comment of comments) {
    stances[comment.stance]++
    const person = people.personOf(comment)
    const unit = people.unitOf(comment)
    if (person !== null) persons.add(person)
    if (unit !== null) units.add(unit)
  }
  return { people: persons.size, units: units.size, stances }
}

/** A unit's name for comparison: folded, short forms spelt out, marks of punctuation gone; null for none. */
export function unitKey(unit: string | null): string | null {
  if (unit === null) return null
  const words = folded(unit).split(/[^\p{L}\p{N}]+/u)
  const key = words
    .map(w => unitWords[w] ?? w)
    .join(' ')
    .trim()
  return key === '' ? null : key
}

/** A person's name for comparison, without forms of address; marks kept beside. Null for none. */
export function nameOf(author: string | null): { plain: string; marked: string } | null {
  if (author === null) return null
  const form = folded(author)
  const cut = titles.exec(form)?.[0].length ?? 0
  const plain = form
    .slice(cut)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (plain === '') return null
  const marked = folded(author, { marks: false })
    .slice(cut)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { plain, marked }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

/** The same author and unit are asked for again and again: answer from memory. */
function remembered(personOf: (comment: Said) => string | null): (comment: Said) => string | null {
  const answers = new Map<string, string | null>()
  return comment => {
    const key = `${comment.author ?? ''}\n${comment.unit ?? ''}`
    let answer = answers.get(key)
    if (answer === undefined) answers.set(key, (answer = personOf(comment)))
    return answer
  }
}
