import type { Terminal } from '../../lib/cli/terminal.ts'
import type { Language } from '../../lib/model/failures.ts'

/** A terminal that remembers what was said. */
export function listeningTerminal(language: Language = 'vi'): Terminal & { said: string[]; warned: string[] } {
  const said: string[] = []
  const warned: string[] = []
  return { language, said, warned, out: line => said.push(line), err: line => warned.push(line), update: null }
}
