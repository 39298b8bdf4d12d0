import { expect } from 'chai'
import { applyLayout } from '../../lib/draft/layout.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { column, makePdf, type PdfText } from '../support/pdf.ts'
import { body, note, plainDraft, table } from '../support/plain-draft.ts'

/** Lines of a made-up report: enough of them to be told from another document. */
const opening = [
  'Đảng bộ xã Hòa Lạc có mười hai chi bộ trực thuộc với ba trăm',
  'đảng viên, hoạt động trên địa bàn sáu thôn của xã.'
]
const middle = [
  'Kinh tế hợp tác xã tiếp tục tăng trưởng, thu nhập bình quân',
  'đầu người tăng qua từng năm của nhiệm kỳ.'
]
const closing = ['Công tác dân vận của các đoàn thể được quan tâm đổi mới.']
const paragraphs = [opening, middle, closing].map(lines => lines.join(' '))

async function laid(draft: Draft, ...pages: PdfText[][]): Promise<Draft> {
  return (await applyLayout(draft, makePdf(pages.map(texts => ({ texts }))))).value
}

/** Page and line of each paragraph: "1/3", "2/-", "?". */
function places(draft: Draft): string[] {
  return draft.paragraphs.map(p => (p.page === null ? '?' : `${p.page}/${p.line ?? '-'}`))
}

/** Text between a running header and a page number. */
function framed(n: number, lines: string[]): PdfText[] {
  const header = { text: 'Dự thảo báo cáo chính trị', x: 85, y: 40, size: 14 }
  return [header, ...column(lines), { text: `${n}`, x: 300, y: 800 }]
}

/** The cells of a printed table row, an empty one for no text. */
function row(y: number, ...texts: string[]): PdfText[] {
  return texts.map((text, i) => ({ text, x: 85 + 130 * i, y, size: 12 })).filter(({ text }) => text !== '')
}

describe('applyLayout', () => {
  it('gives page, line and printed rows, counted anew on each page', async () => {
    const draft = await laid(
      plainDraft(...paragraphs),
      column([...opening, middle[0] as string]),
      column([middle[1] as string, ...closing])
    )
    expect(places(draft)).to.deep.equal(['1/1', '1/3', '2/2'])
    expect(draft.paragraphs[1]?.rows).to.deep.equal([
      { page: 1, line: 3, offset: 0 },
      { page: 2, line: 1, offset: (middle[0] as string).length + 1 }
    ])
    expect(draft).to.include({ pages: 2, lines: 5 })
    expect(draft.pageLines).to.deep.equal([3, 2])
  })

  it('leaves out page numbers and running headers, but no lone number of the text', async () => {
    const source = plainDraft(...paragraphs.slice(0, 2), '83', paragraphs[2] as string)
    const draft = await laid(source, framed(1, opening), framed(2, [...middle, '83']), framed(3, closing))
    expect(places(draft)).to.deep.equal(['1/1', '2/1', '2/3', '3/1'])
    expect(draft.pageLines).to.deep.equal([2, 3, 1])
  })

  it('leaves out footers that hold the page number, but not lines that are only alike', async () => {
    const tasks = [11, 12, 13].map(n => `Nhiệm vụ thứ ${n} của các tổ chức hội trong nhiệm kỳ tới.`)
    const page = (n: number): PdfText[] => [
      ...column([tasks[n] as string]),
      { text: `Dự thảo lần 2 - trang ${n + 1}`, x: 85, y: 800 }
    ]
    const draft = await laid(plainDraft(...tasks), page(0), page(1), page(2))
    expect(places(draft)).to.deep.equal(['1/1', '2/1', '3/1'])
    expect(draft.pageLines).to.deep.equal([1, 1, 1])
  })

  it('takes no last line for a footer because it stands on two pages', async () => {
    const end = 'khó khăn trên địa bàn.'
    const source = plainDraft(`${opening.join(' ')} ${end}`, `${middle.join(' ')} ${end}`, ...closing)
    const draft = await laid(source, column([...opening, end]), column([...middle, end]), column(closing))
    expect(draft.pageLines).to.deep.equal([3, 3, 1])
  })

  it('counts the header row of a table that Word repeats at the top of a page', async () => {
    const draft = await laid(
      plainDraft(...paragraphs),
      [...row(80, 'Nội dung', 'Kết quả'), ...column(opening, { top: 100 })],
      column(middle),
      [...row(80, 'Nội dung', 'Kết quả'), ...column(closing, { top: 100 })]
    )
    expect(places(draft)).to.deep.equal(['1/2', '2/1', '3/2'])
  })

  it('takes off line numbers printed in the margin', async () => {
    const lines = [...opening, ...middle, ...closing]
    const numbers = lines.map((_, i) => ({ text: `${i + 1}`, x: 50, y: 80 + 20 * i, size: 8 }))
    const draft = await laid(plainDraft(...paragraphs), [...column(lines), ...numbers])
    expect(places(draft)).to.deep.equal(['1/1', '1/3', '1/5'])
  })

  it('leaves unknown what is not found, and says how much', async () => {
    const source = plainDraft(...paragraphs, 'Xây dựng nông thôn mới gắn với du lịch cộng đồng.')
    const { value, warnings } = await applyLayout(
      source,
      makePdf([{ texts: column([...opening, ...middle, ...closing]) }])
    )
    expect(places(value)).to.deep.equal(['1/1', '1/3', '1/5', '?'])
    expect(warnings).to.deep.equal([{ code: 'layout-partial', detail: { missing: 1 } }])
  })

  it('leaves all unknown for the PDF of another document', async () => {
    const source = plainDraft(...paragraphs)
    const before = structuredClone(source)
    const other = [
      'Điều lệ trường tiểu học quy định về tổ chức lớp và khối lớp,',
      'đánh giá học sinh và cơ sở vật chất của nhà trường.'
    ]
    const { value, warnings } = await applyLayout(source, makePdf([{ texts: column(other) }]))
    expect(warnings).to.deep.equal([{ code: 'layout-mismatch', detail: { found: 0, all: 3 } }])
    expect(value).to.deep.equal(before)
    expect(source).to.deep.equal(before)
  })
})

