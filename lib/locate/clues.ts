import type { Quote, Remark, Request } from '../model/comment.ts'
import type { Place, PlaceReference } from './place.ts'
import { choosePlaces, namesPlace } from './place-groups.ts'
import { placesIn, readPlaces } from './place-grammar.ts'
import { placeTokens, type PlaceToken } from './place-tokens.ts'
import { innerNames, newKinds, openingName } from './opening-name.ts'
import { gatherQuotes } from './quotes-of.ts'
import { saying } from './saying.ts'
import { wordKey } from './word-index.ts'

/** Everything a remark says about where it belongs, before any draft is asked. */
export interface Clues {
  /** Places that stand for the remark. */
  here: PlaceReference[]
  /** Headings that count only below one that is named already: in the words beside a place cell, kinds of new items. */
  below: PlaceReference[]
  /** Lead-ins' places, innermost first: they govern, but the remark's own word goes first. */
  context: PlaceReference[]
  /** Places that only decide between equals: named later, beside, or for comparison with a move. */
  soft: PlaceReference[]
  /** Footnotes named anywhere. */
  footnotes: Extract<PlaceReference, { type: 'footnote' }>[]
  /** What the passage meant is about, in the member's words ("đoạn về …", "chỉ tiêu …"), or empty. */
  about: string
  /** Figures of two digits or more in the remark's words, as word keys. */
  figures: string[]
  /** Stretches of the remark's words that only say where. */
  spans: [from: number, to: number][]
  /** A new target, idea or passage is asked for: its words are not in the draft. */
  fresh: boolean
  /** Quotations that may stand in the draft. */
  quotes: Quote[]
}

/** A text that begins with the number of a heading ("5.2: bỏ …", "II.3 …"), not with the number of a list. */
const bareStart = /^\s*(?:\d+(?:\.\d+)+|[IVX]+[.-]\d|\d{1,2}-[a-zđ](?!\p{L})|[A-E][./-][IVX\d])/u

const addVerbs = saying(
  '(?:^|\\s)(?:bổ sung|thêm|có thêm|đưa thêm|viết thêm|đề xuất|nêu thêm|ghi thêm|đưa vào|thiếu)' +
    '(?: (?:thêm|một|các|những|hai|số|nội dung|ý|vào|hẳn))*$'
)
/** "thêm vào mục 2 một ý …": a place stands between. */
const oneMore = saying('(?:^|\\s)(?:bổ sung|thêm|đưa|viết|ghi|chèn) [^;:]{0,40}(?:một|hai|những|các|thêm)$')

/** Nobody names so many places in one request; a text of nothing but places costs no more than these. */
const mostPlaces = 100

/** The clues of a remark: its place cell first, else its own words, then lead-ins. */
export function gatherClues(remark: Remark, request: Request): Clues {
  const cell = placeCell(remark)
  const tokens = placeTokens(remark.text)
  const own = placesIn(tokens, bareStart.test(remark.text)).slice(0, mostPlaces)
  const cited = remark.quoted === null ? [] : readPlaces(remark.quoted).filter(p => p.place.type === 'block')
  const fresh = own.filter(p => isFresh(remark.text, p))
  const cellHere = cell.filter(p => p.role === 'here')
  if (remark.place !== null && !cell.some(p => isHeading(p.place)) && (cell[0]?.start ?? 1) > 0) {
    cellHere.push(...openingName(placeTokens(remark.place)))
  }
  const standing = own.filter(p => p.role === 'here' && !fresh.includes(p))
  const said = choosePlaces(remark.text, standing)
  const { here: first, others: later } = said
  const here = merge(cellHere, first)
  const soft = [...later, ...own.filter(p => p.role === 'beside'), ...cell.filter(p => p.role === 'beside')]
  addNames(tokens, first, cellHere, here, soft)
  const beside = here.length > 0 ? [] : soft.filter(p => p.role === 'beside')
  const places = [...here, ...cited, ...beside]
  const kinds = newKinds(tokens)
  return {
    here: places.map(p => p.place),
    // A move names what goes where below the place cell's heading: none of them is the place.
    below:
      request.kind === 'move'
        ? []
        : belowPlaces(
            first.filter(p => !here.includes(p)),
            said.below,
            kinds
          ),
    context: remark.context.toReversed().flatMap(contextPlaces),
    soft: [...soft, ...fresh].map(p => p.place),
    footnotes: [...cell, ...own].map(p => p.place).filter(p => p.type === 'footnote'),
    about: aboutOf([...places, ...later]),
    figures: tokens.filter(t => t.type === 'number' && t.raw.length > 1).map(t => wordKey(t.raw)),
    spans: own.filter(p => pointsOnly(p.place)).map(p => [p.start, p.end]),
    fresh: fresh.length > 0 || kinds.length > 0,
    quotes: gatherQuotes(remark, request, said.from)
  }
}

function belowPlaces(...lists: Place[][]): PlaceReference[] {
  return lists.flat().flatMap(({ place }) => (isHeading(place) ? [place] : []))
}

/** Places of the place cell; of a form without one, those of a reason cell that holds nothing but a place. */
function placeCell(remark: Remark): Place[] {
  if (remark.place !== null) return readPlaces(remark.place, true)
  const { reason } = remark
  if (reason === null || reason.length > 80 || remark.text.includes(reason)) return []
  const places = readPlaces(reason, true)
  let rest = reason
  for (const { start, end } of places.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return (rest.match(/\p{L}+/gu) ?? []).length <= 1 ? places : []
}

/** Words that may name a heading without saying so: at the start, or behind "vào", "ở", "trong". */
function addNames(tokens: PlaceToken[], first: Place[], cellHere: Place[], here: Place[], soft: Place[]): void {
  if (cellHere.length > 0) return
  if ((first[0]?.start ?? 1) > 0) here.unshift(...openingName(tokens))
  const inner = innerNames(tokens)
  if (here.some(p => isHeading(p.place))) soft.push(...inner)
  else here.push(...inner)
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
  if (cell.length === 0) return [...own]
  const has = (type: PlaceReference['type']) => cell.some(p => p.place.type === type)
  const heading = cell.some(p => namesPlace(p.place))
  return [
    ...cell,
    ...own.filter(({ place }) => {
      if (isHeading(place)) return !heading
      if (place.type === 'page' || place.type === 'line' || place.type === 'page-end') return !has('page') && !heading
      if (place.type === 'whole' || place.type === 'title-block') return !heading && !has('page')
      return !has(place.type)
    })
  ]
}

function isHeading(place: PlaceReference): boolean {
  return place.type === 'number' || place.type === 'name'
}

/** A number, page or count says where and nothing of the matter; so does the noun before a name. */
function pointsOnly(place: PlaceReference): boolean {
  if (place.type === 'block') return place.ordinal !== null
  return ['page', 'line', 'number', 'page-end', 'end', 'same', 'footnote', 'name', 'row', 'table', 'counted'].includes(
    place.type
  )
}

/** "bổ sung chỉ tiêu …", "thêm một ý về …": what is named is still to be written. */
function isFresh(text: string, { place, start }: Place): boolean {
  if (place.type !== 'block' || place.ordinal !== null) return false
  const before = text.slice(Math.max(0, start - 60), start)
  return addVerbs(before) || oneMore(before)
}
