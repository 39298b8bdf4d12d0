import { expect } from 'chai'
import { loadTemplates } from '../../lib/cli/templates.ts'
import { writeHtml } from '../../lib/report/html.ts'
import { reportModel } from '../../lib/report/model.ts'
import { writeReview } from '../../lib/report/review.ts'
import { defaultSettings, type ReportSettings } from '../../lib/report/settings.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

const templates = loadTemplates()
const page = (own: Partial<ReportSettings> = {}, synthesis = sampleSynthesis()) =>
  writeHtml(reportModel(synthesis, { ...defaultSettings, ...own }), templates)
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(m => m[1] ?? '')
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(m => m[1] ?? '')

describe('the report as a page', () => {
  it('is the same when written twice', () => {
    expect(page()).to.equal(page())
  })

  it('prints markup in a comment, a file or a name as text', () => {
    const synthesis = sampleSynthesis()
    const hostile = '<img src=x onerror=alert(1)>"\'&'
    synthesis.comments[1]!.text = hostile
    synthesis.comments[1]!.author = hostile
    synthesis.submissions[0]!.file = `${hostile}.docx`
    synthesis.drafts[0]!.title = hostile
    synthesis.unit = hostile
    for (const edits of ['list', 'table'] as const) {
      const html = page({ edits }, synthesis)
      expect(html).not.to.contain('<img')
      expect(html).to.contain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&#x27;&amp;')
    }
  })

  it('runs no script and fetches nothing', () => {
    const html = page()
    expect(html).not.to.match(/<script|<link|<img|https?:|\bon\w+=/i)
    expect(html).to.contain("default-src 'none'")
  })

  for (const edits of ['table', 'list'] as const) {
    it(`gives every group one anchor, and no anchor twice (edits as ${edits})`, () => {
      const ids = idsOf(page({ edits }))
      expect(ids).to.have.length(new Set(ids).size)
      expect(ids).to.include.members(sampleSynthesis().groups.map(g => g.id))
    })
  }

  it('leads from every mark and every line of the contents to something', () => {
    const html = page()
    const own = new Set(idsOf(html))
    const other = new Set(idsOf(review()))
    const dead = linksOf(html).filter(link => {
      const [file, id] = link.split('#')
      return !(file === '' ? own : other).has(id ?? '')
    })
    expect(linksOf(html).length).to.be.greaterThan(20)
    expect(dead).to.deep.equal([])
  })

  it('names the column beside each cell, for narrow screens', () => {
    expect(page({ edits: 'table' })).to.contain('data-label="Đề nghị (nguyên văn)"')
  })
})

const review = (synthesis = sampleSynthesis()) => writeReview(synthesis, defaultSettings, templates)

describe('the review list', () => {
  it('lists what was not placed, what is doubtful, and files that gave nothing', () => {
    const html = review()
    expect(html).to.contain('Chưa tìm thấy vị trí trong dự thảo (2)')
    expect(html).to.contain('Vị trí gần đúng hoặc có điểm chưa khớp (1)')
    expect(html).to.contain('Tệp không đọc được (1)')
    expect(html).to.contain('Tệp trùng, ý kiến để riêng (1)')
  })

  it('shows file, place in the file, verbatim text and what was understood of an item', () => {
    const html = review()
    const item = html.slice(html.indexOf('id="review-unresolved"'), html.indexOf('id="review-doubtful"'))
    for (const words of ['thu-buoi.eml', 'bảng 1, dòng 1', 'Trang 19 dòng 3 bỏ chữ “sẽ”.', 'Loại: bỏ', 'Trang 19'])
      expect(item, words).to.contain(words)
  })

  it('lists a comment once, under the most pressing title', () => {
    const html = review()
    const lists = html.slice(html.indexOf('id="review-unresolved"'), html.indexOf('id="review-index"'))
    expect(lists.split('Trang 19 dòng 3 bỏ chữ')).to.have.length(2)
  })

  it('leaves out what a person settled', () => {
    const synthesis = sampleSynthesis()
    for (const comment of synthesis.comments) if (comment.text.startsWith('Trang 19')) comment.settled = true
    const html = review(synthesis)
    expect(html).to.contain('Chưa tìm thấy vị trí trong dự thảo (1)')
    expect(html.slice(0, html.indexOf('id="review-index"'))).to.not.contain('Trang 19 dòng 3 bỏ chữ')
  })

  it('leads from every group to its comments and their files', () => {
    const html = review()
    const index = html.slice(html.indexOf('id="review-index"'))
    for (const group of sampleSynthesis().groups) expect(index).to.contain(`id="${group.id}"`)
    expect(index).to.contain('cs3-1').and.to.contain('bien-ban.docx')
  })

  it('escapes what strangers wrote', () => {
    expect(review()).not.to.contain('<b>thu nhập</b>')
    expect(review()).to.contain('to xe/thu &lt;góp ý&gt;.docx')
  })

  it('says so when nothing needs a look', () => {
    const synthesis = sampleSynthesis()
    const [first] = synthesis.submissions
    synthesis.submissions = first ? [first] : []
    synthesis.comments = synthesis.comments.filter(c => c.submission === 's1')
    synthesis.groups = synthesis.groups.filter(g => g.id === 'g1')
    synthesis.ledger.setAside = []
    expect(review(synthesis)).to.contain('Không có mục nào cần xem lại.')
  })
})
