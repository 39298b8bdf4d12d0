import type { Edit, Kind, LocationStatus, Stance } from '../model/comment.ts'
import { Failure } from '../model/result.ts'
import type { Synthesis } from '../model/synthesis.ts'

/** What of a synthesis two versions are compared by: also that of a frozen one, of which only synthesis.json is left. */
export interface Snapshot {
  comments: SnapshotComment[]
  groups: { id: string; lead: string; members: string[] }[]
  setAside: { comment: string; reason: string }[]
  counts: SnapshotCounts
}

export interface SnapshotComment {
  id: string
  text: string
  place: SnapshotPlace
  kind: Kind
  stance: Stance
  edit: Edit | null
  topic: string | null
}

export interface SnapshotPlace {
  draft: string | null
  heading: string | null
  paragraph: number | null
  status: LocationStatus
}

export interface SnapshotCounts {
  submissions: number
  people: number
  received: number
  reported: number
  setAside: number
  groups: number
}

/** The snapshot of a synthesis at hand. */
export function snapshotOf({ comments, groups, ledger }: Synthesis): Snapshot {
  return {
    comments: comments.map(({ id, text, location, kind, stance, edit, topic }) => {
      const { draft, heading, paragraph, status } = location
      // As synthesis.json writes the sender's words.
      const words = (t: string | null): string | null => t?.normalize('NFC') ?? null
      return {
        id,
        text: text.normalize('NFC'),
        place: { draft, heading, paragraph, status },
        kind,
        stance,
        edit: edit && { original: words(edit.original), replacement: words(edit.replacement) },
        topic
      }
    }),
    groups: groups.map(({ id, lead, members }) => ({ id, lead, members })),
    setAside: ledger.setAside,
    counts: countsOf(ledger, groups.length)
  }
}

function countsOf(ledger: Synthesis['ledger'], groups: number): SnapshotCounts {
  const { submissions, people, received, reported, setAside } = ledger
  return { submissions, people, received, reported, setAside: setAside.length, groups }
}

/** What `writeSynthesis` writes of it. */
interface Written {
  schema: string
  comments: (Omit<SnapshotComment, 'place'> & { draft: string | null; location: Omit<SnapshotPlace, 'draft'> })[]
  groups: Snapshot['groups']
  ledger: Synthesis['ledger']
}

/** The snapshot of a frozen version: the text of its synthesis.json. Throws Failure file-kind-unknown where it is none. */
export function readSnapshot(json: string): Snapshot {
  const written = parsed(json)
  return {
    comments: written.comments.map(({ id, text, draft, location, kind, stance, edit, topic }) => {
      const { heading, paragraph, status } = location
      return { id, text, place: { draft, heading, paragraph, status }, kind, stance, edit, topic }
    }),
    groups: written.groups.map(({ id, lead, members }) => ({ id, lead, members })),
    setAside: written.ledger.setAside,
    counts: countsOf(written.ledger, written.groups.length)
  }
}

function parsed(json: string): Written {
  try {
    const value = JSON.parse(json) as Written
    if (value.schema === 'gopy.synthesis/1' && Array.isArray(value.comments)) return value
  } catch {
    // Told below like any other file that is none.
  }
  throw new Failure('file-kind-unknown', { kind: 'synthesis.json' })
}
