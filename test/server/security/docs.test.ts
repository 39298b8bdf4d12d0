import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { packageRoot } from '../../../lib/cli/templates.ts'

describe('docs/security.md', () => {
  it('names only tests that exist, and one in every row that claims to meet something', async () => {
    const root = packageRoot()
    const text = await readFile(join(root, 'docs', 'security.md'), 'utf8')
    const named = Array.from(text.matchAll(/`(test\/[\w./*-]+\.test\.ts)`/g), ([, path]) => path ?? '')
    expect(named.length).to.be.above(50)
    for (const path of new Set(named)) expect(existsSync(join(root, path)), path).to.equal(true)
    const rows = text.split('\n').filter(line => /^\| \d/.test(line))
    expect(rows.length).to.be.above(50)
    for (const row of rows)
      expect(/\.test\.ts`/.test(row) || /\*\*(?:Not met|Partly)|Not applicable/.test(row), row).to.equal(true)
  })

  it('has a row for every threat of the web that is tested', async () => {
    const root = packageRoot()
    const text = await readFile(join(root, 'docs', 'security.md'), 'utf8')
    const threats = (await readdir(join(root, 'test', 'threats'))).filter(name => name.startsWith('web-'))
    expect(threats.length).to.be.above(7)
    for (const name of threats) expect(text).to.contain(`test/threats/${name}`)
  })
})
