import type { IndexedParagraph, WordIndex } from './word-index.ts'

/** What initials stand for in a draft, as word ids: "htnd" → hỗ, trợ, nông, dân. */
export type Abbreviations = Map<string, number[]>

const shortest = 2
const longest = 6
/** Words that chats and forms shorten without initials. */
const shortWords: Record<string, string> = {
  app: 'ung dung',
  fb: 'mang xa hoi',
  ktxh: 'kinh te xa hoi',
  web: 'trang thong tin',
  website: 'trang thong tin'
}
/** Chat words that are no initials. */
const chatWords = new Set(
  'ad bn cj cx dc dk đc đk hk hn kg kh khg ko ks lm mk mn ng nhg nv nx pv qa sr tks tn tr vd vs vv wa'.split(' ')
)

interface Run {
  ids: number[]
  count: number
}

/** The most frequent run of words for each run of initials; three letters or fewer must come twice. */
export function indexAbbreviations(words: WordIndex): Abbreviations {
  const initials = [...words.ids.keys()].map(word => (/^\p{L}/u.test(word) ? (word[0] as string) : ''))
  const runs = new Map<string, Map<string, Run>>()
  for (const paragraph of words.paragraphs) addRuns(runs, paragraph, initials)
  const best: Abbreviations = new Map()
  for (const [letters, some] of runs) {
    const most = [...some.values()].reduce((a, b) => (b.count > a.count ? b : a))
    if (most.count >= (letters.length <= 3 ? 2 : 1)) best.set(letters, most.ids)
  }
  return best
}

function addRuns(runs: Map<string, Map<string, Run>>, paragraph: IndexedParagraph, initials: string[]): void {
  const { ids, starts, ends } = paragraph
  for (let from = 0; from < ids.length; from++) {
    let letters = initials[ids[from] as number] as string
    for (let to = from + 1; letters !== '' && to < ids.length && letters.length < longest; to++) {
      const letter = initials[ids[to] as number] as string
      // Words of one name stand a space apart.
      if (letter === '' || (starts[to] as number) - (ends[to - 1] as number) !== 1) break
      letters += letter
      if (letters.length < shortest) continue
      const own = ids.subarray(from, to + 1)
      const some = runs.get(letters) ?? new Map<string, Run>()
      const key = own.join(' ')
      const run = some.get(key) ?? { ids: [...own], count: 0 }
      run.count++
      some.set(key, run)
      runs.set(letters, some)
    }
  }
}

/**
 * Word ids that a shortened word stands for, or null: capitals ("HTND"), and in unmarked small letters what has no vowel
 * and is no word of the draft ("htnd").
 * @param raw the word as typed
 * @param key its folded form
 */
export function expand(words: WordIndex, abbreviations: Abbreviations, raw: string, key: string): number[] | null {
  if (key.length < shortest || key.length > longest + 1) return null
  const inDraft = words.ids.has(key)
  const known = inDraft ? undefined : shortWords[key]
  if (known !== undefined) return known.split(' ').map(word => words.ids.get(word) ?? -1)
  const capitals = raw === raw.toUpperCase() && raw !== raw.toLowerCase()
  const consonants = !inDraft && /^[bcdđghklmnpqrstvx]+$/u.test(key) && !chatWords.has(key)
  return capitals || consonants ? (abbreviations.get(key) ?? null) : null
}
