import { expect } from 'chai'
import { readSettings } from '../../lib/report/read-settings.ts'
import { defaultSettings } from '../../lib/report/settings.ts'

const problemOf = (json: unknown) => readSettings(json, 'vi').problem

describe('the report settings', () => {
  it('are the usual ones where the file says nothing', () => {
    expect(readSettings({}, 'vi')).to.deep.equal({ settings: defaultSettings, problem: null })
  })

  it('keep what a file does not name', () => {
    const { settings } = readSettings({ edits: 'list', signer: { name: 'Lò Thị Mẩy' } }, 'en')
    expect(settings.edits).to.equal('list')
    expect(settings.signer).to.deep.equal({ ...defaultSettings.signer, name: 'Lò Thị Mẩy' })
    expect(settings.language).to.equal('en')
  })

  it('name the field that is unknown or wrong', () => {
    expect(problemOf({ margin: 3 })).to.equal('margin')
    expect(problemOf({ layout: 'toString' })).to.equal('layout')
    expect(problemOf({ recipients: 'Lưu' })).to.equal('recipients')
    expect(problemOf({ signer: { title: '' } })).to.equal('signer')
    expect(problemOf({ namesMost: 0 })).to.equal('namesMost')
    expect(problemOf([])).not.to.equal(null)
  })

  it('refuse a phrase that loses its count', () => {
    expect(problemOf({ phrases: { 'count-people': 'Có nhiều người góp ý.' } })).to.equal('phrases')
    expect(problemOf({ phrases: { 'count-people': 'Người góp ý: {n}.' } })).to.equal(null)
  })

  it('refuse tendency words that leave a count without a word', () => {
    const step = { share: 0.5, count: 1, vi: 'đa số', en: 'most' }
    expect(problemOf({ tendency: [step] })).to.equal('tendency')
    expect(problemOf({ tendency: [step, { share: 0, count: 0, vi: 'có', en: 'few' }] })).to.equal(null)
  })
})
