import { availableParallelism } from 'node:os'
import type { Intake } from '../intake/submission.ts'
import type { Draft } from '../model/draft.ts'
import type { ReceivedFile } from '../pipeline.ts'
import { Reader, usualAllowance } from './reader.ts'

/** A reader takes some 100 MB: more than four gain little, for the rest of the run is one process's work. */
const mostReaders = 4

/** How many readers a run of so many files wants on this machine. */
export function readersFor(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), mostReaders, files))
}

/** Reader processes that share the files of one run. */
export interface ReaderPool {
  /** Files read at the same time. */
  size: number
  /** Never rejects; more files than readers wait for their turn. */
  readFile(received: ReceivedFile): Promise<Intake[]>
  /** Ends all processes. */
  close(): void
}

/**
 * So many readers, each a process of its own with bounded memory and time. Worker threads would be cheaper, but a thread
 * whose heap overflows in one big allocation ends the whole process (docs/decisions: measured).
 */
export function openReaders(size: number, drafts: Draft[], allowance = usualAllowance): ReaderPool {
  const readers = Array.from({ length: size }, () => new Reader(drafts, allowance))
  const idle = [...readers]
  const waiting: ((reader: Reader) => void)[] = []
  const take = (): Promise<Reader> => {
    const reader = idle.pop()
    return reader ? Promise.resolve(reader) : new Promise(resolve => waiting.push(resolve))
  }
  const give = (reader: Reader): void => {
    const next = waiting.shift()
    if (next) next(reader)
    else idle.push(reader)
  }
  return {
    size,
    async readFile(received) {
      const reader = await take()
      try {
        return await reader.read(received)
      } finally {
        give(reader)
      }
    },
    close: () => readers.forEach(reader => reader.close())
  }
}
