/** `npm start`: the server with its worker, on the data folder that the configuration names. */
import { createServer } from 'node:http'
import { mkdir } from 'node:fs/promises'
import { makeApp } from './app.ts'
import { readConfig } from './config.ts'
import { queueOf } from './jobs/queue.ts'
import { startWorker } from './jobs/worker.ts'
import { openOriginals } from './originals/disk.ts'
import { putSample } from './sample/sample.ts'
import { firstAdministratorLink } from './security/first-administrator.ts'
import { startFault } from './start-fault.ts'
import { openStore } from './store/open.ts'
import { forgetUnsent } from './store/unsent.ts'

const day = 24 * 60 * 60_000
const config = readConfig(process.env, process.argv.slice(2))
process.on('uncaughtException', error => {
  console.error(startFault(error, config))
  process.exit(1)
})
await mkdir(config.dataFolder, { recursive: true, mode: 0o700 })
const store = await openStore(config)
const originals = await openOriginals(config.dataFolder)
const now = (): Date => new Date()
const services = { config, store, originals, jobs: queueOf(now), now }

const server = createServer(makeApp(services))
server.requestTimeout = 10 * 60_000
server.listen(config.port, config.host)
await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : config.port
const home = `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`

if (config.sample) await putSample(services)
const worker = startWorker(config)
await forgetOld()
setInterval(() => void forgetOld().catch(() => undefined), day).unref()
const link = await firstAdministratorLink(store, now())
console.log(`gopy: ${home}`)
if (link !== null) {
  console.log(`Tạo người quản trị đầu tiên (dùng một lần, trong 24 giờ): ${home}/links/${link}`)
}

/** What a member typed on a device that never came back is not kept for ever. */
async function forgetOld(): Promise<void> {
  const before = new Date(now().getTime() - 60 * day).toISOString()
  await store.write(tx => forgetUnsent(tx, before))
}

async function stop(): Promise<void> {
  server.close()
  server.closeIdleConnections()
  await worker.stop()
  await store.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
