import { expect } from 'chai'
import { fold, folded, isUnmarked, rawSlice } from '../../lib/text/fold.ts'

describe('fold', () => {
  it('drops case and marks, and turns đ into d', () => {
    expect(folded('ĐỀ NGHỊ Sửa “Đoàn”')).to.equal('de nghi sua "doan"')
  })

  it('keeps the marks where it is asked to', () => {
    expect(folded('Chấn CHỈNH', { marks: false })).to.equal('chấn chỉnh')
  })

  it('gives the same for NFC and NFD, for hòa and hoà', () => {
    expect(folded('hoà bình'.normalize('NFD'))).to.equal(folded('hòa bình'))
  })

  it('makes one space of any run of space, none at the ends', () => {
    expect(folded('  một \n\t hai\u00a0ba ')).to.equal('mot hai ba')
  })

  it('gives back the raw slice, marks and spaces as typed', () => {
    const raw = 'Thay  “lề   lới” bằng'.normalize('NFD')
    const form = fold(raw)
    const at = form.text.indexOf('le loi')
    expect(rawSlice(raw, form, at, at + 6)).to.equal('lề   lới'.normalize('NFD'))
  })

  it('knows text typed without marks', () => {
    expect(isUnmarked('de nghi bo sung')).to.equal(true)
    expect(isUnmarked('đề nghị')).to.equal(false)
  })
})
