import { fork, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { onWake } from './wake.ts'

/** What the worker process is told. */
export type ToWorker = { type: 'start'; config: Config } | { type: 'wake' } | { type: 'stop' }

export interface WorkerHandle {
  /** Resolves when the process has ended; a job that is not done by then is back in the queue. */
  stop(): Promise<void>
}

const fromSource = import.meta.url.endsWith('.ts')
const entry = fileURLToPath(new URL(`./worker-process${fromSource ? '.ts' : '.js'}`, import.meta.url))
/** A worker that dies is started again after this long, twice as long each time it dies soon after. */
const againAfter = { least: 200, most: 10_000 }
const livedWell = 60_000
const stopWithin = 10_000

/** Starts the process that does the long work, and starts it again whenever it dies. */
export function startWorker(config: Config): WorkerHandle {
  let child: ChildProcess | null = null
  let stopping = false
  let pause = againAfter.least
  let timer: NodeJS.Timeout | null = null
  const start = (): void => {
    const born = performance.now()
    const own = forkWorker(config)
    child = own
    own.once('exit', () => {
      child = null
      if (stopping) return
      pause = performance.now() - born > livedWell ? againAfter.least : Math.min(againAfter.most, pause * 2)
      timer = setTimeout(start, pause)
    })
  }
  start()
  const deaf = onWake(() => tell(child, { type: 'wake' }))
  return {
    async stop() {
      stopping = true
      deaf()
      if (timer !== null) clearTimeout(timer)
      if (child !== null) await end(child)
    }
  }
}

function forkWorker(config: Config): ChildProcess {
  const child = fork(entry, [], {
    // Where tsx is found, whatever folder the server is started in.
    cwd: dirname(entry),
    execArgv: fromSource ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  // Not started, or gone while told something: its exit says so.
  child.on('error', () => undefined)
  giveWay(child.pid)
  // By a message: an address of a database with its password is seen by everybody in the list of processes.
  tell(child, { type: 'start', config })
  return child
}

/** A page never waits for an import: where both want the processor, the server has it first. Its reading processes inherit this. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not allowed here: then they share.
  }
}

function tell(child: ChildProcess | null, message: ToWorker): void {
  if (child?.connected) child.send(message, () => undefined)
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    tell(child, { type: 'stop' })
  })
}
