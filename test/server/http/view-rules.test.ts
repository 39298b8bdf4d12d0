import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import Handlebars from 'handlebars'
import { registerHelpers } from '../../../server/http/view-helpers.ts'
import { templates } from '../../../server/http/views.ts'
import { messages } from '../../../server/messages/messages.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'views')
const views = templates(folder).map(path => ({
  name: path.slice(folder.length + 1),
  source: readFileSync(path, 'utf8').replace(/\{\{!--[\s\S]*?--\}\}/g, '')
}))
const offenders = (pattern: RegExp) => views.filter(v => pattern.test(v.source)).map(v => v.name)
const keys = Object.keys(messages)

describe('the rules of views', () => {
  it('finds the views it guards', () => {
    expect(views.length).to.be.greaterThan(10)
  })

  it('every message a view asks for exists', () => {
    const asked = views.flatMap(({ name, source }) =>
      [...source.matchAll(/[{(]\s*t "([^"]*)"( [\w.@]+(?=[\s)}]))?(?!=)/g)].map(([, key = '', more]) => ({
        name,
        key,
        more
      }))
    )
    expect(asked.length).to.be.greaterThan(20)
    const known = ({ key, more }: { key: string; more?: string | undefined }) =>
      key.endsWith('.') || key.endsWith('-') || more?.startsWith(' "')
        ? keys.some(k => k.startsWith(key))
        : Object.hasOwn(messages, key)
    expect(asked.filter(a => !known(a)).map(a => `${a.name}: ${a.key}`)).to.deep.equal([])
  })

  it('every partial a view asks for exists', () => {
    const names = new Set(views.map(v => v.name.replace(/^partials\//, '').replace(/\.hbs$/, '')))
    const asked = views.flatMap(v => [...v.source.matchAll(/\{\{#?>\s*([\w/-]+)/g)].map(m => `${v.name}: ${m[1]}`))
    expect(asked.filter(a => !names.has(a.split(': ')[1] ?? ''))).to.deep.equal([])
  })

  it('no view holds a style sheet, a style attribute, a script of its own or a handler', () => {
    expect(offenders(/<style|\sstyle\s*=/i)).to.deep.equal([])
    expect(offenders(/\son[a-z]+\s*=/i)).to.deep.equal([])
    expect(offenders(/<script(?![^>]*\ssrc=)|javascript:/i)).to.deep.equal([])
    expect(offenders(/<script[^>]*>[^<]/i)).to.deep.equal([])
  })

  it('nothing is taken from another host', () => {
    expect(offenders(/(?:src|href|action|data|poster|srcset)\s*=\s*["']?\s*(?:https?:)?\/\//i)).to.deep.equal([])
  })

  it('only the layout puts in what is not escaped: the page it stands around; charts come as safe parts', () => {
    const raw = views.flatMap(v =>
      [...v.source.matchAll(/\{\{\{\s*([^}]*?)\s*\}\}\}|\{\{&/g)].map(m => `${v.name}: ${m[1]}`)
    )
    expect(raw.filter(r => r !== 'layouts/page.hbs: body' && !/: (?:svg|qr|[\w.]+\.svg)$/.test(r))).to.deep.equal([])
  })

  it('words on the screen come from the messages', () => {
    const attributes = / [\w-]+="[^"]*"/g
    const ownNames = /Tiếng Việt|English/g
    const text = (source: string) =>
      source
        .replace(/\{\{[\s\S]*?\}\}/g, '')
        .replace(attributes, '')
        .replace(/<[^>]*>/g, '')
        .replace(ownNames, '')
    expect(views.filter(v => /\p{L}{3,}/u.test(text(v.source))).map(v => v.name)).to.deep.equal([])
  })

  it('a form that changes something is posted to an address of this server', () => {
    expect(offenders(/<form(?![^>]*\b(?:action|method)=)(?![^>]*class="filters")[^>]*>/i)).to.deep.equal([])
  })

  it('every icon and style sheet a view names is there', () => {
    const named = views.flatMap(v => [...v.source.matchAll(/asset "([\w./-]+)"\}\}/g)].map(m => m[1] ?? ''))
    const missing = named.filter(name => {
      const script = name.startsWith('scripts/')
      const path = script ? name.replace(/\.js$/, '.ts') : `assets/${name}`
      return !existsSync(join(folder, path))
    })
    expect(missing).to.deep.equal([])
  })

  it('helpers and shared partials are told in docs/screen.md', () => {
    const told = readFileSync(join(root, 'docs', 'screen.md'), 'utf8')
    const names: string[] = views.filter(v => v.name.startsWith('partials/')).map(v => v.name.slice(9, -4))
    const engine = Handlebars.create()
    const usual = new Set(Object.keys(engine.helpers))
    registerHelpers(engine, { address: name => name, find: () => null }, false)
    const helpers = Object.keys(engine.helpers).filter(name => !usual.has(name))
    expect(helpers.length).to.be.greaterThan(5)
    expect([...names, ...helpers].filter(name => !new RegExp(`[\\{> \`]${name}[\\s\`}]`).test(told))).to.deep.equal([])
  })
})
