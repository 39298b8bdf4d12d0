import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

export interface ServerProcess {
  url: string
  /** kill -9: the process gets no chance to tidy up. Its worker ends by itself, as after a power cut. */
  kill(): Promise<void>
  /** Ends it as a service manager does. */
  stop(): Promise<void>
}

/** The server as `npm start` runs it, in a process of its own, on a data folder and a free port. Resolves when it listens. */
export async function startServerProcess(dataFolder: string, port = 0, words: string[] = []): Promise<ServerProcess> {
  const env = { ...process.env, GOPY_PORT: String(port), GOPY_DATA: dataFolder, GOPY_PROXIES: '1', DATABASE_URL: '' }
  const { DATABASE_URL: _, ...clean } = env
  const child = spawn(process.execPath, ['--import=tsx', main, ...words], {
    env: clean,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const url = await firstAddress(child)
  return {
    url,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM')
  }
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const address = /^gopy: (http:\S+)$/m.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code} before it listened: ${said}`)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
