import { expect } from 'chai'
import { after, before, beforeEach } from 'mocha'
import { Client } from './client.ts'
import { memberConsultation, type MemberConsultation } from './members.ts'
import { startServer, type TestServer } from './server.ts'

export const november = (): Date => new Date('2026-11-20T03:00:00.000Z')

export interface MemberVisit {
  server: TestServer
  consultation: MemberConsultation
  client: Client
}

/** A server for the tests around, with a new consultation and a new visitor for each of them. */
export function memberVisits(): MemberVisit {
  const visit = {} as MemberVisit
  before(async () => {
    visit.server = await startServer({}, november)
  })
  after(async () => {
    await visit.server.stop()
    expect(visit.server.faults).to.deep.equal([])
  })
  beforeEach(async () => {
    visit.consultation = await memberConsultation(visit.server.services)
    visit.client = new Client(visit.server.url)
  })
  return visit
}

/** What a page says, without its tags. */
export function said(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x3D;/g, '=')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

/** The value of a hidden field. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replace(/&#x3D;/g, '=') ?? ''
}

/** A member writes one comment on a paragraph and keeps it. */
export async function writeComment(
  client: Client,
  { home, draft }: MemberConsultation,
  fields: Record<string, string> = {}
): Promise<Response> {
  if (client.cookies.size === 0) await client.get(home)
  const paragraph = fields['paragraph'] ?? '10'
  const words = draft.paragraphs[Number(paragraph)]?.text ?? ''
  return client.post(`${home}/comment`, { draft: 'd1', paragraph, words, action: 'add', ...fields })
}

/** Sends all that was kept and gives the address of the receipt. */
export async function sendAll(
  client: Client,
  { home }: MemberConsultation,
  fields: Record<string, string> = {}
): Promise<string> {
  const page = await (await client.get(`${home}/unsent`)).text()
  const response = await client.post(`${home}/send`, { key: hidden(page, 'key'), ...fields })
  expect(response.status, said(await response.clone().text())).to.equal(303)
  return response.headers.get('location') ?? ''
}
