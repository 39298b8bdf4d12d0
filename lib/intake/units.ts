import { fold, folded, isUnmarked, rawRange } from '../text/fold.ts'
import { matchRaw } from './match.ts'
import {
  afterName,
  afterPlainName,
  bodyKinds,
  committees,
  kindDetails,
  livingKinds,
  organisationKinds,
  plainWords
} from './unit-words.ts'

/** A pattern in its two spellings: for text with marks, and for text typed without any. */
interface Spelt {
  marked: RegExp
  plain: RegExp
}

const schools =
  'thcs|thpt|ptth|th|mn|mam non|mau giao|tieu hoc|trung (?:hoc|cap)|pho thong|dai hoc|dh|cao dang|cd|chinh tri|day nghe'

function spelt(pattern: string, flags = 'u'): Spelt {
  // Without marks "chi bo truong THCS A" is no "chi bộ trưởng".
  const plain = plainWords(pattern).replaceAll(
    '(?:vien|truong|pho)',
    `(?:vien|truong(?! (?:${schools})(?!\\p{L}))|pho)`
  )
  return { marked: new RegExp(pattern, flags), plain: new RegExp(plain, flags) }
}

const over = String.raw`(?![\p{L}\p{M}\d])`
/** "Chi hội phó …" names an office, "hội viên" a person. */
const noOffice = `(?! (?:viên|trưởng|phó)${over})`
const led = `(?:(?:${committees}) )?`
const startsWithBody = spelt(`^${led}(?:${bodyKinds})${over}`)
const startsWithAny = spelt(`^${led}(?:${bodyKinds}|${organisationKinds})${over}${noOffice}`)
const committee = spelt(`^(?:${committees}) (?=(?:${bodyKinds}|${organisationKinds})${over})`)
const tail = spelt(` ?(?:\\(? ?mở rộng ?\\)?|khóa [ivx\\d]+|nhiệm kỳ .*)$`)
const longest = 16

function matches(raw: string, pattern: Spelt): boolean {
  return isUnmarked(raw) ? pattern.plain.test(folded(raw)) : pattern.marked.test(folded(raw, { marks: false }))
}

/** True for the name of a union, party, trade union or other association's body ("Chi đoàn Sở A", "Hội Nông dân xã B"). */
export function isBody(raw: string): boolean {
  return matches(raw, startsWithBody) && isNamed(raw)
}

/** Bodies by their first letters, in capitals: "ĐU phường A", "CB Trường B". A name behind them is a person's ("CB Lê A"). */
const abbreviated =
  /^(?:ĐU|ĐƯ|ĐB|CB|CU|CĐ|CH|ĐTN|HND|HPN|HCCB|CCB|CĐCS|DU|DB)\.? (?=\p{L})(?!\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$)/u

