#!/usr/bin/env node
import { languageOf } from './arguments.ts'
import { dispatch } from './dispatch.ts'
import { standardTerminal } from './terminal.ts'

const args = process.argv.slice(2)
process.exitCode = await dispatch(args, standardTerminal(languageOf(args)))
