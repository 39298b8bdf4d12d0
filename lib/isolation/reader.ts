import { fork, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unreadIntake, type Intake } from '../intake/submission.ts'
import type { Draft } from '../model/draft.ts'
import { limits } from '../model/limits.ts'
import { Failure, type Warning } from '../model/result.ts'
import { convertWithOffice, type Conversion } from '../office/soffice.ts'
import type { ReceivedFile } from '../pipeline.ts'
import { watchMemory } from './memory.ts'
import type { FromReader, ToReader, Used } from './protocol.ts'

/** What a reader may use for one file; for one inside a mail or an archive again as much time. */
export interface Allowance {
  seconds: number
  /** For a mail or an archive with all that is inside, without the time that LibreOffice takes. */
  secondsInAll: number
  megabytes: number
}

export const usualAllowance: Allowance = {
  seconds: limits.fileSeconds,
  secondsInAll: limits.archiveSeconds,
  megabytes: limits.fileMegabytes
}

/** How the reading of a file ended: its submissions, or why the process is no more and which inner file it was at. */
type End = { intakes: Intake[] } | { issue: Warning; at: string | null }

interface Task {
  end: (end: End) => void
  /** The file inside the received one that is being read. */
  at: string | null
  clock: NodeJS.Timeout | null
  watch: NodeJS.Timeout | null
  /** When the clock was started, and milliseconds left for the whole received file. */
  since: number
  left: number
}

const fromSource = import.meta.url.endsWith('.ts')
const entry = fileURLToPath(new URL(`./reader-process${fromSource ? '.ts' : '.js'}`, import.meta.url))

/** One reader process, started with its first file, and a new one started after one has died. */
export class Reader {
  private readonly drafts: Draft[]
  private readonly allowance: Allowance
  /** What its process had taken when it last answered. */
  used: Used = { milliseconds: 0, megabytes: 0 }
  private child: ChildProcess | null = null
  private task: Task | null = null

  constructor(drafts: Draft[], allowance: Allowance) {
    this.drafts = drafts
    this.allowance = allowance
  }

  /**
   * The submissions of a received file; one file at a time. Never throws: a file that kills or stalls its process is a
   * submission with the reason. A mail or archive is read again without the file inside it that did.
   */
  async read({ file, bytes }: ReceivedFile): Promise<Intake[]> {
    const stopped = new Map<string, Warning>()
    for (;;) {
      const end = await this.attempt({ type: 'file', file, bytes, stopped })
      if ('intakes' in end) return end.intakes
      if (end.at === null || stopped.has(end.at) || stopped.size >= limits.filesStopped) {
        return [unreadIntake(file, bytes, end.issue)]
      }
      stopped.set(end.at, end.issue)
    }
  }

  /** Ends the process; what it was at is lost. */
  close(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  /** Starts the process before there is a file, so that it is ready when one comes. */
  start(): ChildProcess {
    if (this.child) return this.child
    const child = fork(entry, [], {
      serialization: 'advanced',
      // Where tsx is found, whatever folder the command is called in.
      cwd: dirname(entry),
      execArgv: [`--max-old-space-size=${this.allowance.megabytes}`, ...(fromSource ? ['--import', 'tsx'] : [])],
      stdio: ['ignore', 'ignore', process.env['GOPY_DEBUG'] ? 'inherit' : 'ignore', 'ipc']
    })
    child.on('message', (message: FromReader) => this.hear(child, message))
    child.on('error', () => this.lose(child, { code: 'file-crashed' }))
    child.on('exit', (code, signal) => this.lose(child, issueOfExit(code, signal, this.allowance)))
    this.child = child
    say(child, { type: 'drafts', drafts: this.drafts })
    return child
  }

  private attempt(message: ToReader): Promise<End> {
    const child = this.start()
    return new Promise(end => {
      this.task = { end, at: null, clock: null, watch: null, since: 0, left: this.allowance.secondsInAll * 1000 }
      this.startClock(child, this.task)
      say(child, message)
    })
  }

  private hear(child: ChildProcess, message: FromReader): void {
    const { task } = this
    if (child !== this.child || task === null) return
    stopClock(task)
    if (message.type === 'read') {
      this.used = message.used
      this.finish({ intakes: message.intakes })
    } else if (message.type === 'convert') void this.convert(child, task, message.conversion)
    else {
      task.at = message.file
      this.startClock(child, task)
    }
  }

  /** LibreOffice has a clock of its own (limits.officeSeconds): the reader's stands still meanwhile. */
  private async convert(child: ChildProcess, task: Task, conversion: Conversion): Promise<void> {
    const answer = await convertWithOffice(conversion).then(
      (bytes): ToReader => ({ type: 'converted', bytes }),
      (error: unknown): ToReader => ({ type: 'not-converted', issue: issueOfError(error) })
    )
    if (this.task !== task) return
    this.startClock(child, task)
    say(child, answer)
  }

  private startClock(child: ChildProcess, task: Task): void {
    const { seconds, secondsInAll } = this.allowance
    const inTime = task.left > seconds * 1000
    const stop = (): void => {
      child.kill('SIGKILL')
      if (!inTime) task.at = null
      this.lose(child, { code: 'file-too-slow', detail: { seconds: inTime ? seconds : secondsInAll } })
    }
    task.watch = watchMemory(child, () => {
      child.kill('SIGKILL')
      this.lose(child, { code: 'file-too-heavy', detail: { megabytes: limits.processMegabytes } })
    })
    task.since = performance.now()
    task.clock = setTimeout(stop, Math.min(seconds * 1000, task.left))
  }

  private lose(child: ChildProcess, issue: Warning): void {
    if (child !== this.child) return
    this.child = null
    if (this.task) this.finish({ issue, at: this.task.at })
  }

  private finish(end: End): void {
    const { task } = this
    if (task === null) return
    stopClock(task)
    this.task = null
    task.end(end)
  }
}

function stopClock(task: Task): void {
  if (task.clock === null) return
  clearTimeout(task.clock)
  if (task.watch) clearInterval(task.watch)
  task.clock = null
  task.left -= performance.now() - task.since
}

/** A message to a process that may be gone already: its exit tells. */
function say(child: ChildProcess, message: ToReader): void {
  if (child.connected) child.send(message, () => undefined)
}

/** V8 aborts when its heap is full, the system kills when the machine's memory is. */
function issueOfExit(code: number | null, signal: NodeJS.Signals | null, { megabytes }: Allowance): Warning {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134) {
    return { code: 'file-too-heavy', detail: { megabytes } }
  }
  return { code: 'file-crashed' }
}

function issueOfError(error: unknown): Warning {
  if (error instanceof Failure) return { code: error.code, detail: error.detail }
  return { code: 'layout-office-failed', detail: { reason: String(error) } }
}
