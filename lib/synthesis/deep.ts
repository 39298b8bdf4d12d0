import type { Comment } from '../model/comment.ts'
import { wordList } from '../text/words.ts'
import { defaultSettings, type SynthesisSettings } from './settings.ts'

/** True for an opinion that argues at length: it is given in full, however few share it (G4). */
export function isDeep(comment: Comment, settings: SynthesisSettings = defaultSettings): boolean {
  if (comment.kind === 'approve') return false
  if (comment.reason !== null && wordList(comment.reason).length >= settings.deep.reasonWords) return true
  return wordList(comment.text).length >= settings.deep.textWords
}
