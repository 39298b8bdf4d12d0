import type { Comment, Kind } from '../model/comment.ts'
import type { Group, Topic } from '../model/synthesis.ts'
import { folded } from '../text/fold.ts'
import { wordList } from '../text/words.ts'
import { isDeep } from '../synthesis/deep.ts'
import { countedMembers, type ReportContext } from './context.ts'
import type { ReportSettings } from './settings.ts'

/** The part of the report in which a group stands; each group stands in exactly one. */
export type SectionName = 'agreement' | 'content' | 'style' | 'other' | 'unplaced'
/** shared: opinions, with their number · deep: few people, long argument (G4) · edit: words to be changed (G6). */
export type PartName = 'shared' | 'deep' | 'edit'

export interface PlacedGroup {
  group: Group
  lead: Comment
  /** The members that count (none set aside), the lead first. */
  members: Comment[]
  section: SectionName
  part: PartName
}

/** Words in a topic's title that make it the topic of layout and style (G7, the eighth group), folded. */
const styleTopicWords = ['bo cuc', 'chinh ta', 'ky thuat trinh bay', 'the thuc', 'van phong']
const editKinds = new Set<Kind>(['add', 'correct', 'delete', 'move', 'replace', 'restructure'])
const openKinds = new Set<Kind>(['other', 'propose'])

/** All groups with at least one comment that counts, each with its place in the report, in the synthesis' order. */
export function placeGroups(context: ReportContext): PlacedGroup[] {
  const styleTopics = new Set(context.synthesis.topics.filter(isStyleTopic).map(t => t.id))
  return context.synthesis.groups.flatMap(group => {
    const counted = countedMembers(context, group.members)
    const lead = counted.find(c => c.id === group.lead) ?? counted[0]
    if (!lead) return []
    const members = [lead, ...counted.filter(c => c !== lead)]
    return [
      { group, lead, members, section: sectionOf(group, lead, styleTopics), part: partOf(context, lead, members) }
    ]
  })
}

/** True for the topic that takes layout, style and spelling; its comments get a section of their own. */
export function isStyleTopic(topic: Topic): boolean {
  const title = folded(topic.title)
  return styleTopicWords.some(w => title.includes(w))
}

function sectionOf(group: Group, lead: Comment, styleTopics: Set<string>): SectionName {
  if (lead.location.status === 'unresolved' || lead.location.draft === null) return 'unplaced'
  if (lead.kind === 'approve') return 'agreement'
  const style = group.topic === null ? lead.kind === 'correct' : styleTopics.has(group.topic)
  if (!style) return 'content'
  return openKinds.has(lead.kind) ? 'other' : 'style'
}

function partOf({ settings }: ReportContext, lead: Comment, members: Comment[]): PartName {
  const edit = editKinds.has(lead.kind)
  if (members.length <= settings.deepMost && (edit ? isArguedEdit(lead, settings) : isDeep(lead, settings)))
    return 'deep'
  return edit ? 'edit' : 'shared'
}

/** A long new wording is no argument: of an edit only the words beside it count. */
function isArguedEdit({ text, reason, edit }: Comment, { deep }: ReportSettings): boolean {
  if (wordCount(reason) >= deep.reasonWords) return true
  return wordCount(text) - wordCount(edit?.original) - wordCount(edit?.replacement) >= deep.textWords
}

function wordCount(text: string | null | undefined): number {
  return text ? wordList(text).length : 0
}
