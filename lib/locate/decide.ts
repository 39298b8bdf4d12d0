import type { Location, Remark, Request } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import { byContent } from './by-content.ts'
import { meantByHeading } from './by-heading.ts'
import { byPage, byPlace } from './by-place.ts'
import { byFaintQuotation, byQuotation } from './by-quotation.ts'
import type { Clues } from './clues.ts'
import { contentQuery, type ContentQuery } from './content-words.ts'
import type { DraftView } from './draft-index.ts'
import { pointedAt } from './evidence.ts'
import type { Findings } from './findings.ts'
import { noteOf } from './footnotes.ts'
import { titleMeant } from './heading-title.ts'
import type { IndexedHeading } from './heading-index.ts'
import { impossible } from './impossible.ts'
import { fitNumbers } from './labelled-paragraph.ts'
import { placeless } from './location.ts'
import { quoteEvidence } from './quote-evidence.ts'
import { preface, titleBlock } from './title-block.ts'
import { windowOf, type Window } from './window.ts'

/** All that is found for a remark in a draft, before anything is decided; the parameters are those of `decide`. */
export function find(
  view: DraftView,
  remark: Remark,
  request: Request,
  said: Clues,
  previous: Location | null,
  chosen: IndexedHeading | null = null
): Findings {
  const clues = fitNumbers(view, said)
  const open = windowOf(view, clues, previous)
  const window = chosen ? onlyHeading(open, chosen) : open
  let content: ContentQuery | null = null
  const findings: Findings = {
    view,
    remark,
    request,
    clues,
    window,
    pointed: pointedAt(view, clues, window, previous),
    quotes: quoteEvidence(view, clues.quotes),
    previous,
    content: () => (content ??= contentQuery(findings))
  }
  return findings
}

/**
 * From evidence to a location: whole draft, then quotations that can decide alone, then the place that is said with
 * any words quoted in it, then the heading or its passage, then the words of the request against the whole draft.
 * @param chosen the heading that the place cell gives in full: no other is meant
 */
export function decide(
  view: DraftView,
  remark: Remark,
  request: Request,
  clues: Clues,
  previous: Location | null,
  chosen: IndexedHeading | null = null
): Location {
  const findings = find(view, remark, request, clues, previous, chosen)
  const located =
    wholeDraft(findings) ??
    approvalOfDraft(findings) ??
    titleMeant(findings) ??
    titleBlock(findings, ['date', 'name']) ??
    preface(findings) ??
    byQuotation(findings) ??
    byPlace(findings) ??
    impossible(findings) ??
    meantByHeading(findings) ??
    byPage(findings) ??
    titleBlock(findings, ['theme', 'motto']) ??
    byFaintQuotation(findings) ??
    byContent(findings) ??
    nowhere(findings)
  return noteOf(findings, located)
}

function onlyHeading(window: Window, heading: IndexedHeading): Window {
  const why = [heading.heading.number === null ? 'heading-name' : 'heading-number']
  return {
    ...window,
    choices: [{ heading, score: 2, why }],
    others: [],
    missing: [],
    unknownName: false,
    labelled: null
  }
}

function wholeDraft({ view, clues, window }: Findings): Location | null {
  const whole = clues.here.some(p => p.type === 'whole') || clues.soft.some(p => p.type === 'whole')
  if (!whole || window.choices.length > 0 || window.pages || window.bad.length > 0) return null
  return placeless('document', view, null, ['whole-draft'], [])
}

/** Agreement with the draft as such, whatever the lead-in it stands under. */
function approvalOfDraft({ view, remark, request, clues }: Findings): Location | null {
  if (request.kind !== 'approve' || request.edit || clues.quotes.length > 0 || clues.about !== '') return null
  // "Giữ nguyên … như dự thảo" speaks of one thing in the draft, not of the draft.
  if (/(?:giu|de) (?:nguyen|y)|nhu du thao/.test(folded(remark.text))) return null
  if (clues.here.some(p => p.type !== 'opening' && p.type !== 'inner')) return null
  const names = /(?:du thao|bao cao|van kien|van ban|nghi quyet|quy che|de an|dieu le|toan bo|ket cau|bo cuc)/.test(
    folded(remark.text)
  )
  return names && remark.text.length < 200 ? placeless('document', view, null, ['whole-draft'], []) : null
}

/** Nothing found: staff must look where a place was named; else the remark is about the draft as a whole. */
function nowhere({ view, window }: Findings): Location {
  if (window.unknownName) return placeless('unresolved', view, null, [], ['heading-not-in-draft'])
  return placeless('document', view, null, [], ['no-place'])
}
