/**
 * A process that opens one received file, says what it reads in it, and ends: a stranger's file is never opened in the
 * process that serves pages (ASVS 5.3). Started by preview.ts.
 */
import { createHash } from 'node:crypto'
import { innerFiles, outermost, type Inner } from '../../../lib/intake/nested.ts'
import { Failure, type Warning } from '../../../lib/model/result.ts'
import { convertElsewhere } from '../../../lib/office/soffice.ts'
import { read, type Content } from '../../../lib/read/read.ts'
import { previewOf } from './blocks.ts'
import type { FromPreviewer, ToPreviewer } from './protocol.ts'

let converted: ((answer: Uint8Array | Failure) => void) | null = null

function tell(message: FromPreviewer): void {
  process.send?.(message)
}

convertElsewhere(
  conversion =>
    new Promise((resolve, reject) => {
      converted = answer => (answer instanceof Failure ? reject(answer) : resolve(answer))
      tell({ type: 'convert', conversion })
    })
)

// Ends with the server, whatever it is at.
process.on('disconnect', () => process.exit())
process.on('message', (message: ToPreviewer) => {
  if (message.type === 'converted') converted?.(message.bytes)
  else if (message.type === 'not-converted') converted?.(new Failure(message.issue.code, message.issue.detail))
  else void open(message)
})

async function open({ file, bytes, sha256 }: Extract<ToPreviewer, { type: 'open' }>): Promise<void> {
  try {
    tell({ type: 'shown', preview: previewOf(await contentOf(file, bytes, sha256)) })
  } catch (error) {
    tell({ type: 'failed', issue: issueOf(error) })
  }
}

/** The file of that hash: the received one itself, or one of those inside it, the outer ones first. */
async function contentOf(file: string, bytes: Uint8Array, sha256: string): Promise<Content> {
  const outer = (await read(file, bytes)).value
  if (hashOf(bytes) === sha256) return outer
  const waiting: Inner[] = innerFiles(
    outer,
    file,
    outermost(() => null)
  )
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const inner = await next.bytes()
    const wanted = hashOf(inner) === sha256
    if (!wanted && !/\.(?:eml|msg|zip)$/i.test(next.file)) continue
    const { value } = await read(next.file, inner)
    if (wanted) return value
    waiting.push(...innerFiles(value, next.file, next.place))
  }
  return outer
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function issueOf(error: unknown): Warning {
  if (error instanceof Failure) return { code: error.code, detail: error.detail }
  return { code: 'file-crashed' }
}
