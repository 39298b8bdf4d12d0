import { expect } from 'chai'
import { safeName } from '../../../server/security/safe-name.ts'

describe('a sender’s file name', () => {
  it('keeps its Vietnamese, composed', () => {
    expect(safeName('Phiếu góp ý - Lê Nguyễn Minh Khôi.docx'.normalize('NFD'))).to.equal(
      'Phiếu góp ý - Lê Nguyễn Minh Khôi.docx'
    )
    expect(safeName('[Gop y] Van Tuyet Ngan (2).eml')).to.equal('[Gop y] Van Tuyet Ngan (2).eml')
  })

  it('has no path', () => {
    for (const name of [
      '../../etc/passwd',
      '..\\..\\Windows\\passwd',
      '/etc/passwd',
      'C:\\temp\\passwd',
      'a/../passwd'
    ]) {
      expect(safeName(name), name).to.equal('passwd')
    }
    for (const name of ['..', '.', '../', '...', '', '/', '\\', ' . ']) expect(safeName(name), name).to.equal('tệp')
    expect(safeName('.htaccess')).to.equal('htaccess')
  })

  it('shows what it is: nothing unseen, nothing turned round', () => {
    expect(safeName('phieu\u202ecod.exe')).to.equal('phieucod.exe')
    expect(safeName('a\0b\r\nc\u200b\ud800.txt')).to.equal('abc.txt')
    expect(safeName('a\u2028b.txt')).to.equal('ab.txt')
  })

  it('can be saved on Windows', () => {
    expect(safeName('a<b>:"c|d?*.txt')).to.equal('a_b___c_d__.txt')
    expect(safeName('CON')).to.equal('_CON')
    expect(safeName('nul.txt')).to.equal('_nul.txt')
    expect(safeName('com1.docx')).to.equal('_com1.docx')
    expect(safeName('console.docx')).to.equal('console.docx')
    expect(safeName('trailing. . ')).to.equal('trailing')
  })

  it('is at most 120 characters, its ending among them', () => {
    const name = safeName(`${'ữ'.repeat(500)}.docx`)
    expect(Array.from(name)).to.have.length(120)
    expect(name).to.match(/ữ\.docx$/)
    expect(Array.from(safeName('😀'.repeat(500)))).to.have.length(120)
    expect(Array.from(safeName(`a.${'b'.repeat(500)}`))).to.have.length(120)
  })
})
