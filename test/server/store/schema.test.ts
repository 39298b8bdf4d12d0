import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { eachStore } from '../../support/stores.ts'

/** Table → "column kind" lines, read from the text of schema.ts and rows/: what the program believes. */
function believed(): Record<string, string[]> {
  const folder = new URL('../../../server/store/', import.meta.url)
  const files = ['schema.ts', ...readdirSync(new URL('rows/', folder)).map(name => `rows/${name}`)]
  const text = files.map(name => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const rows = new Map<string, string[]>()
  for (const [, name, body] of text.matchAll(/export interface (\w+) \{\n([\s\S]*?)\n\}/g)) {
    const fields = [...(body as string).matchAll(/^ {2}(\w+): (.+)$/gm)]
    rows.set(name as string, fields.map(([, field, type]) => `${field} ${type}`).sort())
  }
  const tables = rows.get('Schema') as string[]
  return Object.fromEntries(
    tables.map(line => line.split(' ') as [string, string]).map(([t, row]) => [t, rows.get(row) as string[]])
  )
}

describe('schema.ts and the migrated tables', () => {
  it('schema.ts is read whole by this test', () => {
    const tables = believed()
    expect(Object.keys(tables).length).to.be.at.least(17)
    expect(tables['drafts']).to.include.members(['id string', 'model string | null', 'online number'])
  })

  eachStore((_, open) => {
    it('agree in every table and column: name, kind, and whether it may be empty', async () => {
      const store = await open()
      const tables = await store.db.introspection.getTables()
      const made = Object.fromEntries(
        tables
          .filter(table => table.name !== 'migrations')
          .map(table => [
            table.name,
            table.columns
              .map(column => {
                const kind = { text: 'string', int8: 'number', bigint: 'number' }[column.dataType.toLowerCase()]
                return `${column.name} ${kind}${column.isNullable ? ' | null' : ''}`
              })
              .sort()
          ])
      )
      expect(made).to.deep.equal(believed())
    })
  })
})
