import { limits } from '../model/limits.ts'
import { Failure, type Warning } from '../model/result.ts'
import { labelOf, type ArchiveEntry } from '../read/archive.ts'
import type { Content } from '../read/read.ts'
import type { Intake } from './submission.ts'

/** Asked with the label of a file before it is opened; a reason keeps it closed. */
export type Gate = (file: string) => Warning | null

/** Where a file stands that came inside another one, and what the outermost may still hold. */
export interface Place {
  /** Mails around it. */
  mails: number
  archive: boolean
  /** Shared by all files inside the outermost. */
  budget: { files: number }
  gate: Gate
}

export function outermost(gate: Gate): Place {
  return { mails: 0, archive: false, budget: { files: limits.nestedFiles }, gate }
}

/** A file inside a mail or an archive: its whole label and how to get at its bytes. */
export interface Inner {
  file: string
  bytes: () => Promise<Uint8Array>
  place: Place
}

/** The files inside a mail or an archive, labelled "mail.eml/phieu.docx"; equal labels are told apart. Empty for other content. */
export function innerFiles(content: Content, file: string, place: Place): Inner[] {
  if (content.type === 'mail') {
    const inner = { ...place, mails: place.mails + 1 }
    return unique(
      content.mail.attachments.map((attachment, i): Inner => {
        const name =
          labelOf(attachment.name ?? '')
            .split('/')
            .pop() ?? ''
        const label = attachment.name === null ? `tệp đính kèm ${i + 1}` : name
        return { file: `${file}/${label}`, bytes: () => Promise.resolve(attachment.bytes), place: inner }
      })
    )
  }
  if (content.type !== 'archive') return []
  const inner = { ...place, archive: true }
  return unique(
    content.entries.map((e: ArchiveEntry) => ({ file: `${file}/${e.name}`, bytes: () => e.bytes(), place: inner }))
  )
}

function unique(files: Inner[]): Inner[] {
  const seen = new Map<string, number>()
  return files.map(inner => {
    const times = (seen.get(inner.file) ?? 0) + 1
    seen.set(inner.file, times)
    return times === 1 ? inner : { ...inner, file: `${inner.file} (${times})` }
  })
}

/** Throws Failure where a file may not be opened where it stands: archive-nested, mail-nested, file-too-large (files in all). */
export function checkPlace(content: Content, place: Place): void {
  if (content.type === 'archive' && place.archive) throw new Failure('archive-nested')
  if (content.type === 'mail' && place.mails > limits.mailNesting) {
    throw new Failure('mail-nested', { limit: limits.mailNesting })
  }
}

/** What a file that came with a mail does not say itself, its mail says: who sent it, for which unit, when. */
export function withSender(inner: Intake, mail: Intake): Intake {
  const { submission, remarks } = inner
  const outer = mail.submission
  const collected = ['minutes', 'spreadsheet', 'chat', 'email'].includes(submission.channel)
  // A dispatch that names its unit and no person is the unit's, not the sender's.
  const collective = submission.channel === 'letter' && submission.unit !== null
  const named = collected || collective || remarks.some(r => r.author !== null)
  return {
    remarks,
    submission: {
      ...submission,
      submitter: submission.submitter ?? (named ? null : outer.submitter),
      unit: submission.unit ?? (submission.channel === 'email' ? null : outer.unit),
      date: submission.date ?? outer.date
    }
  }
}
