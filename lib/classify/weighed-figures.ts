import { folded } from '../text/fold.ts'
import type { Clause } from './clauses.ts'
import type { Request } from './edit.ts'
import { isLength, withUnits } from './figures.ts'
import type { Role } from './lexicon.ts'
import { isPlaceNoun } from './places.ts'
import type { Reading, Unit } from './reading.ts'
import { figureAt, quoteValue, slice, type Value } from './values.ts'

interface Figure {
  value: Value
  /** "%", or the plain word counted ("lan", "trieu"), or '' where none follows. */
  sort: string
  /** How often: "mỗi tháng một lần". */
  rate: boolean
}

/**
 * Figures weighed against each other without a verb of change: one is found too low, too high or wrong, the other is what
 * it should be ("5 tỷ ít quá, xin 7 tỷ thôi", "nên là 12 buổi chứ không phải 10"). Null unless both are said.
 */
export function weighedFigures(request: Request): { original: string; replacement: string } | null {
  const { reading, clauses, main } = request
  if (main && reading.units[main.action]?.role === 'check') return null
  if ((clauses.at(-1)?.sentence ?? 0) >= 3) return null
  const figures = figuresOf(reading)
  const wanted = figures.find(f => !isFoundWanting(reading, clauses, f) && isProposed(reading, f))
  if (!wanted) return null
  const alike = sized(
    wanted,
    figures.filter(f => f.value.text !== wanted.value.text && isAlike(f, wanted))
  )
  const old =
    alike.find(f => isFoundWanting(reading, clauses, f)) ??
    (isPutRight(reading, wanted) ? alike.findLast(f => f.value.end <= wanted.value.first) : undefined) ??
    (alike.length === 1 && (isChosen(reading, wanted) || isPutRight(reading, wanted)) ? alike[0] : undefined)
  if (!old) return null
  if (old.rate === wanted.rate) return withUnits(reading, old.value, wanted.value)
  return withUnits(reading, countOf(reading, old), countOf(reading, wanted))
}

/** Of several like figures those with as many digits, if any: of "40 học sinh" and "3 đồng chí" the first stands beside 35. */
function sized(wanted: Figure, alike: Figure[]): Figure[] {
  const digits = ({ value }: Figure): number => (/\d+/.exec(value.text)?.[0] ?? '').length
  const same = alike.filter(f => digits(f) === digits(wanted))
  return alike.length > 1 && same.length > 0 ? same : alike
}

const periods = new Set('ngày tuần tháng quý năm kỳ ngay tuan thang nam ky'.split(' '))
const numerals = new Set('một mỗi hai ba bốn từng hằng mot moi bon tung hang'.split(' '))

function isNumeral(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.type === 'number' || numerals.has(unit.text))
}

function figuresOf(reading: Reading): Figure[] {
  const { units } = reading
  const found: Figure[] = []
  for (let i = 0; i < units.length; i++) {
    const figure = rateAt(reading, i) ?? countAt(reading, i)
    if (!figure) continue
    found.push(figure)
    i = figure.value.end - 1
  }
  return found
}

/** "mỗi quý 1 số", "một năm họp hai lần": period, number and what is counted, with a verb of three words at most between. */
function rateAt(reading: Reading, at: number): Figure | null {
  const { units } = reading
  const period = units[at + 1]?.text ?? ''
  const quarter = period === 'quy' && isNumeral(units[at + 2])
  if (!isNumeral(units[at]) || !(quarter || periods.has(period)) || isPlaceNoun(units[at - 1])) return null
  let i = at + 2
  while (i < at + 5 && units[i]?.type === 'word' && !isNumeral(units[i])) i++
  const counted = units[i + 1]
  if (!isNumeral(units[i]) || !counted || !/^\p{L}/u.test(counted.text)) return null
  return { value: slice(reading, at, i + 2), sort: counted.plain, rate: true }
}

function countAt(reading: Reading, at: number): Figure | null {
  const { units } = reading
  const unit = units[at] as Unit
  if (unit.type === 'quote') {
    const value = quoteValue(reading, at)
    const words = /^(\d[\d.,]*)\s?(%|[\p{L}\p{M}]+)?/u.exec(value.text)
    return words && value.text.length <= 25 ? { value, sort: folded(words[2] ?? ''), rate: false } : null
  }
  if (unit.type !== 'number' || isPlaceNoun(units[at - 1]) || /^\d{1,2}(?:\.\d{1,2})+$/.test(unit.text)) return null
  const value = figureAt(reading, at, units.length)
  if (!value || isLength(reading, value)) return null
  const next = units[value.end]
  if (next?.text === 'đồng' && units[value.end + 1]?.text === 'chí') return { value, sort: '', rate: false }
  const scaled = value.end > at + 1 ? units[at + 1] : next
  const sort = unit.text.endsWith('%') ? '%' : scaled?.type === 'word' || scaled?.role === 'term' ? scaled.plain : ''
  return { value, sort, rate: false }
}

/** The counted part of a rate: "4 lần" of "mỗi năm 4 lần". */
function countOf(reading: Reading, figure: Figure): Value {
  return figure.rate ? slice(reading, figure.value.end - 2, figure.value.end) : figure.value
}

function isAlike(a: Figure, b: Figure): boolean {
  if (a.sort === b.sort) return a.rate === b.rate || a.sort !== ''
  if (a.sort === '%' || b.sort === '%') return false
  return (linking.has(a.sort) || linking.has(b.sort) || a.sort === '' || b.sort === '') && !a.rate && !b.rate
}

