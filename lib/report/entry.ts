import type { Comment } from '../model/comment.ts'
import { markOf, type ReportContext } from './context.ts'
import type { PlacedGroup } from './placement.ts'
import { placeOf } from './place.ts'
import type { PhraseKey } from './phrases.ts'
import { draftWords, mark, quoted, textOf, verbatim, type Run } from './run.ts'
import { supportRun, whoOf } from './who.ts'

/** A group of comments as the report shows it: nothing of it left out, each wording with those who used it. */
export interface Entry {
  /** The group's mark, "g5": the anchor that the review index resolves. */
  mark: string
  part: 'shared' | 'deep' | 'edit'
  /** "Một số ý kiến (6/48)", where the section weighs its groups; else empty. */
  weight: Run[]
  place: Run[]
  /** The words of the draft that are meant, or empty. */
  draftWords: Run[]
  /** The exact change with its label, where it is known; else empty. */
  change: Run[]
  /** The lead's first; at least one. */
  wordings: Wording[]
  /** "3 ý kiến, 3 người, 2 đơn vị"; empty for a single comment. */
  support: Run[]
  opinions: number
  /** All wordings on one line: agreement is counted, not spread out. */
  inline: boolean
}

export interface Wording {
  text: Run[]
  /** Lines below the text: the other fields of the form, the reason. */
  details: Run[][]
  who: Run[]
  opinions: number
}

/** The entry of a group; `weight` is made by the section, which knows of how many comments it is a part. */
export function entryOf(context: ReportContext, placed: PlacedGroup, weight: Run[] = []): Entry {
  const { lead, members, group, part } = placed
  return {
    mark: markOf(context, group.id),
    part,
    weight,
    place: placeOf(context, lead),
    draftWords: draftSays(lead),
    change: changeOf(context, lead),
    wordings: wordingsOf(context, members, lead.remark.quoted),
    support: members.length > 1 ? [supportRun(context, members)] : [],
    opinions: members.length,
    inline: false
  }
}

/** Equal words, reason and fields are one wording with several people; any other letter is a wording of its own. */
function wordingsOf(context: ReportContext, members: Comment[], cited: string | null): Wording[] {
  const byWords = new Map<string, Comment[]>()
  for (const comment of members) {
    const lines = [textRuns(context, comment), ...detailsOf(context, comment, cited)]
    const key = lines.map(textOf).join('\n')
    byWords.set(key, [...(byWords.get(key) ?? []), comment])
  }
  return [...byWords.values()].flatMap(own => {
    const [first] = own
    if (!first) return []
    const details = detailsOf(context, first, cited)
    return [{ text: textRuns(context, first), details, who: whoOf(context, own), opinions: own.length }]
  })
}

function textRuns(context: ReportContext, comment: Comment): Run[] {
  const run = verbatim(comment.text)
  if (run.text === '') return [context.say('no-words')]
  const change = comment.remark.anchor?.change ?? 'comment'
  // A tracked change is words alone: what was done with them is told by a fixed phrase.
  return change === 'comment' ? quoted(run) : [context.say(`tracked-${change}`), ...quoted(run)]
}

/**
 * What the submission says in fields beside the text, each once, and only where the text does not already say it.
 * `cited`: the words of the draft already shown for the group.
 */
function detailsOf(context: ReportContext, { text, reason, remark, location }: Comment, cited: string | null): Run[][] {
  const { say } = context
  const unsure = location.status === 'unresolved' || location.status === 'approximate'
  const fields: [PhraseKey, string | null][] = [
    ...(unsure ? remark.context.map((words): [PhraseKey, string] => ['lead-in', words]) : []),
    ...(unsure ? ([['place-said', remark.place]] satisfies [PhraseKey, string | null][]) : []),
    ['draft-quoted', remark.quoted === cited ? null : remark.quoted],
    ['new-words', remark.proposed],
    ['moved-behind', remark.anchor?.to ?? null],
    ['reason-given', reason],
    ['reason-given', remark.reason]
  ]
  const shown = [verbatim(text).text]
  return fields.flatMap(([label, words]) => {
    const run = verbatim(words ?? '')
    if (run.text === '' || shown.some(s => s.includes(run.text))) return []
    shown.push(run.text)
    return [[say(label), ...quoted(run)]]
  })
}

/** The words of the draft that are meant: as the form cites them, else those the comment was placed on. */
function draftSays({ remark, location }: Comment): Run[] {
  const cited = verbatim(remark.quoted ?? '')
  if (cited.text !== '') return quoted(cited)
  const words = draftWords(location.quote?.exact ?? '')
  return words.text === '' ? [] : quoted(words)
}

/** The exact words (G6) apart from the sentence that asks for them: old → new, or what is added, or what goes. */
function changeOf({ say }: ReportContext, { edit, kind }: Comment): Run[] {
  const original = quotedWords(edit?.original)
  const replacement = quotedWords(edit?.replacement)
  if (original.length > 0 && replacement.length > 0) return [say('change'), ...original, mark(' → '), ...replacement]
  if (kind === 'add' && replacement.length > 0) return [say('change-add'), ...replacement]
  if (kind === 'delete' && original.length > 0) return [say('change-delete'), ...original]
  return []
}

function quotedWords(words: string | null | undefined): Run[] {
  const run = verbatim(words ?? '')
  return run.text === '' ? [] : quoted(run)
}
