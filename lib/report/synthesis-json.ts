import type { Comment, Location, Submission } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'
import { describeFailure, type Language } from '../model/failures.ts'
import type { Synthesis } from '../model/synthesis.ts'
import { marksOf } from './marks.ts'

/**
 * The result contract's JSON (gopy.synthesis/1), two spaces deep, keys always in the same order. Fields beyond the
 * contract: unit, topics, a group's mark (its "[g5]" in the report), a paragraph's footnote and cell, submissions put aside, a submission's
 * duplicateOf, a comment's source, sure, and a location's draft, why and doubts. Issues are told in `language`.
 */
export function writeSynthesis(synthesis: Synthesis, language: Language = 'vi'): string {
  const { schema, unit, topics, groups, ledger } = synthesis
  const marks = marksOf(synthesis)
  const json = {
    schema,
    unit,
    topics: topics.map(({ id, title, hints }) => ({ id, title, hints })),
    drafts: synthesis.drafts.map(draftJson),
    submissions: synthesis.submissions.map(s => submissionJson(s, language)),
    comments: synthesis.comments.map(commentJson),
    groups: groups.map(({ id, draft, heading, topic, lead, members, people, units, stances }) => {
      const { agree, disagree, none } = stances
      const counted = { agree, 'agree-in-part': stances['agree-in-part'], disagree, none }
      return { id, mark: marks.get(id), draft, heading, topic, lead, members, people, units, stances: counted }
    }),
    ledger: {
      submissions: ledger.submissions,
      received: ledger.received,
      reported: ledger.reported,
      setAside: ledger.setAside.map(({ comment, reason }) => ({ comment, reason })),
      ...submissionsAside(ledger),
      unreadable: ledger.unreadable,
      people: ledger.people,
      balanced: ledger.balanced
    }
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

/** Only where there are any: the contract does not know the field. */
function submissionsAside({ submissionsAside: aside }: Synthesis['ledger']) {
  return aside ? { submissionsAside: aside.map(({ submission, reason }) => ({ submission, reason })) } : {}
}

function draftJson(draft: Draft) {
  const { id, file, sha256, title, pages, lines } = draft
  return {
    id,
    file,
    sha256,
    title,
    pages,
    lines,
    outline: draft.outline.map(({ id, parent, level, number, title, paragraph }) => ({
      id,
      parent,
      level,
      number,
      title,
      paragraph
    })),
    paragraphs: draft.paragraphs.map(({ index, heading, page, line, text, part, footnote, cell }) => ({
      index,
      heading,
      page,
      line,
      text,
      part,
      footnote,
      cell: cell && { table: cell.table, row: cell.row, column: cell.column }
    }))
  }
}

function submissionJson(submission: Submission, language: Language) {
  const { id, file, sha256, channel, submitter, unit, date, comments, duplicateOf, meeting } = submission
  return {
    id,
    file,
    sha256,
    channel,
    submitter: nfc(submitter),
    unit: nfc(unit),
    date,
    comments,
    issues: submission.issues.map(({ code, detail }) => ({ code, message: describeFailure(code, detail, language) })),
    unreadable: submission.unreadable,
    duplicateOf,
    meeting: meeting && { attending: meeting.attending, members: meeting.members, asked: meeting.asked }
  }
}

function commentJson(comment: Comment) {
  const { id, submission, location, kind, stance, edit, topic, group, sure, remark } = comment
  return {
    id,
    submission,
    author: nfc(comment.author),
    unit: nfc(comment.unit),
    text: nfc(comment.text),
    draft: location.draft,
    location: locationJson(location),
    kind,
    stance,
    edit: edit && { original: nfc(edit.original), replacement: nfc(edit.replacement) },
    reason: nfc(comment.reason),
    topic,
    group,
    source: remark.source,
    sure
  }
}

function locationJson({ status, heading, paragraph, page, line, footnote, quote, why, doubts }: Location) {
  return {
    status,
    heading,
    paragraph,
    page,
    line,
    footnote,
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    why,
    doubts
  }
}

/** Submitters' words leave composed (CONTRACT: Unicode NFC); the draft's own text is left as it is printed. */
function nfc(text: string): string
function nfc(text: string | null): string | null
function nfc(text: string | null): string | null {
  return text?.normalize('NFC') ?? null
}
