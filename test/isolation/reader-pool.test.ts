import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Intake } from '../../lib/intake/submission.ts'
import { readSubmissions } from '../../lib/intake/submission.ts'
import { openReaders, readersFor } from '../../lib/isolation/reader-pool.ts'
import { usualAllowance } from '../../lib/isolation/reader.ts'
import type { ReceivedFile } from '../../lib/pipeline.ts'
import { needsOffice } from '../support/office.ts'
import { makeZip } from '../support/zip.ts'

const samples = fileURLToPath(new URL('../../samples/comments/', import.meta.url))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const good = (n: number): ReceivedFile => ({
  file: `y-kien-${n}.txt`,
  bytes: bytes(`1. Đề nghị bỏ mục ${n} của dự thảo.`)
})
/** Some 100 MB of objects when read, from 2 MB of text. */
const heavy = (): Uint8Array => bytes('Đề nghị sửa.\n'.repeat(99_000))

async function readAll(files: ReceivedFile[], allowance = usualAllowance, size = 1): Promise<Intake[][]> {
  const pool = openReaders(size, [], allowance)
  try {
    return await Promise.all(files.map(file => pool.readFile(file)))
  } finally {
    pool.close()
  }
}

const codes = (intakes: Intake[] | undefined): unknown[] =>
  (intakes ?? []).map(({ submission }) => (submission.unreadable ? submission.issues[0]?.code : submission.file))

describe('reader processes', () => {
  it('give what reading in this process gives', async () => {
    const files = readdirSync(samples).map(file => ({ file, bytes: new Uint8Array(readFileSync(join(samples, file))) }))
    const apart = await readAll(files, usualAllowance, 2)
    const here = await Promise.all(files.map(({ file, bytes }) => readSubmissions(file, bytes)))
    expect(apart).to.deep.equal(here)
    expect(apart.length).to.be.greaterThan(10)
  }).timeout(60_000)

  it('a file that fills the memory is told, and the next file is read', async () => {
    const [a, b, c] = await readAll([good(1), { file: 'nang.txt', bytes: heavy() }, good(2)], {
      ...usualAllowance,
      megabytes: 48
    })
    expect([codes(a), codes(b), codes(c)]).to.deep.equal([['y-kien-1.txt'], ['file-too-heavy'], ['y-kien-2.txt']])
    expect(b?.[0]?.submission.issues[0]?.detail).to.deep.equal({ megabytes: 48 })
    expect(b?.[0]?.submission.sha256).to.match(/^[0-9a-f]{64}$/)
  }).timeout(60_000)

  it('a file that takes too long is told, and the next file is read', async () => {
    const pool = openReaders(1, [], { ...usualAllowance, seconds: 0.02 })
    try {
      // No process starts and reads so much in 20 ms.
      const slow = await pool.readFile({ file: 'cham.txt', bytes: heavy() })
      expect(codes(slow)).to.deep.equal(['file-too-slow'])
    } finally {
      pool.close()
    }
  }).timeout(60_000)

  it('a file inside an archive that kills its process spoils no other inside', async () => {
    const files = [1, 2].map(n => ({ name: good(n).file, data: good(n).bytes }))
    const zip = makeZip([files[0]!, { name: 'nang.txt', data: heavy() }, files[1]!])
    const [intakes] = await readAll([{ file: 'chi-doan.zip', bytes: zip }], { ...usualAllowance, megabytes: 48 })
    expect(codes(intakes)).to.deep.equal(['chi-doan.zip/y-kien-1.txt', 'file-too-heavy', 'chi-doan.zip/y-kien-2.txt'])
    expect(intakes?.[1]?.submission.file).to.equal('chi-doan.zip/nang.txt')
  }).timeout(60_000)

  it('leave what LibreOffice must convert to this process, which starts it', async function () {
    needsOffice(this)
    const files = [1, 2, 3].map(n => ({
      file: `thu-${n}.rtf`,
      bytes: bytes(`{\\rtf1\\ansi ${n}. De nghi bo muc ${n}.\\par}`)
    }))
    const all = await readAll(files, usualAllowance, 3)
    expect(all.map(intakes => intakes[0]?.remarks[0]?.text)).to.deep.equal([1, 2, 3].map(n => `De nghi bo muc ${n}.`))
  })

  it('are as many as the machine and the files are worth', () => {
    expect(readersFor(0)).to.equal(1)
    expect(readersFor(1)).to.equal(1)
    expect(readersFor(1000)).to.be.within(1, 4)
  })
})
