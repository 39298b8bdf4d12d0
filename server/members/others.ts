import type { Answer } from '../http/answer.ts'
import type { MemberContext } from '../http/context.ts'
import { Failure } from '../../lib/model/result.ts'
import { redline } from '../../lib/text/redline.ts'
import { topicsOf } from '../store/consultations.ts'
import { commentsAt } from '../store/others.ts'
import { openDraft } from './access.ts'
import { placeModel } from './comment-model.ts'
import { homeOf, memberPage, unsentOf } from './member-page.ts'
import { targetOf, wordsAt } from './target.ts'

const pageSize = 50

/**
 * `GET /gop-y/:code/drafts/:draft/others?paragraph=…`: what others say of a paragraph, without their names. Throws Failure `not-found`
 * where the consultation does not show others' comments.
 */
export async function showOthers(context: MemberContext): Promise<Answer> {
  const { store, consultation, query, t } = context
  const open = await openDraft(context, context.params['draft'] ?? '')
  const target = targetOf(open.draft, name => (name === 'paragraph' ? (query['paragraph'] ?? '') : ''))
  if (consultation.others_shown !== 1 || target.paragraph === null) throw new Failure('not-found')
  const page = { after: query['after'] ?? '', most: pageSize + 1 }
  const found = await commentsAt(store.db, consultation.id, open.draft, target.paragraph, page)
  const shown = found.slice(0, pageSize)
  const unsent = await unsentOf(context)
  const here = `${homeOf(context)}/drafts/${open.row.id}`
  return memberPage(context, 'others', {
    title: t('members.others-title'),
    crumbs: [
      { href: homeOf(context), text: t('members.start') },
      { href: `${here}#p${target.paragraph}`, text: open.row.title }
    ],
    waiting: unsent?.comments.length ?? 0,
    place: placeModel(target, { drafts: new Map([[open.row.id, open]]), topics: topicsOf(consultation) }),
    quote: wordsAt(open.draft, target),
    comments: shown.map(({ edit, ...comment }) => ({
      ...comment,
      // Who only changed words said no others: the redline shows them.
      text: comment.text === edit?.replacement || comment.text === edit?.original ? '' : comment.text,
      redline: edit === null || edit.original === null ? null : redline(edit.original, edit.replacement ?? '')
    })),
    previous: null,
    next:
      found.length > pageSize ? `${here}/others?paragraph=${target.paragraph}&after=${shown.at(-1)?.id ?? ''}` : null,
    say:
      open.access.state === 'open'
        ? `${homeOf(context)}/comment?draft=${open.row.id}&paragraph=${target.paragraph}`
        : null
  })
}
