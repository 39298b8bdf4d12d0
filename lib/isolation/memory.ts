import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { limits } from '../model/limits.ts'

const everyMilliseconds = 250

/**
 * Calls `stop` when the process holds more memory than limits.processMegabytes: the heap has a limit of its own, unpacked
 * bytes outside it have none. Null where the system does not tell (no /proc: only Linux has it).
 */
export function watchMemory(child: ChildProcess, stop: () => void): NodeJS.Timeout | null {
  if (process.platform !== 'linux') return null
  return setInterval(() => {
    if (residentMegabytes(child.pid) > limits.processMegabytes) stop()
  }, everyMilliseconds)
}

/** proc(5), status: "VmRSS:  81234 kB"; 0 for a process that is no more. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
