import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { labelOf, readArchive } from '../../lib/read/archive.ts'
import { expectFailure } from '../support/failure.ts'
import { makeZip, type ZipEntry } from '../support/zip.ts'

async function names(entries: ZipEntry[]): Promise<string[]> {
  return (await readArchive(makeZip(entries))).map(e => e.name)
}

/** An entry whose name is these bytes, with nothing said of their encoding. */
function raw(bytes: Buffer): ZipEntry {
  return { name: '', rawName: bytes, data: 'x' }
}

describe('an archive', () => {
  it('gives its files with their folders, litter left out', async () => {
    const files = [
      'Tổ 1/phiếu.docx',
      '__MACOSX/Tổ 1/._phiếu.docx',
      '.DS_Store',
      'a/Thumbs.db',
      '~$phiếu.docx',
      'a/.git/x',
      'Tổ 1/'
    ]
    expect(await names(files.map(name => ({ name, data: 'x' })))).to.deep.equal(['Tổ 1/phiếu.docx'])
  })

  it('keeps files of one name apart', async () => {
    const files = await readArchive(
      makeZip([
        { name: 'a.txt', data: '1' },
        { name: 'A.TXT', data: '2' },
        { name: 'a.txt', data: '3' }
      ])
    )
    const contents = await Promise.all(files.map(async f => Buffer.from(await f.bytes()).toString()))
    expect(contents).to.deep.equal(['1', '2', '3'])
  })

  it('reads names in UTF-8 without a flag, as a Mac writes them, in NFC', async () => {
    expect(await names([raw(Buffer.from('Góp ý chi đoàn.txt'.normalize('NFD')))])).to.deep.equal(['Góp ý chi đoàn.txt'])
  })

  it('reads names in the code page of Windows in Vietnam', async () => {
    // "Dự thảo góp ý.txt" in windows-1258: marks of tone stand behind their letter.
    const bytes = Buffer.from([
      0x44, 0xfd, 0xf2, 0x20, 0x74, 0x68, 0x61, 0xd2, 0x6f, 0x20, 0x67, 0xf3, 0x70, 0x20, 0x79, 0xec, 0x2e, 0x74, 0x78,
      0x74
    ])
    expect(await names([raw(bytes)])).to.deep.equal(['Dự thảo góp ý.txt'])
  })

  it('reads names in the code page of DOS', async () => {
    // "phó à" in code page 437.
    expect(await names([raw(Buffer.from([0x70, 0x68, 0xa2, 0x20, 0x85, 0x2e, 0x74, 0x78, 0x74]))])).to.deep.equal([
      'phó à.txt'
    ])
  })

  it('reads names in the bytes of a TCVN3 font', async () => {
    expect(await names([raw(Buffer.from('Gãp ý cña §oµn tr\u00adêng.txt', 'latin1'))])).to.deep.equal([
      'Góp ý của Đoàn trường.txt'
    ])
  })

  it('takes hostile names for labels, never for paths', async () => {
    const hostile = ['../../etc/passwd', '/root/x.txt', 'C:\\Windows\\y.txt', '..\\..\\z', 'a/./b/../c']
    expect(await names(hostile.map(name => ({ name, data: 'x' })))).to.deep.equal([
      'etc/passwd',
      'root/x.txt',
      'Windows/y.txt',
      'z',
      'a/b/c'
    ])
    expect(labelOf('..')).to.equal('tệp')
    expect(labelOf('a\u202etxt.exe\u0000')).to.equal('atxt.exe')
  })

  it('with nothing in it says so', async () => {
    await expectFailure(readArchive(makeZip([])), 'archive-empty')
    await expectFailure(readArchive(makeZip([{ name: 'trống/', data: '' }])), 'archive-empty')
  })

  it('is counted by what it really unpacks to, in all, whatever its headers say', async () => {
    const block = Buffer.alloc(limits.containerBytes / 4 + 1)
    const files = await readArchive(
      makeZip(Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, data: block, claimedSize: 1 })))
    )
    for (const file of files.slice(0, 3)) await file.bytes()
    for (const file of files.slice(3)) await expectFailure(file.bytes(), 'file-too-large')
  }).timeout(20_000)
})
