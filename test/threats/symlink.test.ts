import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { consultation } from '../support/consultation.ts'

describe('a link in the folder of comments', () => {
  const { folder, put, synthesize } = consultation()

  it('to a file or folder outside is not followed, and is told', async () => {
    await writeFile(join(folder(), 'luong.txt'), '1. Đề nghị giữ kín bảng lương.')
    await symlink(join(folder(), 'luong.txt'), join(folder(), 'in', 'y-kien.txt'))
    await symlink(folder(), join(folder(), 'in', 'len'))
    await symlink('/dev/zero', join(folder(), 'in', 'vo-tan.txt'))
    await put('that.txt', '1. Đề nghị trồng 800 cây xanh.')
    const { status, files, said } = await synthesize()
    expect(status).to.equal(0)
    const json: unknown = JSON.parse(Buffer.from(files.get('synthesis.json') ?? '', 'latin1').toString())
    expect(JSON.stringify(json)).to.contain('800 cây xanh').and.not.to.contain('bảng lương')
    expect(said).to.contain('y-kien.txt').and.to.contain('len').and.to.contain('vo-tan.txt')
  }).timeout(60_000)
})
