import { expect } from 'chai'
import { writeForm } from '../../lib/form/form.ts'
import { readSubmissions, type Intake } from '../../lib/intake/submission.ts'
import { editDocument, fillForm, type Values } from '../form/fill.ts'
import { saltDraft, saltTopics } from '../form/made-up.ts'
import { paragraph } from '../support/docx.ts'
import { said } from './build.ts'

const draft = 'QUY CHẾ HOẠT ĐỘNG CỦA HỢP TÁC XÃ MUỐI BIỂN HỒ XANH'

async function filled(values: Values, edit: (xml: string) => string = xml => xml): Promise<Uint8Array> {
  const form = writeForm({ draft: await saltDraft(), topics: saltTopics, unit: null, entries: 2 })
  return editDocument(await fillForm(form, values, 'word'), edit)
}

async function read(form: Uint8Array): Promise<Intake> {
  const [intake] = await readSubmissions('phieu.docx', form)
  return intake as Intake
}

/** The remarks of a filled-in form, the draft's name left out. */
async function remarks(values: Values, edit?: (xml: string) => string) {
  return (await read(await filled(values, edit))).remarks.map(remark => said({ ...remark, draft: null }))
}

describe("gopy's own form, filled in as people do", () => {
  it('is known without its mark by its tables', async () => {
    const values: Values = { author: ['Ngô Văn Đước'], opinion: ['Bổ sung quy định về giờ cân muối.'] }
    const form = await filled(values, xml => xml.replace('Mẫu phiếu gopy 1', ''))
    const { submission, remarks } = await read(form)
    expect(submission.submitter).to.equal('Ngô Văn Đước')
    expect(remarks.map(said)).to.deep.equal([{ text: 'Bổ sung quy định về giờ cân muối.', draft }])
  })

  it('leaves every printed word out of the remarks, the mark gone or not', async () => {
    expect(await remarks({}, xml => xml.replace('Mẫu phiếu gopy 1', ''))).to.deep.equal([])
    expect(await remarks({})).to.deep.equal([])
  })

  it('reads a further table that somebody copied', async () => {
    const copy = (xml: string) => {
      const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
      const entry = tables.findLast(t => t[0].includes('Ý kiến 2'))?.[0] ?? ''
      return xml.replace(
        entry,
        () => `${entry}<w:p/>${entry.replace('Bỏ Điều 5.', 'Bỏ Điều 2.').replace('Ý kiến 2', 'Ý kiến 3')}`
      )
    }
    expect(await remarks({ opinion: [null, 'Bỏ Điều 5.'] }, copy)).to.deep.equal([
      { text: 'Bỏ Điều 5.' },
      { text: 'Bỏ Điều 2.' }
    ])
  })

  it('reads what is written below the tables as free text', async () => {
    const below = paragraph('Ngoài ra, đề nghị thêm điều về bảo hộ lao động cho diêm dân.')
    expect(await remarks({}, xml => xml.replace('<w:sectPr>', () => `${below}<w:sectPr>`))).to.deep.equal([
      { text: 'Ngoài ra, đề nghị thêm điều về bảo hộ lao động cho diêm dân.' }
    ])
  })

  it('takes a cross typed behind an option for a tick', async () => {
    const edit = (xml: string) => xml.replace(/(<w:t[^>]*> Không tán thành)(<\/w:t>)/, '$1 x$2')
    expect(await remarks({}, edit)).to.deep.equal([
      { text: 'Không tán thành', stance: 'Không tán thành', place: 'toàn bộ dự thảo' }
    ])
  })

  it('gives no stance where two boxes are ticked', async () => {
    expect(await remarks({ wholeStance: ['x', 'x', null] })).to.deep.equal([
      { text: 'Tán thành; Đồng ý một phần', place: 'toàn bộ dự thảo' }
    ])
  })

  it('counts words that agree once with the box that agrees', async () => {
    expect(await remarks({ wholeStance: ['x'], general: ['Tôi hoàn toàn nhất trí với dự thảo.'] })).to.deep.equal([
      { text: 'Tôi hoàn toàn nhất trí với dự thảo.', stance: 'Tán thành', place: 'toàn bộ dự thảo' }
    ])
    expect(await remarks({ wholeStance: [null, null, 'x'], general: ['Nhất trí với bố cục.'] })).to.have.length(2)
  })

  it('takes what is typed behind a label for its value', async () => {
    const edit = (xml: string) => xml.replace('>Đề nghị khác<', '>Đề nghị khác: Làm rõ cách cân muối ướt.<')
    expect(await remarks({ line: ['4'] }, edit)).to.deep.equal([{ text: 'Làm rõ cách cân muối ướt.', place: 'dòng 4' }])
  })

  it('reads a form typed in decomposed letters', async () => {
    const [remark] = await remarks({ proposed: ['muối sạch'.normalize('NFD')], page: ['trang 3'] }, xml =>
      xml.normalize('NFD')
    )
    expect(remark).to.deep.equal({
      text: 'muối sạch'.normalize('NFD'),
      proposed: 'muối sạch'.normalize('NFD'),
      place: 'trang 3'
    })
  })

  it('takes a request in the field for new words for a request', async () => {
    const values: Values = {
      heading: ['Điều 2. Đối tượng áp dụng', 'Điều 4. Bảo quản muối'],
      quoted: ['theo mùa vụ', 'trước mặt chủ hộ'],
      proposed: ['Đề nghị bỏ cụm từ này', 'Bỏ']
    }
    expect(await remarks(values)).to.deep.equal([
      { text: 'Đề nghị bỏ cụm từ này', place: 'Điều 2. Đối tượng áp dụng', quoted: 'theo mùa vụ' },
      { text: 'Bỏ', place: 'Điều 4. Bảo quản muối', quoted: 'trước mặt chủ hộ' }
    ])
  })

  it('keeps new words that begin like a request', async () => {
    const proposed = ['Bổ sung nguồn muối giống hằng năm', 'Nâng cao chất lượng hạt muối']
    expect((await remarks({ proposed })).map(r => r.proposed)).to.deep.equal(proposed)
  })

  it('says nothing for an entry with a place alone', async () => {
    expect(await remarks({ heading: ['Điều 5. Hiệu lực'], page: ['1'] })).to.deep.equal([])
  })

  it('gives the words of the only field filled in, whichever it is', async () => {
    const values: Values = {
      reason: ['Ruộng nhiễm phèn.'],
      stance: [null, 'Tán thành'],
      heading: [null, 'Điều 1. Phạm vi điều chỉnh']
    }
    expect(await remarks(values)).to.deep.equal([
      { text: 'Ruộng nhiễm phèn.' },
      { text: 'Tán thành', stance: 'Tán thành', place: 'Điều 1. Phạm vi điều chỉnh' }
    ])
  })

  it('takes several lines of an answer for several opinions, each under its topic', async () => {
    const answer = 'Đề nghị quy định rõ hộ tạm trú.\nCần thêm điều giải thích từ ngữ.'
    expect(await remarks({ general: [null, answer] })).to.deep.equal(
      answer.split('\n').map(text => ({ text, topic: '2.1. Phạm vi và đối tượng', context: ['Phạm vi và đối tượng'] }))
    )
  })

  it('keeps the forms of two people in one file apart', async () => {
    const form = await filled({ author: ['Hồ Thị Bần'], unit: ['Tổ 1'], opinion: ['Bỏ Điều 5.'] }, xml => {
      const body = /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? ''
      const other = body.replace('Hồ Thị Bần', 'Lê Văn Sú').replace('Tổ 1', 'Tổ 2').replace('Bỏ Điều 5.', 'Giữ Điều 5.')
      return xml.replace('<w:sectPr>', () => `${other}<w:sectPr>`)
    })
    const { submission, remarks } = await read(form)
    expect(submission.submitter).to.equal(null)
    expect(remarks.map(r => [r.author, r.unit, r.text])).to.deep.equal([
      ['Hồ Thị Bần', 'Tổ 1', 'Bỏ Điều 5.'],
      ['Lê Văn Sú', 'Tổ 2', 'Giữ Điều 5.']
    ])
  })
})
