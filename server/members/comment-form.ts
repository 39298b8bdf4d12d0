import { fragment, type Answer, type PageAnswer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { redline, type RedlinePiece } from '../../lib/text/redline.ts'
import { topicsOf } from '../store/consultations.ts'
import { accessTo, draftsOf, findDraft, readyDrafts, type Access, type OpenDraft } from './access.ts'
import { commentModel, placeModel } from './comment-model.ts'
import { memberLimits } from './member-limits.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { keyFields, targetKey, targetOf, targetQuery, wordsAt, type Target } from './target.ts'
import { kindsOffered, stancesOffered, typedOf, type Problem } from './typed-comment.ts'
import { nothingTyped, type Typed, type Unsent, type UnsentComment } from './unsent-body.ts'

/** One comment being written: where, what it changes (`edited`), and the words its field begins with. */
export interface Writing {
  target: Target
  open: OpenDraft | null
  access: Access
  edited: UnsentComment | null
  /** Words of the draft to be edited; null for a whole draft or a topic. */
  base: string | null
  /** Under which `Unsent.typing` keeps it. */
  key: string
}

/** `GET /gop-y/:code/comment?draft=…&paragraph=…`, or `?edit=` one of one's unsent comments; `look` shows the change as a redline. */
export async function showCommentForm(context: MemberContext): Promise<Answer> {
  const unsent = await unsentOf(context)
  const writing = await writingOf(context, unsent, name => context.query[name] ?? '')
  return formPage(context, unsent, writing, null, [], context.query['look'] === '1')
}

/** What is written about: the query of the address, or the fields of the form; `key` names it in one word. Throws Failure `not-found`. */
export async function writingOf(
  context: MemberContext,
  unsent: Unsent | null,
  said: (name: string) => string
): Promise<Writing> {
  const fields = said('key') === '' ? null : keyFields(said('key'))
  const say = fields === null ? said : (name: string): string => fields.get(name) ?? ''
  const edited = unsent?.comments.find(c => c.id === say('edit')) ?? null
  if (edited === null && say('edit') !== '') throw new Failure('not-found')
  const open = edited === null ? await openOf(context, say('draft')) : await openOfEdited(context, edited)
  const target = edited?.target ?? targetOf(open?.draft ?? null, say)
  const known = target.topic === null || topicsOf(context.consultation).some(t => t.id === target.topic)
  if (!known || (edited === null && open === null && target.topic === null)) throw new Failure('not-found')
  const access = open?.access ?? accessTo(context, null)
  const base = edited?.edit?.original ?? edited?.seen?.exact ?? wordsAt(open?.draft ?? null, target)
  return { target, open, access, edited, base, key: edited === null ? targetKey(target) : `edit/${edited.id}` }
}

async function openOf(context: MemberContext, draft: string): Promise<OpenDraft | null> {
  if (draft === '') return null
  const open = await findDraft(context, draft)
  if (open === null) throw new Failure('not-found')
  return open
}

/** A comment of a file whose place was not found can be given one: in the only draft there is. */
async function openOfEdited(context: MemberContext, { target }: UnsentComment): Promise<OpenDraft | null> {
  if (target.draft !== null) return findDraft(context, target.draft)
  const drafts = target.topic === null ? await readyDrafts(context) : []
  return drafts.length === 1 ? findDraft(context, drafts[0]!.id) : null
}

/** The form, filled with what was typed: just now (`typed`), earlier on this device, or the comment that is changed. */
export async function formPage(
  context: MemberContext,
  unsent: Unsent | null,
  writing: Writing,
  typed: Typed | null,
  problems: Problem[],
  look: boolean
): Promise<PageAnswer> {
  const { target, open, access, edited, base, key } = writing
  const kept = unsent?.typing[key]
  const fields = typed ?? kept ?? (edited === null ? { ...nothingTyped, words: base ?? '' } : typedOf(edited, base))
  const source = { drafts: await draftsOf(context, [target.draft]), topics: topicsOf(context.consultation) }
  const model = {
    title: context.t(edited === null ? 'members.comment-title' : 'members.comment-change-title'),
    waiting: unsent?.comments.length ?? 0,
    scripts: ['comment-form'],
    errors: Object.fromEntries(problems.map(p => [p.field, context.t(`members.problem-${p.code}`, p.blanks)])),
    access,
    key,
    place: edited === null ? placeModel(target, source) : commentModel(edited, source).place,
    hidden: hiddenFields(target, edited),
    base,
    typed: fields,
    /** Where the browser does not grow the field with its text. */
    rows: Math.max(2, Math.min(10, Math.ceil((base ?? '').length / 60) + 1)),
    kept: kept !== undefined && typed === null,
    stances: stancesOffered.map(value => ({
      value,
      selected: fields.stance === value,
      text: context.t(`stance.${value}`),
      hint: ''
    })),
    kinds: kindsOffered.map(value => ({
      value,
      selected: fields.kind === value,
      text: context.t(`members.kind-${value}`)
    })),
    isEdit: edited !== null,
    numbered: open?.draft.paragraphs.some(p => p.rows.length > 0) ?? false,
    placeOpen: fields.page !== '' || fields.line !== '',
    preview: look ? previewOf(base, fields) : null,
    look,
    limits: memberLimits,
    back: backOf(context, target, edited !== null)
  }
  const status = problems.length > 0 ? 422 : 200
  if (context.query['part'] === '1')
    return { ...fragment('members/_comment-form', { ...model, home: homeOf(context), dialog: true }), status }
  return memberPage(context, 'comment', { ...model, dialog: false }, status)
}

/** The change as it would be sent; null where no word is changed. */
export function previewOf(base: string | null, { words, kind }: Typed): RedlinePiece[] | null {
  if (base === null) return null
  const pieces = redline(base, kind === 'delete' ? '' : words.trim())
  return pieces.some(piece => piece.type !== 'same') ? pieces : null
}

/** The place travels with the form, as its address had it. */
function hiddenFields(target: Target, edited: UnsentComment | null): { name: string; value: string }[] {
  if (edited !== null) return [{ name: 'edit', value: edited.id }]
  const query = new URLSearchParams(targetQuery(target))
  if (target.draft !== null) query.set('draft', target.draft)
  return Array.from(query, ([name, value]) => ({ name, value }))
}

/** Where one comes from, and goes back to: the paragraph in the draft, the topics, or what is to be sent. */
export function backOf(
  context: MemberContext,
  { draft, paragraph, heading, topic }: Target,
  toUnsent: boolean
): string {
  const home = homeOf(context)
  if (toUnsent) return `${home}/unsent`
  if (topic !== null) return `${home}/topics`
  const anchor = paragraph !== null ? `#p${paragraph}` : heading !== null ? `#${heading}` : ''
  return `${home}/drafts/${draft}${anchor}`
}
