import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { Failure } from '../../../lib/model/result.ts'
import { sniff, sniffUpload } from '../../../server/security/sniff.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')

describe('an uploaded file', () => {
  it('is known by its content', () => {
    expect(sniff(bytes('PK\x03\x04\x14\0\x06\0'))).to.equal('zip')
    expect(sniff(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'))).to.equal('ole')
    expect(sniff(bytes('%PDF-1.7\n'))).to.equal('pdf')
    expect(sniff(bytes('\xef\xbb\xbf\n%PDF-1.4'))).to.equal('pdf')
    expect(sniff(bytes('{\\rtf1\\ansi'))).to.equal('rtf')
    expect(sniff(Buffer.from('Đề nghị bổ sung mục 3.'))).to.equal('text')
    expect(sniff(bytes('From: lan@example.vn\r\nSubject: gop y\r\n\r\n'))).to.equal('text')
    expect(sniff(bytes('<!doctype html><p>'))).to.equal('text')
    expect(sniff(bytes('{"schema":"gopy.web-form/1"}'))).to.equal('text')
  })

  it('in an old Vietnamese font or a Unicode of Windows is text too', () => {
    expect(sniff(bytes('§Ò nghÞ bæ sung môc 3'))).to.equal('text')
    expect(sniff(utf16('Đề nghị bổ sung', true))).to.equal('text')
    expect(sniff(utf16('De nghi bo sung muc 3', false))).to.equal('text')
  })

  it('that is a scan or an archive is received, to be accounted for', () => {
    expect(sniff(bytes('\x89PNG\r\n\x1a\n\0\0'))).to.equal('image')
    expect(sniff(bytes('\xff\xd8\xff\xe0\0\x10JFIF'))).to.equal('image')
    expect(sniff(bytes('II*\0\x08\0\0\0'))).to.equal('image')
    expect(sniff(bytes('\0\0\0\x18ftypheic\0\0'))).to.equal('image')
    expect(sniff(bytes('Rar!\x1a\x07\x01\0'))).to.equal('archive')
    expect(sniff(bytes("7z\xbc\xaf'\x1c\0\x04"))).to.equal('archive')
  })

  it('that is a program, a film or nothing known is refused', () => {
    const refused: [string, string][] = [
      ['MZ\x90\0\x03', '.exe'],
      ['\x7fELF\x02\x01', 'ELF'],
      ['#!/bin/sh\nrm', 'script'],
      ['\xcf\xfa\xed\xfe\x07', 'Mach-O'],
      ['\0\0\0\x18ftypmp42', 'binary'],
      ['\0\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10', 'binary'],
      ['SQLite format 3\0\x10\0\x01\x01', 'binary']
    ]
    for (const [head, kind] of refused) {
      expect(() => sniff(bytes(head)), kind)
        .to.throw(Failure)
        .with.deep.include({ code: 'file-kind-unknown', detail: { kind } })
    }
  })

  it('that is empty is refused as such', () => {
    expect(() => sniff(new Uint8Array()))
      .to.throw(Failure)
      .with.property('code', 'file-empty')
  })

  it('is looked at only at its beginning, on disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gopy-sniff-'))
    try {
      const path = join(folder, 'any-name.exe')
      await writeFile(path, `PK\x03\x04${'\0'.repeat(1_000_000)}`, 'latin1')
      expect(await sniffUpload(path)).to.equal('zip')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