describe('footnotes in the layout', () => {
  const source = plainDraft(
    body(paragraphs[0] as string),
    note(1, 'Trong đó có bốn chi bộ thôn mới sáp nhập.'),
    ...paragraphs.slice(1)
  )

  it('are no lines; they have a page only', async () => {
    const foot = column(['(1). Trong đó có bốn chi bộ thôn mới sáp nhập.'], { top: 760, size: 10 })
    const draft = await laid(source, [...column(opening), ...foot], column([...middle, ...closing]))
    expect(places(draft)).to.deep.equal(['1/1', '1/-', '2/1', '2/3'])
    expect(draft.paragraphs[1]?.rows).to.deep.equal([])
    expect(draft.pageLines).to.deep.equal([2, 3])
  })

  it('may stand in type nearly as large as the body', async () => {
    const foot = column(['1 Trong đó có bốn chi bộ thôn mới sáp nhập.'], { top: 760, size: 12.5 })
    const draft = await laid(source, [...column(opening), ...foot], column([...middle, ...closing]))
    expect(draft.pageLines).to.deep.equal([2, 3])
  })

  it('are told from a table in small type that ends the page', async () => {
    const cells = table([
      ['Chỉ tiêu', 'Kết quả đạt được'],
      ['Kết nạp đảng viên', 'Vượt kế hoạch năm']
    ])
    const rows = cells.map((p, i) => ({ text: p.text, x: i % 2 ? 300 : 90, y: 700 + 20 * Math.floor(i / 2), size: 10 }))
    const draft = await laid(
      plainDraft(paragraphs[0] as string, ...cells, ...paragraphs.slice(1)),
      [...column(opening), ...rows],
      column([...middle, ...closing])
    )
    expect(places(draft)).to.deep.equal(['1/1', '1/3', '1/3', '1/4', '1/4', '2/1', '2/3'])
  })

  it('stand among the paragraphs of a draft in plain text', async () => {
    const text = plainDraft(
      paragraphs[0] as string,
      '(1). Trong đó có bốn chi bộ thôn mới sáp nhập.',
      ...paragraphs.slice(1)
    )
    const foot = column(['(1). Trong đó có bốn chi bộ thôn mới sáp nhập.'], { top: 760, size: 10 })
    const draft = await laid(text, [...column(opening), ...foot], column([...middle, ...closing]))
    expect(places(draft)).to.deep.equal(['1/1', '1/-', '2/1', '2/3'])
    expect(draft.pageLines).to.deep.equal([2, 3])
  })
})

describe('paragraphs that are alike', () => {
  it('keep their order', async () => {
    const source = plainDraft(
      'Nguyên nhân',
      paragraphs[0] as string,
      'Nguyên nhân',
      paragraphs[1] as string,
      '-',
      'Nguyên nhân',
      paragraphs[2] as string
    )
    const draft = await laid(
      source,
      column(['Nguyên nhân', ...opening, 'Nguyên nhân', ...middle, '-', 'Nguyên nhân', ...closing])
    )
    expect(places(draft)).to.deep.equal(['1/1', '1/2', '1/4', '1/5', '1/7', '1/8', '1/9'])
  })

  it('stay unknown where one of several is missing, for nobody can tell which', async () => {
    const source = plainDraft(paragraphs[0] as string, 'Nguyên nhân', 'Nguyên nhân', paragraphs[1] as string)
    expect(places(await laid(source, column([...opening, 'Nguyên nhân', ...middle])))).to.deep.equal([
      '1/1',
      '?',
      '?',
      '1/4'
    ])
  })

  it('are not taken for a heading that differs by a word', async () => {
    const source = plainDraft(paragraphs[0] as string, '2. Lãnh đạo công tác tổ chức cán bộ', paragraphs[1] as string)
    const draft = await laid(source, column([...opening, '2. Lãnh đạo công tác kiểm tra', ...middle]))
    expect(places(draft)).to.deep.equal(['1/1', '?', '1/4'])
  })
})

