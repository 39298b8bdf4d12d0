import { Failure } from '../../lib/model/result.ts'
import { decisionsAbout } from '../store/decisions.ts'
import type { Db } from '../store/store.ts'

/**
 * Somebody was faster: with who, what they did (`decisions.action`) and when as detail, for the page that tells it. Where nobody
 * decided anything about the object, the program read it anew: `who` is "" then.
 * @param otherwise the code where nobody is known to have touched it
 * @param path of the scope, where the object is not found in it: it may be another unit's, whose people and doings are not told (ASVS
 * 8.2.2)
 */
export async function changedMeanwhile(
  db: Db,
  consultation: string,
  id: string,
  otherwise: 'changed-meanwhile' | 'not-found' = 'changed-meanwhile',
  path = '/'
): Promise<Failure> {
  const last = (await decisionsAbout(db, consultation, id)).find(decision => decision.unit_path.startsWith(path))
  if (last === undefined) return new Failure(otherwise, { id, who: '', what: '', at: '' })
  return new Failure('changed-meanwhile', { id, who: last.user_name ?? '', what: last.action, at: last.at })
}
