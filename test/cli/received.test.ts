import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { findReceived, isInside, readReceived, realFuturePath } from '../../lib/cli/received.ts'
import { limits } from '../../lib/model/limits.ts'
import { Failure } from '../../lib/model/result.ts'
import { listeningTerminal } from '../support/terminal.ts'

describe('the files received', () => {
  let folder = ''
  const put = async (name: string, text = 'x') => {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-received-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('are found in all folders below, sorted by name', async () => {
    await put('in/b.txt')
    await put('in/a/z.txt')
    await put('in/Đ.txt')
    const found = await findReceived([join(folder, 'in')], listeningTerminal())
    expect(found.map(f => f.file)).to.deep.equal(['a/z.txt', 'b.txt', 'Đ.txt'])
  })

  it('leave out hidden files and lock files, and say so', async () => {
    await put('in/.DS_Store')
    await put('in/~$phieu.docx')
    await put('in/phieu.docx')
    const terminal = listeningTerminal()
    const found = await findReceived([join(folder, 'in')], terminal)
    expect(found.map(f => f.file)).to.deep.equal(['phieu.docx'])
    expect(terminal.warned.join('\n')).to.contain('.DS_Store').and.to.contain('~$phieu.docx')
  })

  it('never come from outside the folder by a link', async () => {
    await put('secret.txt')
    await put('in/own.txt')
    await symlink(join(folder, 'secret.txt'), join(folder, 'in', 'out.txt'))
    await symlink(folder, join(folder, 'in', 'up'))
    await symlink(join(folder, 'in', 'nowhere'), join(folder, 'in', 'dead.txt'))
    await symlink(join(folder, 'in', 'own.txt'), join(folder, 'in', 'same.txt'))
    const terminal = listeningTerminal()
    const found = await findReceived([join(folder, 'in')], terminal)
    expect(found.map(f => f.file)).to.deep.equal(['own.txt', 'same.txt'])
    expect(terminal.warned).to.have.length(3)
  })

  it('keep apart two folders with files of one name', async () => {
    await put('x/phieu.txt', 'one')
    await put('y/phieu.txt', 'two')
    const found = await findReceived([join(folder, 'x'), join(folder, 'y')], listeningTerminal())
    expect(found.map(f => f.file)).to.deep.equal(['x/phieu.txt', 'y/phieu.txt'])
    const texts: string[] = []
    for await (const { bytes } of readReceived(found)) texts.push(new TextDecoder().decode(bytes))
    expect(texts).to.deep.equal(['one', 'two'])
  })

  it('that are gone or too large when they are read come with the reason', async () => {
    await put('in/a.txt')
    await put('in/b.txt')
    const found = await findReceived([join(folder, 'in')], listeningTerminal())
    await rm(join(folder, 'in', 'a.txt'))
    await truncate(join(folder, 'in', 'b.txt'), limits.fileBytes + 1)
    const codes: unknown[] = []
    for await (const { issue } of readReceived(found)) codes.push(issue?.code)
    expect(codes).to.deep.equal(['file-unreadable', 'file-too-large'])
  })

  it('may be one file', async () => {
    await put('in/a.txt')
    const found = await findReceived([join(folder, 'in', 'a.txt')], listeningTerminal())
    expect(found.map(f => f.file)).to.deep.equal(['a.txt'])
  })

  it('must exist', async () => {
    const failure = await findReceived([join(folder, 'none')], listeningTerminal()).catch((e: unknown) => e)
    expect(failure).to.be.instanceOf(Failure).and.to.have.property('code', 'file-missing')
  })

  it('knows a folder that does not exist yet by its nearest real folder', async () => {
    await mkdir(join(folder, 'in'))
    await symlink(join(folder, 'in'), join(folder, 'link'))
    expect(await realFuturePath(join(folder, 'link', 'new', 'out'))).to.equal(
      join(await realFuturePath(join(folder, 'in')), 'new', 'out')
    )
    expect(isInside('/a/b', '/a/bc')).to.equal(false)
    expect(isInside('/a/b', '/a/b/c')).to.equal(true)
  })
})
