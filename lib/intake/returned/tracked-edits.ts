import type { Change } from '../../model/document.ts'
import { wordKey } from './moved-words.ts'
import { paragraphBreak, type Story } from './story.ts'
import type { Edits, TextEdit, Withdrawal } from './text-edit.ts'

type Side = TextEdit & { type: Change['type'] }

/** The tracked changes of one story (the body, or one note) as edits of its original text, in order. */
export function trackedEdits(changes: Change[], story: Story): Edits {
  const found: Edits = { edits: [], moves: [], withdrawals: [], formats: 0 }
  const sides: Side[] = []
  for (const run of runsOf(changes)) {
    const paragraph = story.paragraphs[run[0]!.block]
    if (run[0]!.type === 'format') found.formats += run.length
    else if (!paragraph) continue
    else if (run[0]!.type === 'insert' || run[0]!.type === 'move-to') sides.push(insertion(run, story))
    else for (const change of run) removal(change, story, sides, found.withdrawals)
  }
  found.edits = sides.filter(s => s.type === 'insert' || s.type === 'delete').map(editOf)
  const from = together(
    sides.filter(s => s.type === 'move-from'),
    story
  )
  const to = together(
    sides.filter(s => s.type === 'move-to'),
    story
  )
  pairMoves(from, to, story, found)
  found.edits.sort((a, b) => a.start - b.start)
  return found
}

/** Insertions at one place by one author belong together: only the last tells on which side their breaks are. */
function runsOf(changes: Change[]): Change[][] {
  const runs: Change[][] = []
  for (const change of changes) {
    const last = runs.at(-1)
    const first = last?.[0]
    const added = change.type === 'insert' || change.type === 'move-to'
    const same = first?.type === change.type && first.author === change.author && first.block === change.block
    if (last && first && added && same && first.offset === change.offset) last.push(change)
    else runs.push([change])
  }
  return runs
}

function insertion(run: Change[], story: Story): Side {
  const { block, offset, author, date, type } = run[0]!
  const { start, end } = story.paragraphs[block]!
  const at = Math.min(start + offset, end)
  // New paragraphs behind a whole one begin with a break; others end with it. An empty one (a new cell) has its own.
  const behind = run.every(c => c.mark) && at === end && end > start
  const inserted = run
    .map(c => (behind ? paragraphBreak + c.text : c.text + (c.mark && end > start ? paragraphBreak : '')))
    .join(end > start ? '' : paragraphBreak)
  return { start: at, end: at, inserted, author, date, type }
}

function removal(change: Change, story: Story, sides: Side[], withdrawals: Withdrawal[]): void {
  const { block, offset, author, date, type, text } = change
  const paragraph = story.paragraphs[block]!
  const start = Math.min(paragraph.start + offset, paragraph.end)
  let end = start + text.length
  if (story.text.slice(start, end) !== text) {
    withdrawals.push({ start, end: start, inserted: '', author, date, withdrawn: text })
    return
  }
  if (change.mark && end === paragraph.end && end < story.text.length) end++
  sides.push({ start, end, inserted: '', author, date, type })
}

function editOf({ start, end, inserted, author, date }: TextEdit): TextEdit {
  return { start, end, inserted, author, date }
}

/** Pieces of one move: Word cuts it at every paragraph and run. */
function together(sides: Side[], story: Story): Side[] {
  const joined: Side[] = []
  for (const side of sides) {
    const last = joined.at(-1)
    const gap = last ? story.text.slice(last.end, side.start) : ''
    if (last && last.author === side.author && last.end <= side.start && gap.trim() === '') {
      joined[joined.length - 1] = { ...last, end: side.end, inserted: last.inserted + gap + side.inserted }
    } else joined.push(side)
  }
  return joined
}

/** What was taken up at one place and put down at another is a move; a half alone is a deletion or an addition. */
function pairMoves(from: Side[], to: Side[], story: Story, found: Edits): void {
  const free = new Map<string, Side[]>()
  const keyOf = (side: Side, text: string): string => `${side.author ?? ''}\n${wordKey(text)}`
  for (const side of to) {
    const key = keyOf(side, side.inserted)
    free.set(key, [...(free.get(key) ?? []), side])
  }
  for (const side of from) {
    const target = free.get(keyOf(side, story.text.slice(side.start, side.end)))?.shift()
    if (target) found.moves.push({ ...editOf(side), to: target.start })
    else found.edits.push(editOf(side))
  }
  for (const side of [...free.values()].flat()) found.edits.push(editOf(side))
}
