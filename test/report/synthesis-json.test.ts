import { expect } from 'chai'
import { writeSynthesis } from '../../lib/report/synthesis-json.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

type Json = Record<string, unknown>

const written = (synthesis = sampleSynthesis()): Json => recordOf(JSON.parse(writeSynthesis(synthesis)))

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(recordOf) : [])
const firstKeys = (value: unknown) => Object.keys(listOf(value)[0] ?? {})
const words = (text: string) => text.split(' ')

describe('synthesis.json', () => {
  it('has every name of the contract', () => {
    const json = written()
    const [draft] = listOf(json['drafts'])
    const [comment] = listOf(json['comments'])
    expect(json['schema']).to.equal('gopy.synthesis/1')
    expect(Object.keys(json)).to.include.members(words('drafts submissions comments groups ledger'))
    expect(firstKeys(json['drafts'])).to.include.members(words('id file sha256 title pages lines outline paragraphs'))
    expect(firstKeys(draft?.['outline'])).to.include.members(words('id parent level number title paragraph'))
    expect(firstKeys(draft?.['paragraphs'])).to.include.members(words('index heading page line text part'))
    expect(firstKeys(json['submissions'])).to.include.members(
      words('id file sha256 channel submitter unit date comments issues')
    )
    expect(firstKeys(json['comments'])).to.include.members(
      words('id submission author unit text draft location kind stance edit reason topic group')
    )
    expect(Object.keys(recordOf(comment?.['location']))).to.include.members(
      words('status heading paragraph page line footnote quote')
    )
    expect(firstKeys(json['groups'])).to.include.members(
      words('id draft heading topic lead members people units stances')
    )
    expect(Object.keys(recordOf(json['ledger']))).to.deep.equal(
      words('submissions received reported setAside unreadable people balanced')
    )
  })

  it('tells an issue by its code and in words', () => {
    const locked = listOf(written()['submissions']).find(s => s['file'] === 'khoa.docx')
    expect(locked?.['issues']).to.deep.equal([
      { code: 'file-password', message: 'Tệp có mật khẩu. Hãy đề nghị người gửi bỏ mật khẩu và gửi lại.' }
    ])
    expect(writeSynthesis(sampleSynthesis(), 'en')).to.contain('The file is protected by a password.')
  })

  it("gives a submitter's words composed, letter for letter", () => {
    const synthesis = sampleSynthesis()
    synthesis.comments[0]!.text = 'Nhất trí  với dự thảo'.normalize('NFD')
    expect(listOf(written(synthesis)['comments'])[0]?.['text']).to.equal('Nhất trí  với dự thảo'.normalize('NFC'))
  })

  it('keeps its keys in one order, whatever the order in memory', () => {
    const synthesis = sampleSynthesis()
    synthesis.comments = synthesis.comments.map(({ id, group, sure, ...rest }) => ({ sure, group, ...rest, id }))
    expect(writeSynthesis(synthesis)).to.equal(writeSynthesis(sampleSynthesis()))
  })

  it('is indented, and ends with a line break', () => {
    expect(writeSynthesis(sampleSynthesis()))
      .to.match(/^\{\n {2}"schema": "gopy\.synthesis\/1",\n/)
      .and.to.match(/\}\n$/)
  })
})
