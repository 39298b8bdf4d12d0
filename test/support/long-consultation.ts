import { updateConsultation } from '../../server/store/consultations.ts'
import { addDraft, setModel } from '../../server/store/drafts.ts'
import { addAccount, signedInAs } from './accounts.ts'
import { longDraft } from './long-draft.ts'
import { addManyComments } from './many-comments.ts'
import type { TestServer } from './server.ts'
import { consultationRows } from './store-rows.ts'

export interface LongConsultation {
  /** Address of the members' first page. */
  home: string
  /** Address of the consultation for those who work on it. */
  base: string
  /** Of a secretary who is signed in, for a browser. */
  cookies: { name: string; value: string; url: string }[]
}

/** A consultation open to members with a draft of so many pages and so many comments on it. */
export async function longConsultation(server: TestServer, pages: number, comments: number): Promise<LongConsultation> {
  const { services, url } = server
  const { store } = services
  const { consultation, root, health, hospital, building } = await consultationRows(store)
  const draft = longDraft(pages)
  const at = new Date().toISOString()
  await store.write(async tx => {
    const file = { file: 'dai.docx', original: 'f'.repeat(64), layout: null, online: true }
    const { id } = await addDraft(tx, { consultation: consultation.id, title: draft.title, ...file, at })
    await setModel(tx, consultation.id, id, { model: draft, issues: [], topicMap: {}, readingCopy: null })
    const window = { opens_on: null, closes_on: null }
    await updateConsultation(tx, consultation.id, consultation.version, { state: 'open', ...window })
  })
  await addManyComments(store, [health, hospital, building], draft, comments)
  const role = { consultation: consultation.id, unit: root.id, role: 'secretary' as const }
  const client = await signedInAs(server, await addAccount(store, { roles: [role] }))
  return {
    home: `${url}/gop-y/${consultation.code}`,
    base: `${url}/consultations/${consultation.id}`,
    cookies: Array.from(client.cookies, ([name, value]) => ({ name, value, url }))
  }
}
