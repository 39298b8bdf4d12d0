import { expect } from 'chai'
import { formOf } from '../../../server/http/form.ts'

describe('a posted form', () => {
  it('gives texts in NFC without spaces around, raw words as typed', () => {
    const form = formOf({ name: '  Hòa '.normalize('NFD'), words: ' a\r\nb ' })
    expect(form.text('name')).to.equal('Hòa')
    expect(form.raw('words')).to.equal(' a\nb ')
  })

  it('gives every value of a name sent several times', () => {
    expect(formOf({ unit: ['u1', 'u2'] }).all('unit')).to.deep.equal(['u1', 'u2'])
  })

  it('takes nothing that is no text, and nothing of the prototype', () => {
    const form = formOf({ name: { evil: true } })
    expect(form.text('name')).to.equal('')
    expect(form.has('toString')).to.equal(false)
  })

  it('gives a number only within its bounds', () => {
    const form = formOf({ a: '12', b: '1e9', c: '-1', d: '12345678901' })
    expect(form.number('a', 0, 20)).to.equal(12)
    for (const name of ['b', 'c', 'd', 'e']) expect(form.number(name, 0, 20)).to.equal(null)
  })
})
