import type { Quote, Remark, Request } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { bare, quotations } from '../text/quotations.ts'
import type { Place, PlaceReference } from './place.ts'
import { placesIn, readPlaces } from './place-grammar.ts'
import { placeTokens } from './place-tokens.ts'
import { innerNames, openingName } from './opening-name.ts'

/** Everything a remark says about where it belongs, before any draft is asked. */
export interface Clues {
  /** Places that stand for the remark. */
  here: PlaceReference[]
  /** Lead-ins' places, innermost first: they govern, but the remark's own word goes first. */
  context: PlaceReference[]
  /** Places that only decide between equals: named later, beside, or for comparison with a move. */
  soft: PlaceReference[]
  /** Footnotes named anywhere. */
  footnotes: Extract<PlaceReference, { type: 'footnote' }>[]
  /** What the passage meant is about, in the member's words ("đoạn về …", "chỉ tiêu …"), or empty. */
  about: string
  /** A new target, idea or passage is asked for: its words are not in the draft. */
  fresh: boolean
  /** Quotations that may stand in the draft. */
  quotes: Quote[]
}

/** A text that begins with the number of a heading ("5.2: bỏ …", "II.3 …"), not with the number of a list. */
const bareStart = /^\s*(?:\d+(?:\.\d+)+|[IVX]+[.-]\d|\d{1,2}-[a-zđ](?!\p{L})|[A-E][./-][IVX\d])/u

const addVerbs =
  /(?:^|\s)(?:bo sung|them|co them|dua them|viet them|de xuat|neu them|ghi them|dua vao)(?: (?:them|mot|cac|nhung|hai|so|noi dung|y|vao))*$/

/** The clues of a remark: its place cell first, else its own words up to the first colon, then lead-ins. */
export function gatherClues(remark: Remark, request: Request): Clues {
  const cell = remark.place === null ? [] : readPlaces(remark.place, true)
  const tokens = placeTokens(remark.text)
  const own = placesIn(tokens, bareStart.test(remark.text))
  const cited = remark.quoted === null ? [] : readPlaces(remark.quoted).filter(p => p.place.type === 'block')
  const fresh = own.filter(p => isFresh(remark.text, p))
  const standing = own.filter(p => !fresh.includes(p))
  const cellHere = cell.filter(p => p.role === 'here')
  if (remark.place !== null && !cell.some(p => isHeading(p.place)) && (cell[0]?.start ?? 1) > 0) {
    cellHere.push(...openingName(placeTokens(remark.place)))
  }
  const [first, later] = firstGroup(remark.text, standing)
  const here = merge(cellHere, first)
  const said = here.length > 0
  const soft = [...later, ...own.filter(p => p.role === 'beside'), ...cell.filter(p => p.role === 'beside')]
  if (cellHere.length === 0 && (first[0]?.start ?? 1) > 0) here.unshift(...openingName(tokens))
  if (cellHere.length === 0) (here.some(p => isHeading(p.place)) ? soft : here).push(...innerNames(tokens))
  const places = [...here, ...cited, ...(said ? [] : soft.filter(p => p.role === 'beside'))]
  return {
    here: places.map(p => p.place),
    context: remark.context.toReversed().flatMap(contextPlaces),
    soft: [...soft, ...fresh, ...(cellHere.length > 0 ? first : [])].map(p => p.place),
    footnotes: [...cell, ...own].map(p => p.place).filter(p => p.type === 'footnote'),
    about: aboutOf([...places, ...later]),
    fresh: fresh.length > 0,
    quotes: gatherQuotes(remark, request)
  }
}

function aboutOf(places: Place[]): string {
  const block = places.find(
    ({ place, role }) => place.type === 'block' && place.ordinal === null && role !== 'elsewhere'
  )
  return block?.place.type === 'block' ? block.place.about : ''
}

function contextPlaces(leadIn: string): PlaceReference[] {
  const tokens = placeTokens(leadIn)
  const places = placesIn(tokens, bareStart.test(leadIn)).filter(p => p.role === 'here')
  return (places.length > 0 ? places : openingName(tokens)).map(p => p.place)
}

/** With a place cell, the remark's own words add only what the cell leaves open. */
function merge(cell: Place[], own: Place[]): Place[] {
  if (cell.length === 0) return own
  const has = (type: PlaceReference['type']) => cell.some(p => p.place.type === type)
  const heading = cell.some(p => namesPlace(p.place))
  return [
    ...cell,
    ...own.filter(({ place }) => {
      if (place.type === 'number' || place.type === 'name') return !heading
      if (place.type === 'page' || place.type === 'line' || place.type === 'page-end') return !has('page') && !heading
      if (place.type === 'whole' || place.type === 'title-block') return !heading && !has('page')
      return !has(place.type)
    })
  ]
}

function isHeading(place: PlaceReference): boolean {
  return place.type === 'number' || place.type === 'name'
}

function namesPlace(place: PlaceReference): boolean {
  return ['number', 'name', 'page', 'table', 'whole', 'same', 'title-block', 'footnote'].includes(place.type)
}

/** The places of the first sentence or lead ("Trang 3, mục 2: …") that names any, and those after it. */
function firstGroup(text: string, places: Place[]): [Place[], Place[]] {
  const here = places.filter(p => p.role === 'here')
  const firm = here.findIndex(p => namesPlace(p.place) && p.place.type !== 'whole')
  const anchor = firm < 0 ? here.findIndex(p => p.place.type === 'whole') : firm
  if (anchor < 0) return [here, []]
  let end = anchor + 1
  while (end < here.length && !/[:;\n]|\.\s/u.test(text.slice(here[end - 1]?.end, here[end]?.start))) end++
  return [here.slice(0, end), here.slice(end)]
}

/** "bổ sung chỉ tiêu …", "thêm một ý về …": what is named is still to be written. */
function isFresh(text: string, { place, start }: Place): boolean {
  if (place.type !== 'block' || place.ordinal !== null) return false
  return addVerbs.test(folded(text.slice(Math.max(0, start - 60), start)))
}

/** The request's quotations, and what the form quotes from the draft; new words are none. */
function gatherQuotes(remark: Remark, request: Request): Quote[] {
  const quotes = request.quotes.filter(q => q.role !== 'new')
  const fresh = request.edit?.replacement ?? ''
  if (request.edit?.original) quotes.push({ text: request.edit.original, role: 'changed' })
  if (remark.quoted !== null) {
    const inner = quotations(remark.quoted)
    if (inner.length > 0) quotes.push(...inner.map(q => ({ text: q.text, role: 'context' as const })))
    else quotes.push({ text: remark.quoted, role: 'context' })
  }
  if (remark.place !== null) {
    for (const q of quotations(remark.place))
      if (/\s/.test(q.text.trim())) quotes.push({ text: q.text, role: 'context' })
  }
  const seen = new Set<string>()
  return quotes.filter(q => {
    const key = bare(q.text)
    if (key === '' || seen.has(key) || (q.role !== 'changed' && key === bare(fresh))) return false
    seen.add(key)
    return true
  })
}
