import { describeFailure, failures } from '../model/failures.ts'
import { Failure } from '../model/result.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { demoCommand } from './demo.ts'
import { formCommand } from './form.ts'
import { helpText, isCommand, type CommandName } from './help.ts'
import { message } from './messages.ts'
import { outlineCommand } from './outline.ts'
import { readCommand } from './read.ts'
import { synthesizeCommand } from './synthesize.ts'
import type { Terminal } from './terminal.ts'

const commands: Record<CommandName, (given: Arguments, terminal: Terminal) => Promise<number>> = {
  synthesize: synthesizeCommand,
  outline: outlineCommand,
  read: readCommand,
  form: formCommand,
  demo: demoCommand
}

/** Runs a command line (without node and script) and gives the exit status; every failure is one line on `err`. */
export async function dispatch(args: string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(args, terminal)
  } catch (error) {
    return tellFailure(error, terminal)
  }
}

async function runCommand([command, ...rest]: string[], terminal: Terminal): Promise<number> {
  const { language } = terminal
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    terminal.out(helpText(null, language))
    return command === undefined ? 2 : 0
  }
  if (!isCommand(command)) {
    throw new Failure('usage', { message: message(language, 'unknown-command', { command }) })
  }
  const given = readArguments(command, rest)
  if (!given.help) return commands[command](given, terminal)
  terminal.out(helpText(command, language))
  return 0
}

function tellFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof Failure) {
    terminal.err(`gopy: ${describeFailure(error.code, error.detail, terminal.language)}`)
    return failures[error.code].exit || 1
  }
  const reason = error instanceof Error ? error.message : String(error)
  terminal.err(`gopy: ${message(terminal.language, 'unexpected', { reason })}`)
  if (process.env['GOPY_DEBUG'] && error instanceof Error) terminal.err(error.stack ?? '')
  return 1
}
