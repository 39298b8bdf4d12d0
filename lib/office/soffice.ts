/**
 * The one place that starts LibreOffice, and besides lib/cli the only one in lib that touches the file system, the
 * environment and processes. Each call has its own temporary folder with its own profile (a shared profile returns 0
 * with no output while another call runs) and its own process group, so that a time-out ends all of it.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'
import { quietProfile } from './profile.ts'

export interface Conversion {
  bytes: Uint8Array
  /** Extension of the input without dot: "docx", "doc". LibreOffice sniffs the content, but a name helps it. */
  from: string
  /** Extension of the output without dot: "pdf", "docx". */
  to: string
  /** LibreOffice's export filter with its options, e.g. `writer_pdf_Export:{…}`; its own choice where absent. */
  filter?: string
  /** Seconds until the call is given up; `limits.officeSeconds` where absent. */
  seconds?: number
}

/** Where LibreOffice is installed, besides the folders of PATH. */
const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com'
]

/** Path of LibreOffice's command, or null where it is not installed. */
export function findSoffice(): string | null {
  const name = process.platform === 'win32' ? 'soffice.com' : 'soffice'
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [...onPath.map(folder => join(folder, name)), ...usualPlaces].find(path => existsSync(path)) ?? null
}

let elsewhere: ((conversion: Conversion) => Promise<Uint8Array>) | null = null
let working = 0
const waiting: (() => void)[] = []

/** In a process that may be killed at any time, conversions are left to another (lib/isolation). */
export function convertElsewhere(convert: (conversion: Conversion) => Promise<Uint8Array>): void {
  elsewhere = convert
}

/**
 * The file converted by LibreOffice, two at a time at most (limits.officesAtOnce). Throws Failure `layout-office-failed` with a reason
 * (Vietnamese, short) when it is not installed, does not start, takes too long or makes no file. Nothing of the call stays behind.
 */
export async function convertWithOffice(conversion: Conversion): Promise<Uint8Array> {
  if (elsewhere) return elsewhere(conversion)
  if (working >= limits.officesAtOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else working++
  try {
    return await convertHere(conversion)
  } finally {
    // Who waits takes this place; else it is free.
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}

async function convertHere(conversion: Conversion): Promise<Uint8Array> {
  const soffice = findSoffice()
  if (!soffice) throw officeFailure('máy không có LibreOffice')
  const folder = await mkdtemp(join(tmpdir(), 'gopy-office-'))
  try {
    return await convertIn(folder, soffice, conversion)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function officeFailure(reason: string): Failure {
  return new Failure('layout-office-failed', { reason })
}

async function convertIn(folder: string, soffice: string, conversion: Conversion): Promise<Uint8Array> {
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), quietProfile)
  const input = join(folder, `input.${conversion.from}`)
  await writeFile(input, conversion.bytes)
  const target = conversion.filter ? `${conversion.to}:${conversion.filter}` : conversion.to
  const out = join(folder, 'out')
  const args = ['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard']
  args.push(`-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', target, '--outdir', out, input)
  await runToEnd(soffice, args, folder, conversion.seconds ?? limits.officeSeconds)
  // LibreOffice returns 0 for much that failed: only the file counts.
  return readFile(join(out, `input.${conversion.to}`)).then(
    bytes => new Uint8Array(bytes),
    () => {
      throw officeFailure('không đọc được tệp')
    }
  )
}

/** Runs the command in a process group of its own and waits for it; after `seconds` the whole group is killed. */
function runToEnd(command: string, args: string[], home: string, seconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: home,
      env: quietEnvironment(home),
      detached: true,
      stdio: 'ignore',
      windowsHide: true
    })
    const timer = setTimeout(() => {
      killGroup(child)
      reject(officeFailure(`quá ${seconds} giây`))
    }, seconds * 1000)
    child.on('error', () => {
      clearTimeout(timer)
      reject(officeFailure('không khởi động được'))
    })
    child.on('close', () => {
      clearTimeout(timer)
      // A helper process left behind would keep the temporary folder alive.
      killGroup(child)
      resolve()
    })
  })
}

/** No home, no proxy but a dead one, one language and one date: the same file gives the same bytes, and nothing is fetched. */
function quietEnvironment(home: string): NodeJS.ProcessEnv {
  const dead = 'http://127.0.0.1:9'
  const kept = Object.fromEntries(
    ['PATH', 'SYSTEMROOT', 'WINDIR'].flatMap(k => (process.env[k] ? [[k, process.env[k]]] : []))
  )
  const own = { HOME: home, TMPDIR: home, TEMP: home, TMP: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  return { ...kept, ...own, SOURCE_DATE_EPOCH: '0', http_proxy: dead, https_proxy: dead, SAL_USE_VCLPLUGIN: 'svp' }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group has already ended.
  }
}
