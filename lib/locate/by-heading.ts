import type { Location } from '../model/comment.ts'
import type { Heading } from '../model/draft.ts'
import { quotations } from '../text/quotations.ts'
import { blocksUnder } from './blocks.ts'
import { searchContent } from './content-search.ts'
import type { Findings } from './findings.ts'
import { chainOf, covers } from './heading-index.ts'
import { equalScores, type HeadingChoice } from './heading-resolve.ts'
import { inParagraph, placeless } from './location.ts'
import { passageInside } from './passage-inside.ts'

/** A heading is named and no words of it quoted: a passage under it that the request is about, else the heading. */
export function meantByHeading(findings: Findings): Location | null {
  const { view, window } = findings
  if (window.choices.length === 0) return null
  const inside = passageInside(findings)
  if (inside) {
    const choice = window.choices.find(c => covers(c.heading.heading, inside.paragraph)) as HeadingChoice
    return inParagraph(view, window, inside.paragraph, null, 'approximate', [...choice.why, 'content'], [])
  }
  if (isContainerOnly(findings)) {
    return placeless('unresolved', view, window.choices[0]?.heading.heading.id ?? null, window.choices[0]?.why ?? [], [
      'heading-not-in-draft'
    ])
  }
  const chosen = chooseHeading(findings)
  const doubts = [...window.others.map(id => `also-heading:${id}`), ...window.bad]
  if (!chosen) {
    const said = window.choices.map(c => `also-heading:${c.heading.heading.id}`)
    return placeless('unresolved', view, null, window.choices[0]?.why ?? [], ['number-used-twice', ...said])
  }
  if (chosen.doubt) doubts.push('number-used-twice')
  const { heading } = chosen.choice.heading
  // Such a heading stands in the paragraph it heads.
  if ((heading.type === 'run-in' || heading.type === 'numbered') && window.others.length === 0) {
    const status = doubts.length > 0 || !isAlone(findings, heading) ? 'approximate' : 'exact'
    return inParagraph(view, window, heading.paragraph, null, status, chosen.choice.why, doubts)
  }
  if (window.missing.length > 0) doubts.push('number-differs')
  const only = onlyBlock(findings, chosen.choice)
  if (only !== null) return inParagraph(view, window, only, null, 'approximate', chosen.choice.why, doubts)
  return placeless('heading', view, heading.id, chosen.choice.why, doubts)
}

/** True where nothing but footnotes stands under the heading's own paragraph. */
function isAlone({ view }: Findings, heading: Heading): boolean {
  return view.draft.paragraphs.slice(heading.paragraph, heading.end).filter(p => p.part !== 'footnote').length === 1
}

/** A part, chapter or appendix was found, but not the number said inside it. */
function isContainerOnly({ window, request }: Findings): boolean {
  const container = window.choices[0]?.heading.label.noun ?? ''
  if (!['part', 'chapter', 'article', 'appendix'].includes(container) || request.kind === 'add') return false
  return window.missing.some(p => p.type === 'number' && p.noun !== 'part' && p.noun !== 'chapter')
}

/** New or changed words for a heading with one paragraph under it: that paragraph. */
function onlyBlock({ view, remark, request, window }: Findings, { heading }: HeadingChoice): number | null {
  const words = request.edit?.replacement ?? request.edit?.original ?? null
  const verbatim =
    words !== null && (words === remark.proposed || quotations(remark.text).some(q => q.text.includes(words)))
  // "Nâng lên 98%" changes what stands there; new matter needs words of its own to be an edit of the paragraph.
  const changes = words !== null && request.kind !== 'add'
  if (
    !(verbatim || changes) ||
    window.others.length > 0 ||
    !['add', 'replace', 'delete', 'correct'].includes(request.kind)
  )
    return null
  const hasParts = view.headings.all.some(h => h.parent === heading)
  const blocks = hasParts ? [] : blocksUnder(view, heading)
  return blocks.length === 1 ? (blocks[0]?.index ?? null) : null
}

/** Of headings named equally: by the words of the request, then by the part of the remark before; else nobody knows. */
function chooseHeading(findings: Findings): { choice: HeadingChoice; doubt: boolean } | null {
  const { view, window, previous } = findings
  const [first, second] = window.choices
  if (!first) return null
  if (!second || first.score - second.score > equalScores) return { choice: first, doubt: false }
  const family = commonHeading(window.choices)
  if (family) return { choice: family, doubt: false }
  const query = findings.content()
  const scored = window.choices
    .map(choice => ({
      choice,
      score: searchContent(view, query, p => covers(choice.heading.heading, p))[0]?.score ?? 0
    }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best && best.score >= 3 && best.score > 1.3 * (next?.score ?? 0)) return { choice: best.choice, doubt: true }
  const before = previous?.heading ? view.headings.byId.get(previous.heading) : undefined
  const root = before && chainOf(before).at(-1)
  const same = root ? window.choices.filter(c => chainOf(c.heading).at(-1) === root) : []
  if (same.length === 1 && same[0]) return { choice: same[0], doubt: true }
  return window.choices.length <= 3 ? { choice: first, doubt: true } : null
}

/** Where the headings named equally all hold or stand under one of them: the lowest heading above all of them. */
function commonHeading(choices: HeadingChoice[]): HeadingChoice | null {
  const holds = (a: HeadingChoice, b: HeadingChoice) => chainOf(b.heading).includes(a.heading)
  const lowest = choices.filter(c => !choices.some(o => o !== c && holds(c, o)))
  const common = choices.filter(c => lowest.every(l => holds(c, l)))
  if (lowest.length === 1 || common.length === 0 || !choices.every(c => common.includes(c) || lowest.includes(c)))
    return null
  const heading = chainOf((lowest[0] as HeadingChoice).heading).find(h =>
    lowest.every(l => chainOf(l.heading).includes(h))
  )
  return heading ? { ...(common[0] as HeadingChoice), heading } : null
}
