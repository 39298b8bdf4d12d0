import { expect } from 'chai'
import { readSubmissions, type Intake } from '../../lib/intake/submission.ts'
import { makeMail } from '../support/mail.ts'
import { bodyCases, type BodyCase } from './mail-bodies.ts'

async function received(found: BodyCase): Promise<Intake> {
  const { body, html = false, subject, from } = found
  const bytes = makeMail(
    { text: body, html },
    { ...(subject === undefined ? {} : { subject }), ...(from === undefined ? {} : { from }) }
  )
  const [intake] = await readSubmissions('thu.eml', bytes)
  if (!intake) throw new Error('no submission')
  return intake
}

describe('the body of a mail', () => {
  for (const found of bodyCases) {
    it(found.title, async () => {
      const { submission, remarks } = await received(found)
      expect(remarks.map(r => r.text)).to.deep.equal(found.says)
      expect(submission).to.include({ channel: 'email', date: '2026-03-03', unreadable: false })
      expect(submission.submitter).to.equal(found.by === undefined ? 'Lê Thu An' : found.by)
      expect(submission.unit).to.equal(found.unit)
      if (found.contexts) expect(remarks.map(r => r.context)).to.deep.equal(found.contexts)
      if (found.authors) expect(remarks.map(r => r.author)).to.deep.equal(found.authors)
    })
  }
})
