import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeApp } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Services } from '../../server/http/context.ts'
import type { Log } from '../../server/http/errors.ts'
import { queueOf } from '../../server/jobs/queue.ts'
import { openOriginals } from '../../server/originals/disk.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

export interface TestServer {
  services: Services
  /** "http://127.0.0.1:43210" */
  url: string
  /** What the server logged as its own faults: a test that doesn't expect any may check that it is empty. */
  faults: Parameters<Log>[0][]
  stop(): Promise<void>
}

/**
 * The web application on a data folder of its own, in this process, on a free port; no worker (runJobs does its work when asked); on a
 * store that is given, else on SQLite.
 */
export async function startServer(
  settings: Partial<Config> = {},
  now = (): Date => new Date(),
  given?: Store
): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'gopy-'))
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    databaseUrl: null,
    sample: false,
    secure: false,
    proxies: 0,
    ...settings
  }
  const store = given ?? (await openStore(config))
  const originals = await openOriginals(dataFolder)
  const services: Services = { config, store, originals, jobs: queueOf(now), now }
  const faults: TestServer['faults'] = []
  const server = createServer(makeApp(services, line => faults.push(line)))
  const { port } = await listen(server)
  return {
    services,
    url: `http://127.0.0.1:${port}`,
    faults,
    async stop() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      await store.close()
      await rm(dataFolder, { recursive: true, force: true })
    }
  }
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })
}
