import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { openOriginals } from '../../../server/originals/disk.ts'
import type { Originals } from '../../../server/originals/originals.ts'
import { expectFailure } from '../../support/failure.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

describe('originals on disk', () => {
  let folder = ''
  let originals: Originals

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-originals-'))
    originals = await openOriginals(folder)
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const files = async (): Promise<string[]> => {
    const entries = await readdir(join(folder, 'originals'), { recursive: true, withFileTypes: true })
    return entries.filter(e => e.isFile()).map(e => e.name)
  }

  it('what is kept comes back byte for byte, by its hash', async () => {
    const content = randomBytes(300_000)
    const kept = await originals.keep(content)
    expect(kept).to.deep.equal({ sha256: sha256(content), bytes: 300_000 })
    expect(Buffer.from(await originals.read(kept.sha256)).equals(content)).to.equal(true)
    expect(Buffer.from(await readFile(await originals.path(kept.sha256))).equals(content)).to.equal(true)
  })

  it('an uploaded file is moved out of "incoming" to the place of its hash', async () => {
    const path = join(originals.incoming, 'x1')
    await writeFile(path, 'phiếu góp ý')
    const kept = await originals.keepFile(path)
    expect(kept.sha256).to.equal(sha256(bytes('phiếu góp ý')))
    expect(await readdir(originals.incoming)).to.deep.equal([])
  })

  it('equal bytes are one file, also when they come at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => originals.keep(bytes('như nhau'))))
    expect(new Set(all.map(kept => kept.sha256)).size).to.equal(1)
    expect(await files()).to.deep.equal([all[0]?.sha256])
    expect(await readdir(originals.incoming)).to.deep.equal([])
  })

  it('nobody but the server’s own account may read them', async function () {
    if (process.platform === 'win32') this.skip()
    const path = join(originals.incoming, 'x1')
    await writeFile(path, 'riêng', { mode: 0o644 })
    const { sha256 } = await originals.keepFile(path)
    expect((await stat(await originals.path(sha256))).mode & 0o777).to.equal(0o600)
    expect((await stat(join(folder, 'originals'))).mode & 0o777).to.equal(0o700)
  })

  it('a piece that a broken-off copy left under the hash is replaced by the whole', async () => {
    const kept = await originals.keep(bytes('trọn vẹn'))
    await writeFile(await originals.path(kept.sha256), 'trọn')
    await originals.keep(bytes('trọn vẹn'))
    expect(new TextDecoder().decode(await originals.read(kept.sha256))).to.equal('trọn vẹn')
  })

  it('bytes that changed on the disk are never given out as what somebody sent', async () => {
    const kept = await originals.keep(bytes('bỏ chỉ tiêu'))
    await writeFile(await originals.path(kept.sha256), 'giữ chỉ tiêu')
    await expectFailure(originals.read(kept.sha256), 'original-damaged')
  })

  it('what is no hash is never a path', async () => {
    for (const odd of ['../../gopy.sqlite', '', 'A'.repeat(64), `${'a'.repeat(63)}/`]) {
      await expectFailure(originals.path(odd), 'file-missing')
    }
    await expectFailure(originals.read('0'.repeat(64)), 'file-missing')
  })

  it('uploads broken off more than a day ago are cleared away at the start, younger ones are not', async () => {
    const [old, young] = [join(originals.incoming, 'old'), join(originals.incoming, 'young')]
    for (const path of [old, young]) await writeFile(path, 'nửa chừng')
    const before = Date.now() / 1000 - 25 * 3600
    await utimes(old, before, before)
    await openOriginals(folder)
    expect(await readdir(originals.incoming)).to.deep.equal(['young'])
  })
})
