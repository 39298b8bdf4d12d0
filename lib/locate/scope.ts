import type { Location } from '../model/comment.ts'
import { quotations } from '../text/quotations.ts'
import { blocksUnder } from './blocks.ts'
import { contentQuery, type ContentQuery } from './content-words.ts'
import { searchContent, type ContentHit } from './content-search.ts'
import type { Findings } from './findings.ts'
import { chainOf, covers } from './heading-index.ts'
import type { HeadingChoice } from './heading-resolve.ts'
import { inParagraph, placeless } from './location.ts'

/** Scores of content that decide, the second in rarities of a word that stands once; found by trial on several drafts. */
const clearInside = 0.85
const clearAnywhere = 1.5
const clearSubject = 1
const margin = 1.15

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
  const type = chosen?.choice.heading.heading.type
  if (
    chosen &&
    (type === 'run-in' || type === 'numbered') &&
    chosen.choice.heading.heading.end === chosen.choice.heading.heading.paragraph + 1
  ) {
    const doubts = chosen.doubt ? ['number-used-twice'] : []
    const status = chosen.doubt ? 'approximate' : 'exact'
    return inParagraph(view, window, chosen.choice.heading.heading.paragraph, null, status, chosen.choice.why, doubts)
  }
  const doubts = [...window.others.map(id => `also-heading:${id}`), ...window.bad]
  if (!chosen) {
    const said = window.choices.map(c => `also-heading:${c.heading.heading.id}`)
    return placeless('unresolved', view, null, window.choices[0]?.why ?? [], ['number-used-twice', ...said])
  }
  if (chosen.doubt) doubts.push('number-used-twice')
  if (window.missing.length > 0) doubts.push('number-differs')
  const only = onlyBlock(findings, chosen.choice)
  if (only !== null) return inParagraph(view, window, only, null, 'approximate', chosen.choice.why, doubts)
  return placeless('heading', view, chosen.choice.heading.heading.id, chosen.choice.why, doubts)
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

/** The passage that "đoạn về …" names, or that shares enough words; new matter has no passage yet. */
function passageInside(findings: Findings): ContentHit | null {
  const { view, window, clues, request } = findings
  const subject = clues.about || unknownName(findings)
  const isNew = clues.fresh || request.kind === 'add' || request.kind === 'propose' || request.kind === 'restructure'
  if (window.others.length > 0) return null
  if (subject === '' && (isNew || request.kind === 'move')) return null
  const query = contentQuery(view, findings.remark, request, subject)
  for (const { heading } of window.choices) fadeTitle(findings, heading, query)
  const blocks = new Set(window.choices.flatMap(c => blocksUnder(view, c.heading).map(p => p.index)))
  const all = (p: number) =>
    blocks.has(p) ||
    (view.draft.paragraphs[p]?.part === 'body' &&
      window.choices.some(c => covers(c.heading.heading, p)) &&
      !view.headings.byParagraph.has(p))
  const [best, second] = searchContent(view, query, all)
  if (!best) return null
  const needed = subject === '' ? clearInside * view.words.unknown : 2.5
  return best.score >= needed && best.score >= margin * (second?.score ?? 0) ? best : null
}

/** Words of the headings above say nothing about the passage under them. */
function fadeTitle(findings: Findings, heading: HeadingChoice['heading'], query: ContentQuery): void {
  const ids = new Set(chainOf(heading).flatMap(h => h.words.map(w => findings.view.words.ids.get(w) ?? -2)))
  query.ids.forEach((id, i) => {
    if (!ids.has(id)) return
    query.weights[i] = (query.weights[i] as number) * 0.15
    query.pairWeights[i] = (query.pairWeights[i] as number) * 0.15
  })
}

/** Of headings named equally: by the words of the request, then by the part of the remark before; else nobody knows. */
function chooseHeading(findings: Findings): { choice: HeadingChoice; doubt: boolean } | null {
  const { view, window, previous } = findings
  const [first, second] = window.choices
  if (!first) return null
  if (!second || first.score - second.score > 0.12) return { choice: first, doubt: false }
  const family = commonHeading(window.choices)
  if (family) return { choice: family, doubt: false }
  const query = contentQuery(view, findings.remark, findings.request, '')
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

/** A name that no heading has ("phần đời sống người lao động …") may say what a passage is about. */
function unknownName({ window, clues }: Findings): string {
  if (!window.unknownName) return ''
  const name = clues.here.find(p => p.type === 'name')
  return name?.type === 'name' ? name.name : ''
}

/** Neither place nor quotation: the passage of the whole draft that the request shares most with, if one stands out. */
export function byContent(findings: Findings): Location | null {
  const { view, clues, request } = findings
  const subject = clues.about || unknownName(findings)
  const query = contentQuery(view, findings.remark, request, subject)
  const isNew = clues.fresh || (request.kind === 'propose' && query.ids.length > 26)
  const [best, second] = searchContent(view, query, p => view.draft.paragraphs[p]?.part !== 'footnote')
  if (!best || isNew) return null
  const rarities = clues.about !== '' ? clearSubject : request.kind === 'propose' ? 2 : clearAnywhere
  const needed = rarities * view.words.unknown + query.ids.length * 0.04
  if (best.score < needed || best.score < margin * (second?.score ?? 0)) return null
  const own = view.headings.byParagraph.get(best.paragraph)
  if (own && own.heading.type !== 'run-in') return placeless('heading', view, own.heading.id, ['content'], ['no-place'])
  return inParagraph(view, null, best.paragraph, null, 'approximate', ['content'], ['no-place'])
}
