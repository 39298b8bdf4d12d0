import type { Language } from '../model/failures.ts'
import { message, type MessageKey } from './messages.ts'

/** Where a command speaks: results to `out`, everything said while it works to `err`. Lines without the line break. */
export interface Terminal {
  language: Language
  out: (line: string) => void
  err: (line: string) => void
  /** A line that replaces the one before it; only on a screen, else null. */
  update: ((line: string) => void) | null
}

export const standardTerminal = (language: Language): Terminal => ({
  language,
  out: line => process.stdout.write(`${line}\n`),
  err: line => process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`),
  update: process.stderr.isTTY ? line => process.stderr.write(`\r\u001b[K${line}`) : null
})

export function tell(terminal: Terminal, key: MessageKey, blanks: Record<string, string | number> = {}): void {
  terminal.err(message(terminal.language, key, blanks))
}

/** Progress of a long step: every count on a screen, only now and then in a log. */
export function progress(terminal: Terminal): (key: MessageKey, n: number, all: number) => void {
  let last = ''
  return (key, n, all) => {
    const line = message(terminal.language, key, { n, all })
    if (terminal.update) return terminal.update(line)
    const sparse = n === all || n % Math.max(1, Math.ceil(all / 4)) === 0
    if (!sparse || line === last) return
    last = line
    terminal.err(line)
  }
}