describe('a draft that differs from its print', () => {
  const oddities: [string, string, string][] = [
    ['decomposed Unicode', (paragraphs[1] as string).normalize('NFD'), middle.join('|')],
    ['an automatic number that is not printed', `1.1. ${paragraphs[1] as string}`, middle.join('|')],
    ['a number that the draft lacks', paragraphs[1] as string, `1.1. ${middle.join('|')}`],
    ['another bullet', `- ${paragraphs[1] as string}`, `• ${middle.join('|')}`],
    ['marks of emphasis', (paragraphs[1] as string).replace('hợp tác xã', '**hợp tác xã**'), middle.join('|')],
    ['other quotation marks', `"${paragraphs[1] as string}"`, `“${middle.join('|')}”`],
    ['the mark of a note', paragraphs[1] as string, middle.join('|').replace('trưởng,', 'trưởng(3),')],
    ['a misspelt word', (paragraphs[1] as string).replace('thu nhập', 'thu nhạp'), middle.join('|')]
  ]
  for (const [name, text, printed] of oddities) {
    it(`is found in spite of ${name}`, async () => {
      const draft = await laid(
        plainDraft(paragraphs[0] as string, text, paragraphs[2] as string),
        column([...opening, ...printed.split('|'), ...closing])
      )
      expect(places(draft)).to.deep.equal(['1/1', '1/3', '1/5'])
      const second = draft.paragraphs[1]?.rows[1]
      expect(draft.paragraphs[1]?.text.slice(second?.offset).normalize('NFC')).to.match(/^đầu người tăng/)
    })
  }
})

describe('tables in the layout', () => {
  it('places cells that run over several lines beside one another', async () => {
    const cells = table([
      ['1', 'Kết nạp đảng viên mới', 'Vượt chỉ tiêu của cả nhiệm kỳ'],
      ['2', 'Chi bộ trong sạch', 'Đạt']
    ])
    const printed = [
      ...row(140, '1', 'Kết nạp đảng', 'Vượt chỉ tiêu'),
      ...row(155, '', 'viên mới', 'của cả nhiệm'),
      ...row(170, '', '', 'kỳ'),
      ...row(185, '2', 'Chi bộ trong', 'Đạt'),
      ...row(200, '', 'sạch')
    ]
    const draft = await laid(plainDraft(paragraphs[0] as string, ...cells, ...paragraphs.slice(1)), [
      ...column(opening),
      ...printed,
      ...column([...middle, ...closing], { top: 220 })
    ])
    expect(places(draft)).to.deep.equal(['1/1', '1/3', '1/3', '1/3', '1/6', '1/6', '1/6', '1/8', '1/10'])
    expect(draft.paragraphs[2]?.rows.map(row => row.line)).to.deep.equal([3, 4])
    expect(draft.paragraphs[2]?.text.slice(draft.paragraphs[2].rows[1]?.offset)).to.equal('viên mới')
  })

  it('does not look for a short cell in another row', async () => {
    const cells = table([
      ['Năm 2023', '15', '0'],
      ['Năm 2024', '18', '2']
    ])
    const printed = [...row(140, 'Năm 2023', '15'), ...row(160, 'Năm 2024', '18', '0')]
    const draft = await laid(plainDraft(paragraphs[0] as string, ...cells, ...paragraphs.slice(1)), [
      ...column(opening),
      ...printed,
      ...column([...middle, ...closing], { top: 200 })
    ])
    expect(places(draft).slice(1, 7)).to.deep.equal(['1/3', '1/3', '?', '1/4', '1/4', '?'])
  })

  it('finds the two sides of a letterhead that plain text gives one after the other', async () => {
    const head = [
      { text: 'ĐẢNG BỘ HUYỆN SƠN HÀ', x: 85, y: 80 },
      { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', x: 330, y: 80 },
      { text: 'BAN CHẤP HÀNH', x: 100, y: 100 },
      { text: 'Sơn Hà, ngày … tháng …', x: 340, y: 100 }
    ]
    const source = plainDraft(
      'ĐẢNG BỘ HUYỆN SƠN HÀ',
      'BAN CHẤP HÀNH',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Sơn Hà, ngày … tháng …',
      ...paragraphs
    )
    const draft = await laid(source, [...head, ...column([...opening, ...middle, ...closing], { top: 140 })])
    expect(places(draft)).to.deep.equal(['1/1', '1/2', '1/1', '1/2', '1/3', '1/5', '1/7'])
  })

  it('takes a line with tabs for the row of a table', async () => {
    const row = [
      { text: 'Năm 2024', x: 90, y: 120 },
      { text: '1.250', x: 250, y: 120 },
      { text: 'Đạt', x: 400, y: 120 }
    ]
    const draft = await laid(plainDraft(paragraphs[0] as string, 'Năm 2024\t1.250\tĐạt', ...paragraphs.slice(1)), [
      ...column(opening),
      ...row,
      ...column([...middle, ...closing], { top: 140 })
    ])
    expect(places(draft)).to.deep.equal(['1/1', '1/3', '1/4', '1/6'])
  })
})