/** True for the name of a body, of any other organisation or of a place of living, as a field or a separator row holds it. */
export function isUnit(raw: string): boolean {
  return (
    (matches(raw, startsWithAny) || abbreviated.test(raw.normalize('NFC'))) &&
    isNamed(raw) &&
    !/[:;?!“"]|\.\s/u.test(raw)
  )
}

/** Lower-case words that make a sentence of a name ("Sở A đề nghị …"); capitals keep "Cần Thơ" a name. */
const saying =
  /(?<![\p{L}\p{M}])(?:xin|đã|kính|đề nghị|đề xuất|kiến nghị|nên|cần|chưa|thống nhất|nhất trí|góp ý|bổ sung|sửa(?! chữa)|bỏ|thêm|là|được|có|phát biểu|cho rằng|cho biết|nêu|trao đổi|de nghi|kien nghi|de xuat|nen|bo sung|nhat tri|dong y)(?![\p{L}\p{M}])/u

/** A proper name behind the kind: a capital, or a number ("Tổ 3"). */
function isNamed(raw: string): boolean {
  if (saying.test(raw.normalize('NFC'))) return false
  return raw.trim().split(/\s+/u).length <= longest && /[\p{Lu}\d]/u.test(raw.trim().slice(1))
}

/** A numbered or nameless part of a unit ("chi hội 2", "tổ 5", "thôn Hạ"): it does not stand for a whole unit that is known. */
export function isPartOfUnit(raw: string): boolean {
  return (
    isUnit(raw) &&
    /^(?:(?:chi hoi|chi bo|phan hoi|to hoi|to cong doan|to phu nu|to dan pho|tdp|to dang|to|doi|nhom|khu pho|khu|khom|thon|xom|ap|ban|buon|lop|kv|cum) ?(?:so |dan cu )?[a-z]?\d{1,3}[a-z]?|lop .{1,12})$/.test(
      folded(raw)
    )
  )
}

const startsWithLiving = spelt(`^(?:${livingKinds})${over}`)

/** True for the name of a place where people live ("ấp Trà Kha", "phường A"). */
export function isLivingPlace(raw: string): boolean {
  return matches(raw, startsWithLiving) && isUnit(raw)
}

/** True where a line begins like an organisation's name: a new name, not the rest of the one above. */
export function beginsUnit(raw: string): boolean {
  return matches(raw, startsWithAny)
}

/** True for a line that cannot be a whole name: only what kind of body ("CHI ĐOÀN", "BAN CHẤP HÀNH"). */
export function isBareBody(raw: string): boolean {
  return /^(?:ban chap hanh|ban thuong vu|bch|btv)?(?:(?:^| )(?:chi doan|chi hoi|doan co so|dang bo|dang uy|chi bo|cong doan|cong doan co so|doan truong|hoi))?$/.test(
    folded(raw)
  )
}

/** A unit's name without the committee before it ("BCH Chi đoàn A") and what is said of a meeting behind it ("mở rộng"). */
export function unitName(raw: string): string {
  const name = raw.trim()
  const plain = isUnmarked(name)
  const head = matchRaw(name, plain ? committee.plain : committee.marked, { marks: plain })
  const behind = name.slice(head?.end ?? 0).trim()
  const end = matchRaw(behind, plain ? tail.plain : tail.marked, { marks: plain })
  return end && end.start > 0 ? behind.slice(0, end.start).trim() : behind
}

/** A name is not longer than this (folded characters): a text without marks between its words is none. */
const words = String.raw`( [^,.;:()"!?\n|]{1,120})`
const body = spelt(`(?<!\\p{L})(${bodyKinds})${over}${noOffice}${words}`, 'gdu')
const organisation = spelt(
  `(?<!\\p{L})((?:${organisationKinds})(?: (?:${kindDetails})${over}){0,6})${over}${noOffice}${words}`,
  'gdu'
)
const after = spelt(` (?:${afterName})(?= |$)`)
const afterPlain = new RegExp(` (?:${afterPlainName})(?= |$)`)

/** The first name of a body in running text ("… sinh hoạt tại Chi đoàn Sở A, xin …"), or null. It has a capital after its first word. */
export function unitIn(raw: string): string | null {
  return found(raw, body)
}

/** The first name of a body in running text, else of another organisation or place with a proper name ("ở thôn Hạ", "khoa Nhi"). */
export function anyUnitIn(raw: string): string | null {
  const unit = found(raw, body) ?? found(raw, organisation, /^\s*(?:\p{Lu}|\d)/u)
  return unit !== null && isLivingPlace(unit) ? withWider(raw, unit) : unit
}

/** "ở làng Kép, xã Ia Mơ": the larger places behind the smaller belong to it. */
function withWider(raw: string, unit: string): string {
  const start = raw.indexOf(unit)
  let end = start + unit.length
  for (;;) {
    const next = /^, ([^,.;:()"!?\n]+)/u.exec(raw.slice(end))
    const name = next?.[1] === undefined ? '' : (found(next[1], organisation, /^\s*(?:\p{Lu}|\d)/u) ?? '')
    if (!next || name === '' || !next[1]?.startsWith(name) || !isLivingPlace(name)) return raw.slice(start, end)
    end += 2 + name.length
  }
}

function found(raw: string, pattern: Spelt, begins = /[\p{Lu}\d]/u): string | null {
  const plain = isUnmarked(raw)
  const form = fold(raw, { marks: plain })
  const search = plain ? pattern.plain : pattern.marked
  search.lastIndex = 0
  for (let match = search.exec(form.text); match; match = search.exec(form.text)) {
    const [kind, behind] = [match.indices?.[1], match.indices?.[2]]
    if (!kind || !behind) return null
    const [start, end] = rawRange(raw, form, kind[0], kind[1])
    const name = endOfName(raw.slice(end, rawRange(raw, form, behind[0], behind[1])[1]), plain)
    if (begins.test(name)) return raw.slice(start, end) + name
    search.lastIndex = kind[1]
  }
  return null
}

function endOfName(words: string, plain: boolean): string {
  const end = matchRaw(`x${words}`, plain ? afterPlain : after.marked, { marks: plain })
  return words.slice(0, end ? end.start - 1 : undefined).trimEnd()
}
