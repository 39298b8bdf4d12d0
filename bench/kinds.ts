import { extname } from 'node:path'
import mammoth from 'mammoth'
import { readSubmissions } from '../lib/intake/submission.ts'
import type { Draft } from '../lib/model/draft.ts'
import { convertWithOffice, findSoffice } from '../lib/office/soffice.ts'
import { kindFiles } from './kind-files.ts'

/** Files a second, or null where a program does not read the kind. */
export interface MeasuredKind {
  kind: string
  bytes: number
  remarks: number
  gopy: number
  mammoth: number | null
  office: number | null
}

const milliseconds = 400

/** How fast each kind of file is read, whole: by gopy down to its remarks, by mammoth and LibreOffice to plain text. */
export async function measureKinds(draft: Draft): Promise<MeasuredKind[]> {
  const measured: MeasuredKind[] = []
  for (const { kind, file, bytes } of await kindFiles()) {
    const intakes = await readSubmissions(file, bytes, [draft])
    const word = extname(file) === '.docx'
    measured.push({
      kind,
      bytes: bytes.length,
      remarks: intakes.reduce((n, intake) => n + intake.remarks.length, 0),
      gopy: await rate(() => readSubmissions(file, bytes, [draft])),
      mammoth: word ? await rate(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) })) : null,
      office: await officeRate(file, bytes)
    })
  }
  return measured
}

async function rate(work: () => Promise<unknown>): Promise<number> {
  // The first times pay for the compiler.
  for (let i = 0; i < 3; i++) await work()
  const start = performance.now()
  let times = 0
  while (performance.now() - start < milliseconds) {
    await work()
    times++
  }
  return (1000 * times) / (performance.now() - start)
}

/** One conversion: a process is started for each file, as always (one that stays has been seen to hang). */
async function officeRate(file: string, bytes: Uint8Array): Promise<number | null> {
  const from = extname(file).slice(1)
  const to = { docx: 'txt', rtf: 'txt', xlsx: 'csv', txt: null, csv: null, eml: null, pdf: null }[from] ?? null
  if (to === null || findSoffice() === null) return null
  const start = performance.now()
  const made = await convertWithOffice({ bytes, from, to }).catch(() => null)
  return made === null ? null : 1000 / (performance.now() - start)
}
