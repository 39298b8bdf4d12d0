import { Failure, type Result } from '../model/result.ts'
import { convertWithOffice, findSoffice } from '../office/soffice.ts'
import type { Content } from './content.ts'
import { readDocxContainer } from './docx/docx.ts'
import { readXlsxContainer } from './xlsx.ts'
import { openContainer, type Container } from './zip.ts'

/** Files of older programs that LibreOffice turns into Word or Excel files of today. */
const targets = { doc: 'docx', rtf: 'docx', odt: 'docx', xls: 'xlsx', ods: 'xlsx' } as const

export type OldKind = keyof typeof targets

/**
 * Reads an old file through LibreOffice; what comes out is read like any file received, with the same limits. Throws
 * Failure: office-missing {kind}, office-failed {kind, reason}, and those of the Word and Excel readers.
 */
export async function readOldFile(kind: OldKind, bytes: Uint8Array): Promise<Result<Content>> {
  const to = targets[kind]
  const converted = await convertWithOffice({ bytes, from: kind, to }).catch((error: unknown) => {
    throw officeFailure(kind, error)
  })
  const container = await openContainer(converted)
  if (to === 'docx') {
    const { value, warnings } = await readDocxContainer(container)
    return { value: { type: 'document', kind, document: value }, warnings }
  }
  const { value, warnings } = await readXlsxContainer(container)
  return { value: { type: 'sheets', kind, sheets: value }, warnings }
}

function officeFailure(kind: OldKind, error: unknown): Failure {
  if (findSoffice() === null) return new Failure('office-missing', { kind: `.${kind}` })
  const reason = error instanceof Failure ? String(error.detail['reason'] ?? '?') : '?'
  return new Failure('office-failed', { kind: `.${kind}`, reason })
}

/** Unpacks every part of an OpenDocument file once: LibreOffice has no limits of its own. Throws Failure file-too-large. */
export async function checkParts(container: Container): Promise<void> {
  for (const name of container.names) await container.bytes(name)
}
