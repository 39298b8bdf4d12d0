import type { Synthesis } from '../../lib/model/synthesis.ts'
import { describeFailure } from '../../lib/model/failures.ts'
import { layouts } from '../../lib/report/layouts.ts'
import { phrases } from '../../lib/report/phrases.ts'
import { defaultSettings } from '../../lib/report/settings.ts'

/**
 * Judges a text of a finished report by what may stand there (G5): true for a phrase of the list with its counts, a
 * heading or slice of the draft, a topic's title, a name, unit or file, a slice of a submitter's words, a mark.
 */
export function provenanceOf(synthesis: Synthesis): (text: string) => boolean {
  const known = knownNames(synthesis)
  const verbatim = synthesis.comments.flatMap(c => [
    c.text,
    c.reason,
    c.remark.place,
    c.remark.quoted,
    c.remark.proposed,
    c.remark.reason,
    ...c.remark.context,
    c.edit?.original,
    c.edit?.replacement
  ])
  const draft = synthesis.drafts.flatMap(d => d.paragraphs.map(p => p.text))
  const slices = [...verbatim, ...draft].flatMap(t => (t ? [t.normalize('NFC')] : []))
  const patterns = phrasePatterns(synthesis.topics.map(t => t.id))
  return text =>
    marks.test(text) ||
    known.has(text) ||
    patterns.some(p => p.test(text)) ||
    slices.some(slice => slice.includes(text))
}

/** Punctuation, list numbers, counts, dates, references. */
const marks =
  /^(?:[\s“”().,;:–+→›/*∅-]*|[IVX]+\. |\d+\. |\d{1,3}(?:\.\d{3})*|\d\d\/\d\d?\/\d{4}|\[g\d+\]|c\w+-\d+(?:[.+]\d+)*)$/

function knownNames(synthesis: Synthesis): Set<string> {
  const { submissions, comments, drafts, topics, ledger } = synthesis
  const layout = layouts[defaultSettings.layout]
  const names = [
    synthesis.unit,
    ...submissions.flatMap(s => [s.file, s.submitter, s.unit]),
    ...submissions.flatMap(s => s.issues.map(i => describeFailure(i.code, i.detail))),
    ...comments.flatMap(c => [c.author, c.unit, c.remark.source].concat(c.location.why, c.location.doubts)),
    ...drafts.flatMap(d => [d.title, d.file].concat(d.outline.flatMap(h => [h.number ?? '', h.title]))),
    ...topics.map(t => t.title),
    ...[...ledger.setAside, ...(ledger.submissionsAside ?? [])].map(s => s.reason),
    layout.motto,
    layout.ornament,
    layout.number.replace('{number}', layout.numberBlank),
    defaultSettings.signer.capacity,
    defaultSettings.signer.title
  ]
  return new Set(names.flatMap(n => (n === null ? [] : [n.normalize('NFC').trim()])))
}

function phrasePatterns(topics: string[]): RegExp[] {
  const words = defaultSettings.tendency.flatMap(t => [t.vi, `${t.vi} ý kiến`])
  const word = words.flatMap(w => [w, w.charAt(0).toUpperCase() + w.slice(1)]).join('|')
  const blank = (name: string) => {
    if (name === 'word') return `(?:${word})`
    if (name.startsWith('date')) return '\\d\\d/\\d\\d?/\\d{4}'
    if (name === 'number') return `(?:\\d+|${topics.map(escape).join('|')})`
    return '\\d{1,3}(?:\\.\\d{3})*'
  }
  return Object.values(phrases).map(({ vi }) => {
    const body = vi
      .split(/\{(\w+)\}/)
      .map((part, i) => (i % 2 === 0 ? escape(part) : blank(part)))
      .join('')
    return new RegExp(`^${body.replace(/^\p{Ll}/u, c => `[${c}${c.toUpperCase()}]`)}$`, 'u')
  })
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
