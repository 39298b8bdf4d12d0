/**
 * `npm run bench:corpus -- FOLDER [--office]`: every file below the folder is read as the command line reads it, each in a
 * process of its own. Prints what was read, what was refused and why, the slowest and the fattest, and whether the text of
 * Word files is what mammoth (with --office, where that differs, LibreOffice) reads.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Reader, usualAllowance } from '../lib/isolation/reader.ts'
import { describeFailure } from '../lib/model/failures.ts'
import { compareTexts, type Comparison } from './compare-texts.ts'

interface Run {
  file: string
  bytes: number
  milliseconds: number
  megabytes: number
  /** Why it was refused, or null. */
  refused: string | null
  channel: string
  remarks: number
  /** Null for what is no Word file or was not read. */
  text: Comparison | null
}

const mostMilliseconds = 2000
const mostMegabytes = 300

async function main(folder: string, office: boolean, list: string | null): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort()
  const runs: Run[] = []
  for (const path of paths) {
    runs.push(await runOne(path, folder, office))
    process.stderr.write(`\r${runs.length}/${paths.length}`)
  }
  process.stderr.write('\n')
  print(runs)
  if (list !== null) writeFileSync(list, runs.map(run => JSON.stringify(run)).join('\n'))
}

async function runOne(path: string, folder: string, office: boolean): Promise<Run> {
  const bytes = new Uint8Array(readFileSync(path))
  const reader = new Reader([], usualAllowance)
  // The start of the process is not the file's time.
  await reader.read({ file: 'first.txt', bytes: new TextEncoder().encode('1. Bỏ mục 3.') })
  const start = performance.now()
  const intakes = await reader.read({ file: basename(path), bytes })
  const milliseconds = Math.round(performance.now() - start)
  const { megabytes } = reader.used
  reader.close()
  const first = intakes[0]?.submission
  const issue = first?.unreadable === true ? first.issues[0] : undefined
  return {
    file: path.slice(folder.length + 1),
    bytes: bytes.length,
    milliseconds,
    megabytes,
    refused: issue ? `${issue.code}: ${describeFailure(issue.code, issue.detail, 'en')}` : null,
    channel: first?.channel ?? 'none',
    remarks: intakes.reduce((n, intake) => n + intake.remarks.length, 0),
    text: issue || !/\.do[ct][mx]?$/i.test(path) ? null : compareTexts(path, office)
  }
}

function print(runs: Run[]): void {
  const refused = runs.filter(run => run.refused !== null)
  const compared = runs.filter(run => run.text !== null)
  const top = (key: 'milliseconds' | 'megabytes', unit: string): string =>
    [...runs]
      .sort((a, b) => b[key] - a[key])
      .slice(0, 3)
      .map(run => `${run[key]} ${unit} ${run.file}`)
      .join('; ')
  row('files', String(runs.length))
  row('read', `${runs.length - refused.length}`)
  for (const [channel, n] of counts(runs.filter(run => run.refused === null).map(run => run.channel)))
    row(`  as ${channel}`, String(n))
  row('refused', String(refused.length))
  for (const [why, n] of counts(refused.map(run => run.refused ?? ''))) row(`  ${n}`, why)
  row('slowest', top('milliseconds', 'ms'))
  row('median', `${median(runs.map(run => run.milliseconds))} ms`)
  row('fattest', top('megabytes', 'MB'))
  const over = runs.filter(run => run.milliseconds > mostMilliseconds || run.megabytes > mostMegabytes)
  row(`over ${mostMilliseconds} ms or ${mostMegabytes} MB`, over.map(run => run.file).join('; ') || 'none')
  for (const [result, n] of counts(compared.map(run => run.text?.result ?? ''))) row(`text ${result}`, String(n))
  for (const { file, text } of compared) if (text?.result === 'differs') row(`  ${file}`, text.where ?? '')
}

/** How many of each, most first. */
function counts(names: string[]): [string, number][] {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return [...found].sort((a, b) => b[1] - a[1])
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(28)} ${value}`)
}

const args = process.argv.slice(2)
const list = args.find(arg => arg.startsWith('--list='))?.slice(7) ?? null
const folder = args.find(arg => !arg.startsWith('--'))
if (folder === undefined) {
  console.error('npm run bench:corpus -- FOLDER [--office] [--list=FILE.jsonl]')
  process.exitCode = 2
} else await main(resolve(folder), args.includes('--office'), list)
