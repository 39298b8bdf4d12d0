import type { Comment, Location, Remark, Submission } from './model/comment.ts'
import type { Draft } from './model/draft.ts'
import type { Warning } from './model/result.ts'
import type { Synthesis, Topic } from './model/synthesis.ts'
import { answeredTopic } from './classify/guidance.ts'
import { chooseTopic, type TopicMap } from './classify/topic.ts'
import { readRequest } from './classify/request.ts'
import type { NamedRemark } from './decide/cut.ts'
import { groupComments } from './group/group.ts'
import { nameUnits } from './intake/file-unit.ts'
import { readSubmissions, unreadIntake, type Intake } from './intake/submission.ts'
import { indexDrafts, type DraftIndex } from './locate/draft-index.ts'
import { locate } from './locate/locate.ts'
import { splitRemark } from './split/split.ts'
import { countedComments, markDuplicates } from './synthesis/duplicates.ts'
import { synthesize } from './synthesis/synthesize.ts'
import { compareText } from './text/order.ts'

/** A received file as the caller found it; `file` is relative to the comments folder, "/" between folders. */
export interface ReceivedFile {
  file: string
  bytes: Uint8Array
  /** Why its bytes could not be had; they only stand for it then. */
  issue?: Warning
}

export interface PipelineInput {
  drafts: Draft[]
  topics: Topic[]
  /** Heading id → topic id for each draft, suggested by `suggestTopicMap` and edited by people. */
  topicMap: TopicMap
  unit: string | null
  files: AsyncIterable<ReceivedFile> | Iterable<ReceivedFile>
  /** Reads one file and never rejects: in this process where absent, in processes of their own in the command line. */
  readFile?: (received: ReceivedFile) => Promise<Intake[]>
  /** Files read at the same time; 1 where absent. The result is the same. */
  atOnce?: number
  onProgress?: (step: 'read' | 'understand' | 'group', done: number, of: number | null) => void
}

/** The one way from files to the synthesis: read → duplicates → split → understand → locate → topic → group → synthesis. */
export async function runPipeline(input: PipelineInput): Promise<{ value: Synthesis; warnings: Warning[] }> {
  const index = indexDrafts(input.drafts)
  const intakes = await readAll(input)
  intakes.sort((a, b) => compareText(a.submission.file, b.submission.file))
  nameUnits(intakes)
  markDuplicates(intakes)
  const submissions = intakes.map(i => i.submission)
  const comments: Comment[] = []
  for (const [i, intake] of intakes.entries()) {
    for (const comment of understand(intake, index, input.topics, input.topicMap)) comments.push(comment)
    input.onProgress?.('understand', i + 1, intakes.length)
  }
  const groups = groupComments(countedComments(comments, submissions), input.drafts)
  input.onProgress?.('group', groups.length, groups.length)
  return synthesize({
    unit: input.unit,
    drafts: input.drafts,
    topics: input.topics,
    submissions,
    comments,
    groups
  })
}

/** The submissions of all files in the order of the files, whichever is read first. */
async function readAll({ files, readFile, atOnce = 1, drafts, onProgress }: PipelineInput): Promise<Intake[]> {
  const read = readFile ?? (received => readSubmissions(received.file, received.bytes, drafts))
  const found: Intake[][] = []
  const shared = numbered(files)
  let done = 0
  const lane = async (): Promise<void> => {
    for await (const { at, received } of shared) {
      const intakes = received.issue
        ? [unreadIntake(received.file, received.bytes, received.issue)]
        : await read(received)
      found[at] = intakes
      onProgress?.('read', (done += intakes.length), null)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return found.flat()
}

async function* numbered(files: PipelineInput['files']): AsyncGenerator<{ at: number; received: ReceivedFile }> {
  let at = 0
  for await (const received of files) yield { at: at++, received }
}

/** The comments of one submission, in order, each with its number in the submission. */
export function understand(intake: Intake, index: DraftIndex, topics: Topic[], topicMap: TopicMap): Comment[] {
  const { submission, remarks } = intake
  const named = remarks.flatMap(splitRemark).map((remark, i) => ({ id: `c${submission.id.slice(1)}-${i + 1}`, remark }))
  const comments = understandRemarks(named, submission, index, topics, topicMap)
  submission.comments = comments.map(c => c.id)
  return comments
}

/**
 * The comments of remarks that are not to be split any more: each place may lean on the one before it ("cùng câu trên").
 * @param previous location of the comment before the first, where there is one
 */
export function understandRemarks(
  named: NamedRemark[],
  submission: Submission,
  index: DraftIndex,
  topics: Topic[],
  topicMap: TopicMap,
  previous: Location | null = null
): Comment[] {
  return named.map(({ id, remark }) => {
    const answered = answeredTopic(remark, topics)
    const bare = answered?.bare ?? remark
    const own = { ...remark, topic: answered?.topic ?? remark.topic }
    const comment = understandRemark(id, own, bare, submission, index, previous)
    comment.topic = chooseTopic(comment, index, topics, topicMap)
    previous = comment.location
    return comment
  })
}

/** `bare` is the remark without the question of the guidance that it answers: place and request are read from it. */
function understandRemark(
  id: string,
  remark: Remark,
  bare: Remark,
  submission: Submission,
  index: DraftIndex,
  previous: Location | null
): Comment {
  const request = readRequest(bare)
  const location = locate(bare, request, index, previous)
  return {
    id,
    submission: submission.id,
    author: remark.author ?? submission.submitter,
    unit: remark.unit ?? submission.unit,
    text: remark.text,
    remark,
    location,
    kind: request.kind,
    stance: request.stance,
    edit: request.edit,
    reason: request.reason,
    topic: null,
    group: null,
    sure: request.sure
  }
}
