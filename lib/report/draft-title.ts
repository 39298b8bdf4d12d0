import type { Draft } from '../model/draft.ts'
import { file, type Run } from './run.ts'

/** The draft's title on one line, or its file name where it has none. */
export function draftTitle(draft: Draft): Run {
  const title = draft.title.normalize('NFC').replace(/\s+/g, ' ').trim()
  return title === '' ? file(draft.file) : { as: 'heading', text: title }
}