const linking = new Set(
  'la thi moi thoi ma chua hoi con vuot qua it nhieu thap cao de kho ve len xuong chu cho lam di'.split(' ')
)
const wanting = new Set(
  'dễ thấp cao ít nhiều nhỏ lớn khó nặng nhẹ căng bèo mỏng ngắn dài thưa dày gấp chậm vượt quá xa thap cao it nhieu nho lon kho nang nhe ngan dai thua day gap cham vuot qua'.split(
    ' '
  )
)

/** Behind it stands a word of too much, too little or wrong; or it is what is not wanted ("chứ không phải 10"). */
function isFoundWanting({ units }: Reading, clauses: Clause[], { value }: Figure): boolean {
  const before = units[value.first - 1]
  if (before?.role === 'instead' || units[value.first - 2]?.role === 'instead') return true
  const own = clauses.find(c => value.first >= c.first && value.first < c.end)
  if (own?.sort === 'disagree') return true
  const link = units.slice(value.end, value.end + 2).findIndex(u => u.plain === 'thi')
  if (link >= 0 && !enough.test(`thi ${units[value.end + link + 1]?.plain}`)) return true
  for (let i = value.end; i < units.length && i < value.end + 14; i++) {
    const unit = units[i] as Unit
    if (unit.type === 'stop' || unit.type === 'number' || unit.role === 'ask') return false
    if (unit.role === 'not' || unit.role === 'fault' || unit.role === 'unsuited' || unit.role === 'lack') return true
    if (wanting.has(unit.text) || wanting.has(unit.plain.split(' ')[0] as string)) return true
  }
  return false
}

const softeners = new Set('chac chi thoi khoang it nhat xin con cho de bang den toi han muc'.split(' '))
const enough =
  /^(?:thoi|di|la (?:du|duoc|vua|vua suc|hop ly|phu hop|dung|tot)|moi|thi (?:dung|hay|hop ly|vua|duoc|tot|phu hop).*)$/

/** "… ghi 12 tỷ, đúng phải là 1,2 tỷ": the figure told before is the wrong one. */
function isPutRight({ units }: Reading, { value }: Figure): boolean {
  const mark = units[value.first - 1]
  if (mark?.text === 'là' && units.slice(0, value.first).some(u => /^(?:theo|đúng ra)$/.test(u.text))) return true
  return mark?.role === 'into' && /^(?:đúng|chính xác|thực tế|thật ra|dung|chinh xac|thuc te)/.test(mark.text)
}

const proposing = new Set<Role>(['ask', 'must', 'wish', 'into', 'reach'])
const choosing =
  /^(?:(?:lấy|để|chọn|nên lấy|chỉ để|nên để|đề nghị để|làm) ?|(?:lùi|lui|dời|rút|cho|đưa|muốn|xin)(?: lại)? ?(?:về|xuống|lên|lại|còn)?|về|xuống|lên|xin|đề xuất|đề nghị|muốn|chỉ nên|tối đa|lay|de|xin|ve|de xuat|de nghi|muon)$/
const towards = new Set(
  'hẳn luôn khoảng chừng độ mức mốc đến tới năm về còn trước chỉ ở là han khoang chung muc moc den toi nam ve con truoc'.split(
    ' '
  )
)

/** "lấy 1.100", "xin hẳn 10 tỷ", "lui về 24 giờ", "chỉ nên đến 24 giờ": the other figure of the text is the one to go. */
function isChosen({ units }: Reading, { value }: Figure): boolean {
  const next = units[value.end]
  if (next && /^(?:về|xuống|lên|còn)$/.test(next.text) && units[value.end + 1]?.type === 'number') return false
  let i = value.first - 1
  while (i > 0 && i > value.first - 4 && !choosing.test(units[i]?.text ?? '') && towards.has(units[i]?.text ?? '')) i--
  const lead = units[i]
  return lead !== undefined && choosing.test(lead.text)
}

/** What should be: behind "nên", "phải", "xin", "nên là"; before "thôi", "là đủ", "thì vừa sức", "mới đúng". */
function isProposed({ units }: Reading, { value }: Figure): boolean {
  const figure = { value, sort: '', rate: false }
  const reading = { raw: '', units, marked: true }
  if (isChosen(reading, figure) || isPutRight(reading, figure)) return true
  for (let i = value.first - 1; i >= 0 && i >= value.first - 4; i--) {
    const unit = units[i] as Unit
    if (unit.role !== null && proposing.has(unit.role)) return true
    if (!softeners.has(unit.plain)) break
  }
  // "12 buổi chứ không phải 10".
  if (
    units
      .slice(value.end, value.end + 6)
      .some(
        (u, k, all) =>
          (u.role === 'instead' || u.text === 'chứ') &&
          !all.slice(0, k).some(w => (w.type === 'stop' && w.text !== ',') || w.type === 'number') &&
          units[value.end + k + 1]?.type === 'number'
      )
  )
    return true
  for (let i = value.end; i < units.length && i < value.end + 4; i++) {
    const unit = units[i] as Unit
    if (unit.type === 'stop' || unit.type === 'number') return false
    const pair = `${unit.plain} ${units[i + 1]?.plain ?? ''}`
    if (enough.test(unit.plain) || enough.test(pair)) return true
  }
  return false
}
