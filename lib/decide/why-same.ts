import { alike } from '../group/alike.ts'
import { groundsOf } from '../group/place.ts'
import { profileOf } from '../group/profile.ts'
import { sameEdit } from '../group/same-edit.ts'
import type { Comment } from '../model/comment.ts'
import type { Draft } from '../model/draft.ts'

/** Why two comments look the same, the strongest first. */
export type SameBecause =
  'equal-text' | 'same-fault' | 'same-edit' | 'similar-text' | 'same-paragraph' | 'same-heading' | 'same-kind'

/**
 * Explains for drafts why two comments look the same ("Các ý kiến này có vẻ giống nhau"): a function of two comments that
 * gives the evidences that `groupComments` goes by; empty where nothing is common. Keep it: the drafts are looked at once.
 */
export function whySame(drafts: Draft[]): (a: Comment, b: Comment) => SameBecause[] {
  const groundOf = groundsOf(drafts)
  return (a, b) => {
    const ground = groundOf(a.location.draft)
    const [x, y] = [profileOf(a, ground), profileOf(b, ground)]
    const here = a.location.draft === b.location.draft
    const found: [SameBecause, boolean][] = [
      ['equal-text', x.text === y.text],
      ['same-fault', x.fault !== null && x.fault.key === y.fault?.key],
      ['same-edit', here && sameEdit(x, y, ground.rarity)],
      ['similar-text', x.text !== y.text && alike(x.subject, y.subject)],
      ['same-paragraph', here && x.guess !== null && x.guess === y.guess],
      ['same-heading', here && x.heading !== null && x.heading === y.heading && x.guess !== y.guess],
      ['same-kind', x.kind === y.kind]
    ]
    return found.flatMap(([code, holds]) => (holds ? [code] : []))
  }
}
