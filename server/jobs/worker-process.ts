/** The process that does the long work, on a database connection of its own. Started by worker.ts; ends when its parent does. */
import { openOriginals } from '../originals/disk.ts'
import type { Config } from '../config.ts'
import type { Services } from '../http/context.ts'
import { releaseAll } from '../store/jobs.ts'
import { openStore } from '../store/open.ts'
import { Loop } from './loop.ts'
import { queueOf } from './queue.ts'
import type { ToWorker } from './worker.ts'

let stop: () => Promise<void> = () => Promise.resolve()
let loop: Loop | null = null

async function start(config: Config): Promise<void> {
  const store = await openStore(config)
  const now = (): Date => new Date()
  const services: Services = {
    config,
    store,
    originals: await openOriginals(config.dataFolder),
    jobs: queueOf(now),
    now
  }
  // In a file of its own data folder this is the only worker; several share a PostgreSQL, where leases tell who lives.
  if (store.dialect === 'sqlite') await store.write(releaseAll)
  const own = new Loop(services)
  loop = own
  stop = async () => {
    await own.stop()
    await store.close()
  }
}

async function end(): Promise<void> {
  await stop()
  process.exit(0)
}

process.on('message', (message: ToWorker) => {
  if (message.type === 'start') {
    start(message.config).catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  } else if (message.type === 'wake') loop?.wake()
  else void end()
})
// Ctrl-C reaches both processes: the server says when to stop.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => void end())
// The server is gone without a word (kill -9): whoever starts it next has a worker of its own.
process.on('disconnect', () => process.exit(0))
