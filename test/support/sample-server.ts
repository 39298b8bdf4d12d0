import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { runJobs } from '../../server/jobs/loop.ts'
import { putSample } from '../../server/sample/sample.ts'
import { sessionCookie } from '../../server/security/session.ts'
import { addAccount, signedInAs } from './accounts.ts'
import { browser } from './browser.ts'
import type { Client } from './client.ts'
import { startServer, type TestServer } from './server.ts'

export interface SampleServer extends TestServer {
  /** Id and public code of the sample consultation, all of whose files are read. */
  consultation: string
  code: string
  /** "/consultations/ID" */
  base: string
  work: () => Promise<number>
}

/** A server with the sample consultation, its files read and grouped. */
export async function sampleServer(now?: () => Date): Promise<SampleServer> {
  const server = await startServer({}, now)
  await putSample(server.services)
  const work = (): Promise<number> => runJobs(server.services)
  await work()
  const row = await server.services.store.db
    .selectFrom('consultations')
    .select(['id', 'code'])
    .executeTakeFirstOrThrow()
  return { ...server, consultation: row.id, code: row.code, base: `/consultations/${row.id}`, work }
}

/** A browser in which an administrator is signed in, and the same without a browser. */
export async function administratorIn(
  server: TestServer,
  options: BrowserContextOptions
): Promise<{ context: BrowserContext; client: Client }> {
  const user = await addAccount(server.services.store, { administrator: true, name: 'Nguyễn Thu Hà' })
  const client = await signedInAs(server, user)
  const context = await (await browser()).newContext({ ...options, baseURL: server.url })
  const value = client.cookies.get(sessionCookie) ?? ''
  await context.addCookies([{ name: sessionCookie, value, url: server.url }])
  return { context, client }
}
