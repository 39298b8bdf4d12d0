import { expect } from 'chai'
import type { Block } from '../../lib/report/block.ts'
import { entryLines } from '../../lib/report/entry-lines.ts'
import { reportModel, type ReportModel } from '../../lib/report/model.ts'
import { textOf, type Run } from '../../lib/report/run.ts'
import { defaultSettings, type ReportSettings } from '../../lib/report/settings.ts'
import { longArgument, sampleSynthesis } from '../support/synthesis.ts'

const modelOf = (own: Partial<ReportSettings> = {}) => reportModel(sampleSynthesis(), { ...defaultSettings, ...own })

function linesOf(model: ReportModel, blocks: Block[] = model.body): Run[][] {
  return blocks.flatMap(block => {
    if (block.type === 'heading' || block.type === 'text') return [block.runs]
    if (block.type === 'entry') return entryLines(block.entry, model.say).map(l => l.runs)
    return [block.columns.map(c => c.title), ...block.rows.flatMap(cells => cells.flatMap(c => c.lines))]
  })
}

const textsOf = (model: ReportModel) => linesOf(model).map(textOf)
const at = (lines: string[], words: string) => lines.findIndex(line => line.includes(words))

describe('the report', () => {
  it('has its sections in the order of the guidance', () => {
    const sections = modelOf().body.filter(b => b.type === 'heading' && b.level === 1)
    expect(sections.map(b => (b.type === 'heading' ? b.id : ''))).to.deep.equal([
      'section-consultation',
      'section-assessment',
      'section-content',
      'section-style',
      'section-other',
      'section-unplaced'
    ])
  })

  for (const edits of ['table', 'list'] as const) {
    it(`shows every counted comment's words exactly once (edits as ${edits})`, () => {
      const synthesis = sampleSynthesis()
      const aside = new Set(synthesis.ledger.setAside.map(s => s.comment))
      const runs = linesOf(modelOf({ edits })).flat()
      const shown = runs.filter(r => r.as === 'verbatim').map(r => r.text)
      for (const comment of synthesis.comments) {
        if (aside.has(comment.id)) continue
        expect(
          shown.filter(text => text === comment.text),
          comment.text
        ).to.have.length(1)
      }
    })
  }

  it('prints why a submission or comment was put aside, in the words given for it', () => {
    const synthesis = sampleSynthesis()
    synthesis.ledger.submissionsAside = [{ submission: synthesis.submissions[1]!.id, reason: 'Người gửi đã rút lại.' }]
    synthesis.ledger.setAside.push({ comment: synthesis.comments[0]!.id, reason: 'Gửi nhầm đợt lấy ý kiến.' })
    const model = reportModel(synthesis, defaultSettings)
    const annex = linesOf(model, model.annex.blocks).map(textOf)
    expect(annex).to.include('Để riêng: Người gửi đã rút lại.').and.to.include('Gửi nhầm đợt lấy ý kiến.')
    expect(textsOf(model)).to.include('Để riêng: Người gửi đã rút lại.')
  })

  it('gives every group one reference in its content', () => {
    const runs = linesOf(modelOf()).filter(line => line.some(r => r.as === 'verbatim' || r.as === 'reference'))
    const references = runs.flat().flatMap(r => (r.as === 'reference' ? [r.text] : []))
    const groups = new Set(sampleSynthesis().groups.map(g => `[${g.id}]`))
    expect(new Set(references)).to.deep.equal(groups)
  })

  it('never mixes people, submissions and comments', () => {
    const lines = textsOf(modelOf())
    expect(lines).to.include('Số người góp ý: 4 người.')
    expect(lines.find(l => l.startsWith('Số lượt góp ý'))).to.contain('6 lượt')
    expect(lines.find(l => l.startsWith('Số ý kiến'))).to.contain('13 ý kiến')
  })

  it('adds its tables up to the three counts told above them, set aside or not', () => {
    const sums = modelOf().body.flatMap(b => (b.type === 'table' && b.total ? [b.rows.at(-1)!] : []))
    const counts = sums.slice(0, 2).map(row => row.slice(1).map(one => textOf(one.lines.flat())))
    expect(counts).to.deep.equal([
      ['4', '6', '13'],
      ['4', '6', '13']
    ])
  })

  it('tells every file that gave no comment, with its reason', () => {
    const lines = textsOf(modelOf())
    const from = at(lines, '4. Tệp trùng, tệp không đọc được')
    const until = at(lines, 'ĐÁNH GIÁ CHUNG')
    const part = lines.slice(from, until)
    expect(part).to.include('phieu-lan (2).docx').and.to.include('khoa.docx')
    expect(part.some(line => line.includes('Tệp có mật khẩu'))).to.equal(true)
  })

  it('puts topics in the order of the list, and shows those without comments', () => {
    const lines = textsOf(modelOf())
    const titles = ['1. Kết quả nhiệm kỳ qua', '2. Mục tiêu, nhiệm vụ', '3. Vai trò của Đoàn', '4. Chưa xác định']
    const places = titles.map(title => at(lines, title))
    expect(places)
      .to.deep.equal([...places].sort((a, b) => a - b))
      .and.not.to.include(-1)
    expect(lines[at(lines, '3. Vai trò của Đoàn') + 1]).to.equal('Không có ý kiến.')
  })

  it('keeps agreement out of the content sections', () => {
    const lines = textsOf(modelOf())
    const agreed = at(lines, 'Nhất trí các chỉ tiêu.')
    expect(agreed).to.be.greaterThan(at(lines, 'II. '))
    expect(agreed).to.be.lessThan(at(lines, 'III. '))
  })

  it('prints the count beside every tendency word', () => {
    const words = new RegExp('^(?:' + defaultSettings.tendency.map(t => `${t.vi} ý kiến`).join('|') + ') ', 'iu')
    const phrases = linesOf(modelOf()).flatMap(line => line.filter(r => r.as === 'phrase' && words.test(r.text)))
    const counted = phrases.filter(r => / \(\d+\/\d+\)/.test(r.text))
    expect(counted.length).to.be.greaterThan(3)
    expect(phrases.filter(r => !counted.includes(r)).map(r => r.text)).to.deep.equal([])
  })

  it('gives a deep individual opinion in full, with its place', () => {
    const lines = textsOf(modelOf())
    const deep = lines.find(line => line.includes(longArgument))
    expect(deep).to.contain('trang 2').and.to.contain('vị trí gần đúng')
    expect(lines[at(lines, longArgument) - 1]).to.equal('Ý kiến cá biệt có lập luận')
  })

  it('gives an edit with page, line and paragraph, the words of the draft, who and the reason', () => {
    const lines = textsOf(modelOf({ edits: 'list' }))
    const lead = lines.findIndex(l => l.includes('“Nâng từ 500 lên 800 cây xanh.”'))
    expect(lines[lead])
      .to.contain('Trang 2, dòng 7, đoạn 1 (2 ý kiến')
      .and.to.contain('Mai Thị Lan (Chi đoàn Phân xưởng Lò)')
    expect(lines.slice(lead, lead + 4))
      .to.include('Lý do: “Đất còn trống nhiều.”')
      .and.to.include('Sửa đổi: “500” → “800”')
  })

  it("tells the draft's own words from those a form cites", () => {
    const synthesis = sampleSynthesis()
    const clarify = synthesis.comments.find(c => c.id === 'cs3-2')
    if (clarify) clarify.remark.quoted = 'thu nhập công nhân'
    const lines = linesOf(reportModel(synthesis, defaultSettings)).map(textOf)
    expect(lines).to.include('Nội dung dự thảo được dẫn: “thu nhập công nhân”')
    expect(textsOf(modelOf())).to.include('Dự thảo: “thu nhập”')
  })

  it('lists the other wordings of a group under its lead', () => {
    const lines = textsOf(modelOf({ edits: 'list' }))
    const lead = lines.findIndex(l => l.includes('“Nâng từ 500 lên 800 cây xanh.”'))
    const other = lines.findIndex(l => l.includes('“de nghi tang chi tieu trong cay tu 500 len 800”'))
    expect(lines[other]).to.match(/^Cách nêu khác: .* – Đỗ Út Mười \(Chi đoàn Đội xe\)$/)
    expect(other - lead).to.be.within(1, 4)
  })

  it('puts layout and spelling, other proposals and what was not placed into sections of their own', () => {
    const lines = textsOf(modelOf())
    const order = [
      'IV. ',
      'Sửa “ổn đinh” thành “ổn định”.',
      'V. ',
      'Cà phê sáng',
      'VI. ',
      'bỏ chữ “sẽ”',
      'tuyến xe buýt'
    ]
    const found = order.map(words => lines.findLastIndex(line => line.includes(words)))
    expect(found)
      .to.deep.equal([...found].sort((a, b) => a - b))
      .and.not.to.include(-1)
  })

  it('leaves number, place, date and name blank rather than inventing them', () => {
    const { header, signature } = modelOf()
    expect(header.number.text).to.equal('Số: ……-BC/……')
    expect(header.placeDate.text).to.match(/^…+, ngày … tháng … năm …+$/)
    expect(signature.name).to.equal(null)
  })

  it('names many people by unit, with their number', () => {
    const lines = textsOf(modelOf({ namesMost: 1, edits: 'list' }))
    const lead = lines.find(l => l.includes('“Làm rõ <b>thu nhập</b>'))
    expect(lead).to.contain('Đỗ Út Mười')
    const synthesis = sampleSynthesis()
    for (const comment of synthesis.comments.filter(c => c.group === 'g3')) comment.text = 'Nâng lên 800.'
    const model = reportModel(synthesis, { ...defaultSettings, namesMost: 1, edits: 'list' })
    const many = linesOf(model)
      .map(textOf)
      .find(l => l.includes('“Nâng lên 800.”'))
    expect(many).to.not.equal(undefined)
  })

  it('is the same whatever the order of comments in memory', () => {
    const turned = sampleSynthesis()
    turned.comments.reverse()
    expect(JSON.stringify(reportModel(turned, defaultSettings))).to.equal(JSON.stringify(modelOf()))
  })

  it('speaks English where asked', () => {
    expect(textsOf(modelOf({ language: 'en' }))).to.include('I. HOW THE CONSULTATION WAS HELD')
  })

  it("uses the unit's own wording of a phrase", () => {
    expect(textsOf(modelOf({ phrases: { 'section-style': 'VỀ HÌNH THỨC' } }))).to.include('IV. VỀ HÌNH THỨC')
  })
})
