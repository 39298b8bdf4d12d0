/**
 * A process that reads received files, one at a time, and does nothing else: what a file does to it, it does to this
 * process alone. Started by reader.ts; ends when its parent does.
 */
import { readSubmissions } from '../intake/submission.ts'
import type { Draft } from '../model/draft.ts'
import { Failure } from '../model/result.ts'
import { convertElsewhere, type Conversion } from '../office/soffice.ts'
import type { FromReader, ToReader } from './protocol.ts'

let drafts: Draft[] = []
let converted: ((answer: Uint8Array | Failure) => void) | null = null

function tell(message: FromReader): void {
  process.send?.(message)
}

convertElsewhere(
  (conversion: Conversion) =>
    new Promise((resolve, reject) => {
      converted = answer => (answer instanceof Failure ? reject(answer) : resolve(answer))
      tell({ type: 'convert', conversion })
    })
)

process.on('message', (message: ToReader) => {
  if (message.type === 'drafts') drafts = message.drafts
  else if (message.type === 'converted') converted?.(message.bytes)
  else if (message.type === 'not-converted') converted?.(new Failure(message.issue.code, message.issue.detail))
  else void readFile(message)
})

async function readFile({ file, bytes, stopped }: Extract<ToReader, { type: 'file' }>): Promise<void> {
  const before = process.cpuUsage()
  const intakes = await readSubmissions(file, bytes, drafts, inner => {
    tell({ type: 'begun', file: inner })
    return stopped.get(inner) ?? null
  })
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  tell({ type: 'read', intakes, used: { milliseconds: Math.round((user + system) / 1000), megabytes } })
}
