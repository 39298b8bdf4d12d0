import { alike, mostly } from './alike.ts'
import { clashOf } from './clash.ts'
import { editWords, type EditWord, type EditWords } from './edit-words.ts'
import { figureOf } from './figures.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { isRespelling } from './respelling.ts'
import { isSubstituted } from './substitution.ts'
import { shared, wordWeight, type Subject } from './subject.ts'

/** Share of an edit's new words that a request in free words must name, and of that request that they must make up. */
const enough = { named: 0.55, alike: 0.3, says: 0.6 }
/** Words so few that a request in free words must say them just as they are. */
const few = 3
/** Words that name one thing; longer ones say much that who asks for the same in free words leaves out. */
const shortMatter = 6

/**
 * True where a request in free words names the words of an edit: those that go and those that come. A slip of spelling is
 * named by the wrong word alone.
 */
export function sameWish(edit: Profile, free: Profile, rarity: Rarity): boolean {
  const words = edit.edit
  if (words === null || !figuresFit(edit, free)) return false
  const says = speaker(words, free.text)
  if (words.operation === 'mend' || (words.operation === 'replace' && isRespelling(words.removed, words.added))) {
    return free.kind === 'correct' && says(words.operation === 'mend' ? words.from : words.removed)
  }
  if (words.operation === 'replace') {
    if (says(words.from) && says(words.to)) return true
    if (says(withNext(words.removed, words.from)) && says(withNext(words.added, words.to))) return true
    if (setsLevel(words, edit, free)) return true
    if (words.to.length < few) return false
  }
  const matter = words.operation === 'delete' || words.added.length === 0 ? words.removed : words.added
  return names(matter, words, edit, free, rarity, says)
}

/** One figure in the place of another: the new one alone names it where no other figure can be meant. */
function setsLevel(words: EditWords, edit: Profile, free: Profile): boolean {
  const level = clashOf(words)
  const into = words.added.find(w => figureOf(w.plain) !== null)
  if (level === null || into === undefined || !free.subject.figures.has(into.plain) || edit.guess !== free.guess)
    return false
  return edit.oneFigure || mostly(edit.subject, free.subject)
}

/** Changed words with the word that follows them: "hai" of "hai lần" is not the "hai" of "hai mục". */
function withNext(changed: EditWord[], all: EditWord[]): EditWord[] {
  const last = changed.at(-1)
  const next = last === undefined ? undefined : all[all.indexOf(last) + 1]
  return next === undefined ? changed : [...changed, next]
}

/** Whether a text says given words in a row, spelt as the edit can be compared. */
function speaker(edit: EditWords, text: string): (words: EditWord[]) => boolean {
  const all = editWords(text)
  const bare = edit.unmarked || all.every(w => w.marked === w.plain)
  const spell = (words: EditWord[]): string => ` ${words.map(w => (bare ? w.plain : w.marked)).join(' ')} `
  const said = spell(all)
  return words => words.length > 0 && said.includes(spell(withoutJoints(words)))
}

function withoutJoints(words: EditWord[]): EditWord[] {
  const rest = words.filter(w => w.plain !== 'va')
  return rest.length > 0 ? rest : words
}

/** Every figure of the free words is one of the edit's. */
function figuresFit(edit: Profile, free: Profile): boolean {
  const known = new Set([...edit.edit!.from, ...edit.edit!.to].map(w => w.plain))
  for (const figure of free.subject.figures) if (!known.has(figure) && !edit.subject.figures.has(figure)) return false
  return true
}

function names(
  matter: EditWord[],
  edit: EditWords,
  full: Profile,
  free: Profile,
  rarity: Rarity,
  says: (words: EditWord[]) => boolean
): boolean {
  let all = 0
  let named = 0
  for (const { plain } of matter) {
    const weight = wordWeight(plain, rarity)
    all += weight
    if (isNamed(plain, edit.to, free.subject)) named += weight
    else if (figureOf(plain) !== null) return false
  }
  // "chuyển đổi số" is all weak words: said in a row they are the matter all the same.
  const inRow = matter.length > 1 && says(matter)
  if (!inRow && (all < enough.says || named < enough.named * all)) return false
  if (matter.length === 1 && !alike(full.subject, free.subject)) return false
  if (matter.length <= shortMatter && isOtherMatter(matter, free.subject, rarity)) return false
  return covered(edit, full.subject, free.subject) >= enough.alike * free.subject.total
}

/** "tệ nạn ma túy" is not "tệ nạn cờ bạc": they run alike, and each names a telling word that the other lacks. */
function isOtherMatter(matter: EditWord[], free: Subject, rarity: Rarity): boolean {
  const order = matter.map(w => w.plain)
  const weights = new Map(order.map(word => [word, wordWeight(word, rarity)]))
  return isSubstituted({ order, weights, initials: order.map(w => w[0]).join(''), abbreviations: [] }, free)
}

/** What of the free words' subject the edit says, in its exact words or beside them. */
function covered({ from, to }: EditWords, full: Subject, free: Subject): number {
  const exact = new Set([...from, ...to].map(w => w.plain))
  let sum = 0
  for (const [word, weight] of free.weights) if (word.split(' ').every(w => exact.has(w))) sum += weight
  return Math.max(sum, shared(full, free))
}

function isNamed(word: string, words: EditWord[], subject: Subject): boolean {
  if (subject.weights.has(word) || subject.figures.has(word)) return true
  const initials = words.map(w => w.plain[0]).join('')
  const at = words.findIndex(w => w.plain === word)
  return subject.abbreviations.some(short => {
    const start = initials.indexOf(short)
    return start >= 0 && at >= start && at < start + short.length
  })
}
