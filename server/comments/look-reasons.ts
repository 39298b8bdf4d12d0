import type { Comment } from '../../lib/model/comment.ts'
import { evidenceOf } from '../messages/model.ts'
import { isMessageKey, type Translate } from '../messages/messages.ts'
import { headingWords, type Lookups } from './draft-words.ts'

/** Why a person must look, in words: codes of `needsPerson`, each a sentence; a heading that a doubt names is named. */
export function lookReasons(codes: string[], { location }: Comment, lookups: Lookups, t: Translate): string[] {
  // A doubt that says what is wrong with the place makes "not found" and "near" needless.
  const told = codes.length > 1 ? codes.filter(code => code !== 'approximate') : codes
  return told.map(code => {
    const own = `comments.look-${code}`
    if (isMessageKey(own)) return t(own)
    const { key, heading } = evidenceOf(code)
    return key === null ? code : t(key) + headingWords(lookups, location.draft, heading)
  })
}
