import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { openContainer } from '../../lib/read/zip.ts'
import { expectFailure } from '../support/failure.ts'
import { makeZip } from '../support/zip.ts'

describe('zip container', () => {
  it('gives packed and stored parts, whatever the case of the name asked for', async () => {
    const container = await openContainer(
      makeZip([
        { name: 'word/Document.xml', data: '<a/>' },
        { name: 'b.txt', data: 'Đoàn', stored: true }
      ])
    )
    expect((await container.bytes('/word/document.xml'))?.toString()).to.equal('<a/>')
    expect((await container.bytes('b.txt'))?.toString()).to.equal('Đoàn')
    expect(await container.bytes('c.txt')).to.equal(null)
    expect(container.names).to.deep.equal(['word/Document.xml', 'b.txt'])
  })

  it('cuts a byte behind the end record', async () => {
    const container = await openContainer(Buffer.concat([makeZip([{ name: 'a', data: 'x' }]), Buffer.from('\n')]))
    expect((await container.bytes('a'))?.toString()).to.equal('x')
  })

  it('tells a file that stops in the middle as truncated', async () => {
    const whole = makeZip([{ name: 'a', data: 'x'.repeat(500), stored: true }])
    await expectFailure(openContainer(whole.subarray(0, 300)), 'file-truncated')
  })

  it('tells encrypted entries as a password', async () => {
    await expectFailure(openContainer(makeZip([{ name: 'a', data: 'x', flags: 1 }])), 'file-password')
  })

  it('counts the real bytes of a part whose header lies', async () => {
    const bomb = makeZip([{ name: 'a', data: Buffer.alloc(limits.partBytes + 1), claimedSize: 10 }])
    const container = await openContainer(bomb)
    await expectFailure(container.bytes('a'), 'file-too-large')
  })

  it('refuses more entries than any office file has', async () => {
    const entries = Array.from({ length: limits.zipEntries + 1 }, (_, i) => ({ name: `${i}`, data: '' }))
    await expectFailure(openContainer(makeZip(entries)), 'file-too-large')
  })

  it('takes hostile names for labels', async () => {
    const container = await openContainer(makeZip([{ name: '../../etc/passwd', data: 'x' }]))
    expect(container.names).to.deep.equal(['../../etc/passwd'])
  })
})
