import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { isMessageKey } from '../../../server/messages/messages.ts'

const server = fileURLToPath(new URL('../../../server', import.meta.url))
const sources = readdirSync(server, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .filter(source => /audit\/(?:chain|note)\.ts'|\.\/chain\.ts'/.test(source))

describe('what stands in the audit log', () => {
  it('has words in both languages for every action put on record', () => {
    const literal = /\baction: '([a-z.-]+)'|\bnote\(\s*\w+,\s*\w+,\s*'([a-z.-]+)'|'(meeting-[a-z]+)'/g
    const actions = sources.flatMap(source => [...source.matchAll(literal)].map(m => m[1] ?? m[2] ?? m[3] ?? ''))
    expect(actions.length).to.be.greaterThan(15)
    expect(actions.filter(action => !isMessageKey(`audit.action.${action}`))).to.deep.equal([])
  })
})
