import { fork, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchMemory } from '../../../lib/isolation/memory.ts'
import { limits } from '../../../lib/model/limits.ts'
import { Failure, type Warning } from '../../../lib/model/result.ts'
import { convertWithOffice, type Conversion } from '../../../lib/office/soffice.ts'
import type { Preview } from './blocks.ts'
import type { FromPreviewer, ToPreviewer } from './protocol.ts'

export type Opened = { preview: Preview } | { issue: Warning }

const fromSource = import.meta.url.endsWith('.ts')
const entry = fileURLToPath(new URL(`./process${fromSource ? '.ts' : '.js'}`, import.meta.url))

/**
 * Opens a received file in a process of its own, with bounded memory and time. Never rejects.
 * @param sha256 of the file meant: the received one, or one inside it
 */
export function openFile(file: string, bytes: Uint8Array, sha256: string): Promise<Opened> {
  const child = fork(entry, [], {
    serialization: 'advanced',
    cwd: dirname(entry),
    execArgv: [`--max-old-space-size=${limits.fileMegabytes}`, ...(fromSource ? ['--import', 'tsx'] : [])],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  return new Promise(resolve => {
    const end = (opened: Opened): void => {
      clearTimeout(clock)
      if (watch) clearInterval(watch)
      child.kill('SIGKILL')
      resolve(opened)
    }
    const issue = (code: Warning['code'], detail: NonNullable<Warning['detail']> = {}): void =>
      end({ issue: { code, detail } })
    const clock = setTimeout(
      () => issue('file-too-slow', { seconds: limits.officeSeconds }),
      limits.officeSeconds * 1000
    )
    const watch = watchMemory(child, () => issue('file-too-heavy', { megabytes: limits.processMegabytes }))
    child.on('message', (message: FromPreviewer) => {
      if (message.type === 'convert') void convert(child, message.conversion)
      else end(message.type === 'shown' ? { preview: message.preview } : { issue: message.issue })
    })
    child.on('error', () => issue('file-crashed'))
    child.on('exit', () => issue('file-crashed'))
    say(child, { type: 'open', file, bytes, sha256 })
  })
}

/** Only this process starts LibreOffice, so that none outlives a child that is stopped. */
async function convert(child: ChildProcess, conversion: Conversion): Promise<void> {
  say(
    child,
    await convertWithOffice(conversion).then(
      (bytes): ToPreviewer => ({ type: 'converted', bytes }),
      (error: unknown): ToPreviewer => ({
        type: 'not-converted',
        issue: error instanceof Failure ? { code: error.code, detail: error.detail } : { code: 'file-crashed' }
      })
    )
  )
}

function say(child: ChildProcess, message: ToPreviewer): void {
  if (child.connected) child.send(message, () => undefined)
}
