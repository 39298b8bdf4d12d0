/**
 * `npm run bench`: what the promises of docs and handbook cost on this machine. Prints one table; each size runs in a
 * process of its own, so that its peak memory is its own.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDraft } from '../lib/draft/draft.ts'
import { applyLayout } from '../lib/draft/layout.ts'
import type { Draft } from '../lib/model/draft.ts'
import { draftDocx, draftPdf } from './draft-file.ts'
import { measureKinds } from './kinds.ts'
import { measureReport } from './report.ts'
import { measureScale } from './scale.ts'

/** Paragraphs that make some 45 pages in this layout. */
const draftParagraphs = 240
const sizes = [1_000, 10_000, 100_000]

async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? ''}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'gopy-bench-'))
  try {
    const files = await makeDraftFiles(folder)
    const draft = await readBenchDraft(files, true)
    const report = await measureReport(draft, 250)
    const made = `${report.comments} comments, ${report.groups} groups, ${Math.round(report.bytes / 1024)} KB`
    row('Comments to finished report', made, report.milliseconds)
    await printKinds(draft)
    printScale([...sizes.map(size => inProcess(files, size, 1)), inProcess(files, sizes.at(-1) ?? 0, cpus().length)])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The made-up draft's files: [Word] or [Word, PDF]. */
async function makeDraftFiles(folder: string): Promise<string[]> {
  const docx = await draftDocx(draftParagraphs)
  const pdf = await draftPdf(docx)
  const files = [join(folder, 'draft.docx'), ...(pdf ? [join(folder, 'draft.pdf')] : [])]
  for (const [i, file] of files.entries()) writeFileSync(file, i === 0 || pdf === null ? docx : pdf)
  return files
}

/** Reads the draft, with its PDF where there is one; `tell` prints how long that takes. */
async function readBenchDraft([docx, pdf]: string[], tell: boolean): Promise<Draft> {
  const start = performance.now()
  const { value: draft } = await readDraft('d1', 'draft.docx', readFileSync(docx ?? ''))
  const readMs = performance.now() - start
  if (tell) row('Draft read (.docx)', `${draft.paragraphs.length} paragraphs, ${draft.outline.length} headings`, readMs)
  if (pdf === undefined) {
    if (tell) console.log('Draft with its PDF            LibreOffice is not installed: no PDF was made')
    return draft
  }
  const { value: placed } = await applyLayout(draft, readFileSync(pdf))
  const detail = `${placed.pages ?? 0} pages, ${placed.lines ?? 0} lines`
  if (tell) row('Draft with its PDF', detail, performance.now() - start)
  return placed
}

/** Numbers measured in a fresh process: this file again, with the size and the draft's files. */
function inProcess(files: string[], size: number, cores: number): number[] {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), String(size), String(cores), ...files]
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' })
  return [cores, ...printed.trim().split(' ').map(Number)]
}

function printScale(runs: number[][]): void {
  console.log(
    `\n${['cores', 'comments', 'groups', 'understand/s', 'group/s', 'both/s', 'µs each', 'peak MB'].map(cell).join('')}`
  )
  const costs: number[] = []
  for (const [cores = 1, comments = 0, groups = 0, understandMs = 0, groupMs = 0, peakMb = 0] of runs) {
    const cost = (understandMs + groupMs) / comments
    const rates = [comments / understandMs, comments / groupMs, 1 / cost].map(r => Math.round(1000 * r))
    console.log([cores, comments, groups, ...rates, Math.round(1000 * cost), Math.round(peakMb)].map(cell).join(''))
    if (cores === 1) costs.push(cost)
  }
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 1)
  console.log(
    `\nOn one core a comment of the largest run costs ${growth.toFixed(2)} times one of the smallest (1 or less: a straight line).`
  )
}

async function printKinds(draft: Draft): Promise<void> {
  const rate = (n: number | null): string => (n === null ? '-' : n < 10 ? n.toFixed(1) : String(Math.round(n)))
  console.log(
    `\n${'files a second'.padEnd(26)}${['KB', 'remarks', 'gopy', 'mammoth', 'LibreOffice'].map(cell).join('')}`
  )
  for (const { kind, bytes, remarks, gopy, mammoth, office } of await measureKinds(draft)) {
    const cells = [(bytes / 1024).toFixed(1), remarks, rate(gopy), rate(mammoth), rate(office)]
    console.log(kind.padEnd(26) + cells.map(cell).join(''))
  }
}

function row(what: string, detail: string, milliseconds: number): void {
  console.log(what.padEnd(30) + detail.padEnd(50) + `${Math.round(milliseconds)} ms`.padStart(10))
}

function cell(value: string | number): string {
  return String(value).padStart(13)
}

const [size, cores, ...files] = process.argv.slice(2)
if (size === undefined) await main()
else {
  const m = await measureScale(await readBenchDraft(files, false), Number(size), Number(cores) > 1)
  console.log([m.comments, m.groups, m.understandMs, m.groupMs, m.peakMb].join(' '))
}
