import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import type { Assets } from '../../../server/http/assets.ts'
import { makeViews, plainFrame, type Frame } from '../../../server/http/views.ts'

const assets: Assets = { address: name => `/assets/h/${name}`, find: () => null }
const frame: Frame = plainFrame('vi')

describe('views', () => {
  let folder = ''
  const write = (name: string, source: string) => {
    const path = join(folder, `${name}.hbs`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, source)
  }
  const bare = (source: string, model: object = {}, as: Frame = frame, checked = true) => {
    write('tests/page', source)
    return makeViews(folder, assets, { checked }).render('tests/page', model, as, true)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gopy-views-'))
    write('layouts/page', '<main><h1>{{title}}</h1>{{{body}}}</main>{{#each problems}}{{@key}}:{{this}}{{/each}}')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('everything from the model is escaped, in text and in attributes', () => {
    expect(bare('<p title="{{a}}">{{a}}</p>', { a: '"><script>' })).to.equal(
      '<p title="&quot;&gt;&lt;script&gt;">&quot;&gt;&lt;script&gt;</p>'
    )
  })

  it('messages come in the language of the frame, numbers in them as people write them', () => {
    expect(bare('{{t "pages.range" first=1 last=50 all=n}}', { n: 1234 })).to.equal('1 đến 50 trong 1.234')
    expect(bare('{{t "common.save"}}', {}, { ...frame, language: 'en' })).to.equal('Save')
  })

  it('a key may be put together of words, blanks may come as an object', () => {
    expect(
      bare('{{t "kind." kind}} {{t key blanks}}', { kind: 'add', key: 'common.by', blanks: { name: 'An' } })
    ).to.equal('Bổ sung bởi An')
  })

  it('blanks of a message are escaped too', () => {
    expect(bare('{{t "common.by" name=n}}', { n: '<b>' })).to.equal('bởi &lt;b&gt;')
  })

  it('an unknown message and a misspelt field throw where views are checked, a field that is null does not', () => {
    expect(() => bare('{{t "no.such"}}')).to.throw('no.such')
    expect(() => bare('{{titel}}', { title: 'x' })).to.throw('titel')
    expect(() => bare('{{nosuchhelper title}}', { title: 'x' })).to.throw('nosuchhelper')
    expect(bare('{{title}}', { title: null })).to.equal('')
    expect(bare('{{t "no.such"}}{{titel}}', {}, frame, false)).to.equal('no.such')
  })

  it('frame, base and scope are at hand everywhere', () => {
    const staff: Frame = {
      ...frame,
      role: 'staff',
      consultation: { id: 'c1', title: 'Đợt', code: 'd' },
      unit: { id: 'u1', name: 'Chi đoàn', chosen: true }
    }
    const source = '{{#each list}}{{@base}}/comments{{@scope}} {{@frame.unit.name}}{{/each}}'
    expect(bare(source, { list: [1] }, staff)).to.equal('/consultations/c1/comments?unit&#x3D;u1 Chi đoàn')
  })

  it('a helper without a value is the field of that name', () => {
    expect(bare('{{count}} {{count count}}', { count: 1234 })).to.equal('1234 1.234')
  })

  it('a shared partial that is given fields sees only those; a part of a page sees the page', () => {
    write('partials/field', '{{#if rows}}area{{else}}{{label}}{{/if}}')
    write('tests/_part', '{{#if rows}}seen{{/if}}')
    expect(bare('{{> field label="Tên"}} {{> tests/_part}}', { rows: [1] })).to.equal('Tên seen')
  })

  it('the layout stands around a page and not around a part', () => {
    write('tests/page', '<p>{{text}}</p>')
    const views = makeViews(folder, assets)
    const model = { title: 'Ý kiến', text: 'x', errors: { login: 'Hãy điền' } }
    expect(views.render('tests/page', model, frame)).to.equal('<main><h1>Ý kiến</h1><p>x</p></main>login:Hãy điền')
    expect(views.render('tests/page', model, frame, true)).to.equal('<p>x</p>')
  })

  it('no errors are no problems', () => {
    write('tests/page', '')
    expect(makeViews(folder, assets).render('tests/page', { title: 'a', errors: {} }, frame)).to.equal(
      '<main><h1>a</h1></main>'
    )
  })

  it('a view that is not there is named; one that is broken breaks only itself', () => {
    write('tests/broken', '{{#if}}')
    write('tests/page', 'ok')
    const views = makeViews(folder, assets)
    expect(() => views.render('tests/none', {}, frame)).to.throw('tests/none')
    expect(() => views.render('tests/broken', {}, frame, true)).to.throw()
    expect(views.render('tests/page', {}, frame, true)).to.equal('ok')
  })

  it('a changed file is read again where views are checked', () => {
    write('tests/page', 'one')
    const views = makeViews(folder, assets, { checked: true })
    expect(views.render('tests/page', {}, frame, true)).to.equal('one')
    write('tests/other', 'two')
    expect(views.render('tests/other', {}, frame, true)).to.equal('two')
  })
})
