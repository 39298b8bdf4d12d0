import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  file: string
  text: string
  imports: string[]
}

const importLine = /^(?:import|export|\}).*?\bfrom '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      const text = readFileSync(path, 'utf8')
      const imports = [...text.matchAll(importLine)].map(m => (m[1] ?? m[2] ?? m[3]) as string)
      return { file: path.slice(root.length), text, imports }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

const lib = sources('lib')
const everything = ['lib', 'server', 'views', 'bench'].flatMap(sources)
/**
 * What of lib may touch files, processes and the clock: the command line, LibreOffice's starter, and the readers' (lib/isolation: own
 * processes, time-outs).
 */
const outward = (file: string) =>
  file.startsWith('lib/cli/') || file === 'lib/office/soffice.ts' || file.startsWith('lib/isolation/')
const offenders = (test: (source: Source) => boolean) => lib.filter(test).map(source => source.file)

describe('the walls of the house', () => {
  it('finds the library it guards', () => {
    expect(lib.length).to.be.greaterThan(10)
  })

  it('lib knows no web framework, no database and no network', () => {
    const forbidden = /^(?:express|multer|sqlite3|kysely|pg|node:(?:http|https|http2|net|tls|dgram|dns|sqlite))$/
    expect(offenders(s => s.imports.some(name => forbidden.test(name)))).to.deep.equal([])
    expect(offenders(s => /\bfetch\(/.test(s.text))).to.deep.equal([])
  })

  it('only the command line and the starters of LibreOffice and of reader processes touch files and processes', () => {
    const forbidden = /^node:(?:fs|fs\/promises|child_process|os)$/
    expect(offenders(s => !outward(s.file) && s.imports.some(name => forbidden.test(name)))).to.deep.equal([])
  })

  it('nothing in lib asks the clock or throws dice', () => {
    const clock = /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|performance\.now\(/
    expect(offenders(s => !outward(s.file) && clock.test(s.text))).to.deep.equal([])
  })

  it('the steps never import the writers, the command line or the processes they may run in', () => {
    const steps = /^lib\/(?:model|text|read|draft|intake|split|locate|classify|group|synthesis)\//
    expect(
      offenders(s => steps.test(s.file) && s.imports.some(name => /\/(?:report|cli|isolation)\//.test(name)))
    ).to.deep.equal([])
  })

  it('the model imports nothing but the model', () => {
    expect(
      offenders(s => s.file.startsWith('lib/model/') && s.imports.some(name => !name.startsWith('./')))
    ).to.deep.equal([])
  })

  it('nothing outside the project is needed', () => {
    const all = ['lib', 'server', 'views', 'test', 'bench', 'samples'].flatMap(sources)
    const outside = /\.\.\/[s]hared\/|\/[w]ork\//
    expect(all.filter(s => outside.test(s.text)).map(s => s.file)).to.deep.equal([])
  })

  it('lib knows nothing of the web application', () => {
    expect(offenders(s => s.imports.some(name => /\/server\//.test(name)))).to.deep.equal([])
  })

  it('a file is one thing: none over 300 lines', () => {
    // Word lists in two languages are data.
    const code = everything.filter(s => !s.file.startsWith('server/messages/'))
    expect(code.filter(s => s.text.split('\n').length > 301).map(s => s.file)).to.deep.equal([])
  })

  it('nobody says any', () => {
    const says = (s: Source) => /:\s*any\b|\bas any\b|<any>/.test(s.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    expect(everything.filter(says).map(s => s.file)).to.deep.equal([])
  })
})

describe('the walls of the server', () => {
  const server = sources('server')
  const found = (allowed: RegExp, test: (source: Source) => boolean) =>
    server.filter(s => !allowed.test(s.file) && test(s)).map(s => s.file)
  const imports = (name: RegExp) => (source: Source) => source.imports.some(i => name.test(i))

  it('only the adapter knows Express and what belongs to it', () => {
    const allowed = /^server\/(?:app\.ts|http\/|security\/(?:headers|limits|attempts)\.ts)/
    expect(found(allowed, imports(/^(?:express|multer|helmet|compression|express-rate-limit)$/))).to.deep.equal([])
  })

  it('SQL stands only in the store', () => {
    const allowed = /^server\/store\//
    expect(found(allowed, imports(/^(?:kysely|pg|sqlite3|node:sqlite)$/))).to.deep.equal([])
    const queries = /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/
    expect(found(/^server\/(?:store\/|home\/)/, s => queries.test(s.text))).to.deep.equal([])
  })

  it('handlers take the time from their context', () => {
    const allowed = /^server\/(?:main\.ts|store\/|jobs\/|originals\/|security\/|http\/)/
    expect(found(allowed, s => /\bDate\.now\(|new Date\(\)/.test(s.text))).to.deep.equal([])
  })

  it('nothing is fetched from another host, and no page loads from one', () => {
    expect(found(/^$/, s => /\bfetch\(/.test(s.text))).to.deep.equal([])
    const scripts = sources('views')
    expect(scripts.filter(s => /fetch\(['"`]https?:/.test(s.text)).map(s => s.file)).to.deep.equal([])
  })

  it('the store knows no handler and no page', () => {
    const store = server
      .filter(s => s.file.startsWith('server/store/'))
      .map(s => ({
        ...s,
        imports: [...s.text.matchAll(/^import \{[^}]*\} from '([^']+)'/gm)].map(m => m[1] as string)
      }))
    const outward =
      /\.\.\/(?:comments|groups|submissions|members|reports|participation|drafts|units|users|http\/(?:adapter|send|answer|views))/
    expect(
      store.filter(s => s.imports.some(i => outward.test(i) && !i.includes('/store/'))).map(s => s.file)
    ).to.deep.equal([])
  })
})
