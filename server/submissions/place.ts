import { readRequest } from '../../lib/classify/request.ts'
import { remarkOf } from '../../lib/model/comment.ts'
import { locate } from '../../lib/locate/locate.ts'
import { headingWords, passageAt, spotWords } from '../comments/draft-words.ts'
import { json, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { groundOf } from '../jobs/tasks/understanding.ts'
import { draftLookups } from './lookups.ts'

/** What is typed in one field may be so long. */
const mostPlace = 500
const mostText = 5_000

/**
 * GET /submissions/place?place=…&text=…: where in the draft that is, as the pipeline will find it, for those who type papers in.
 * `found` is false where a person should look.
 */
export async function tellPlace(context: StaffContext): Promise<Answer> {
  const { store, scope, query, t } = context
  const said = (query['place'] ?? '').slice(0, mostPlace).trim()
  const text = (query['text'] ?? '').slice(0, mostText).trim()
  if (said === '' && text === '') return json({ found: false, where: '', passage: '' })
  const { index } = await groundOf(store.db, scope.consultation)
  const { lookups } = await draftLookups(store.db, scope.consultation)
  const remark = remarkOf(text === '' ? said : text, { place: said === '' ? null : said })
  const location = locate(remark, readRequest(remark), index, null)
  if (location.status === 'unresolved' || location.draft === null) {
    return json({ found: false, where: t('submissions.place-none'), passage: '' })
  }
  const where = [headingWords(lookups, location.draft, location.heading), spotWords(lookups, location, t)]
  const passage = passageAt(lookups, { location })
  return json({
    found: location.status !== 'approximate',
    where: where.filter(words => words !== '').join(' · '),
    passage: passage === null ? '' : `${passage.before}${passage.words}${passage.after}`.slice(0, 240)
  })
}
