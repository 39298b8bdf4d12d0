import { expect } from 'chai'
import { readPlainText } from '../../lib/draft/plain/plain-text.ts'
import { textDraft, tree } from './typed.ts'

const texts = (source: string) =>
  readPlainText(source).blocks.map(b => (b.type === 'text' ? b.text : b.rows.map(r => r.map(c => c.blocks[0]?.text))))
const long = 'Nhà trường đã tổ chức nhiều hoạt động ngoại khóa bổ ích cho học sinh, phối hợp chặt chẽ với phụ huynh và'

describe('drafts as text', () => {
  it('Markdown marks are taken off and remembered', () => {
    const [block] = readPlainText('**1. Kết quả** năm *học*').blocks
    expect(block).to.deep.include({ type: 'text', text: '1. Kết quả năm học' })
    if (block?.type === 'text') expect([block.style.bold > 0.5, block.style.italic > 0.1]).to.deep.equal([true, true])
  })

  it('a bold stretch may run over several lines', () => {
    const blocks = readPlainText('**TRƯỜNG HOA SEN\nTỔ VĂN PHÒNG**').blocks
    expect(blocks.every(b => b.type === 'text' && b.style.bold === 1)).to.equal(true)
  })

  it('a star that is a bullet stays, also in front of an italic line', () => {
    expect(texts('** Nguyên nhân*\n\n* Kết quả\n\n5 * 3 và \\*chú ý')).to.deep.equal([
      '* Nguyên nhân',
      '* Kết quả',
      '5 * 3 và *chú ý'
    ])
  })

  it('HTML marks and tables are read', () => {
    expect(texts('<p><b>Tiêu đề</b></p>\n\n<table><tr><td>Năm</td><td>Số\nlớp</td></tr></table>')).to.deep.equal([
      'Tiêu đề',
      [['Năm', 'Số lớp']]
    ])
  })

  it('rows with tabs or pipes are a table; a tab behind a number or in front of a paragraph is none', () => {
    expect(texts('TT\tNội dung\tSố\n1\tSách\t50')).to.deep.equal([
      [
        ['TT', 'Nội dung', 'Số'],
        ['1', 'Sách', '50']
      ]
    ])
    expect(texts('| A | B |\n|---|---|\n| 1 | 2 |')).to.deep.equal([
      [
        ['A', 'B'],
        ['1', '2']
      ]
    ])
    expect(texts('I.\tĐẶC ĐIỂM\n\n\tTrường có 12 lớp.')).to.deep.equal(['I.\tĐẶC ĐIỂM', 'Trường có 12 lớp.'])
  })

  it('a paragraph cut by a page with footnotes in between is one again, the notes behind it', () => {
    const draft = textDraft(
      `${long} chính\n\n⁽¹⁾. Có 12 cuộc.\n\n⁽²⁾. Có 5 cuộc.\n\nquyền địa phương⁽¹⁾ trong năm học⁽²⁾.\n\nĐoạn sau.`
    )
    expect(draft.paragraphs.map(p => [p.part, p.footnote, p.text])).to.deep.equal([
      ['body', null, `${long} chính quyền địa phương trong năm học.`],
      ['footnote', 1, 'Có 12 cuộc.'],
      ['footnote', 2, 'Có 5 cuộc.'],
      ['body', null, 'Đoạn sau.']
    ])
    expect(draft.paragraphs[0]?.notes.map(n => draft.paragraphs[0]?.text.slice(0, n.offset).slice(-10))).to.deep.equal([
      'địa phương',
      'ng năm học'
    ])
  })

  it('behind a footnote a cut paragraph goes on even with a capital', () => {
    expect(
      texts(`${long} Ủy ban\n\n[^3]: Ghi chú.\n\nNhân dân xã trong việc vận động học sinh đến trường.`)
    ).to.deep.equal([`${long} Ủy ban Nhân dân xã trong việc vận động học sinh đến trường.`])
  })

  it('page numbers alone on a line are left out, also in the middle of a paragraph', () => {
    expect(texts(`${long}\n\n3\n\nchính quyền địa phương.\n\n${long}\n\n4\n\ncác đoàn thể.`)).to.deep.equal([
      `${long} chính quyền địa phương.`,
      `${long} các đoàn thể.`
    ])
  })

  it('a figure alone that is no page number stays', () => {
    expect(texts('Số lớp:\n\n12\n\nSố học sinh:\n\n480')).to.include('12')
  })

  it('superscript two and three of square and cubic metres are no footnotes', () => {
    expect(texts('Diện tích 500 m² và 20 km².')).to.deep.equal(['Diện tích 500 m² và 20 km².'])
  })

  it('lines cut at a width are paragraphs again, with an empty line after every line, between paragraphs, or nowhere', () => {
    const paragraphs = [
      'I. ĐẶC ĐIỂM',
      'Trường được thành lập năm 1998, hiện có 24 lớp với 980 học sinh; đội ngũ giáo viên đạt chuẩn, nhiệt tình, có trách nhiệm với công việc được giao và được phụ huynh tin yêu.',
      '- Cơ sở vật chất từng bước được đầu tư, sửa chữa; các phòng học đủ ánh sáng, bàn ghế đúng quy cách, có sân chơi và nhà đa năng phục vụ học sinh.',
      '1. Thuận lợi',
      'Được sự quan tâm của lãnh đạo các cấp và sự ủng hộ của nhân dân địa phương. Học sinh chăm ngoan, có ý thức học tập; phụ huynh phối hợp tốt với nhà trường.'
    ]
    const lines = paragraphs.map(p => wrap(p, 60))
    expect(texts(lines.flat().join(' \n\n'))).to.deep.equal(paragraphs)
    expect(texts(lines.map(l => l.join('\n')).join('\n\n'))).to.deep.equal(paragraphs)
    expect(texts(lines.flat().join('\n'))).to.deep.equal(paragraphs)
  })

  it('a line that happens to begin like an item goes on with its sentence', () => {
    const source = [
      'Trong năm học vừa qua, tập thể giáo viên, nhân viên và',
      'học sinh đã nỗ lực vượt qua nhiều khó khăn, hoàn thành',
      'tốt các chỉ tiêu; cùng với các đoàn thể ở địa phương,',
      'nhà trường thực hiện nghiêm Kết luận của cấp trên (khóa',
      'XII) về đổi mới giáo dục, gắn với phong trào kinh tế',
      '- xã hội ở địa phương, với các nội dung của Chỉ thị số',
      '05- CT/TW ngày 15/5/2024 của Trung ương và các nhiệm vụ',
      '(1) vừa nêu, góp phần hoàn thành nhiệm vụ năm học.'
    ]
    expect(texts(source.join('\n'))).to.deep.equal([source.join(' ')])
  })

  it('two short lines of one title stay one paragraph, with their line break', () => {
    const source = `PHẦN I\n\nKết quả năm học\nvà bài học kinh nghiệm\n\n1. Kết quả\n\n${long} các đoàn thể.`
    expect(texts(source)[1]).to.equal('Kết quả năm học\nvà bài học kinh nghiệm')
    expect(tree(textDraft(source))[0]).to.equal('PHẦN I | Kết quả năm học và bài học kinh nghiệm')
  })

  it('Markdown headings are headings, the first one alone of its level the title', () => {
    const draft = textDraft(
      `# KẾ HOẠCH NĂM HỌC\n\n${long} các đoàn thể.\n\n## I. Mục tiêu\n\n${long} các đoàn thể.\n\n## Tổ chức\n\n${long} các đoàn thể.`
    )
    expect(draft.title).to.equal('KẾ HOẠCH NĂM HỌC')
    expect(tree(draft)).to.deep.equal(['I. | Mục tiêu', ' | Tổ chức'])
  })
})

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
