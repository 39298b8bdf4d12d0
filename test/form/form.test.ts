import { expect } from 'chai'
import { headingLabels } from '../../lib/draft/heading-labels.ts'
import { writeForm } from '../../lib/form/form.ts'
import { wholeDraft } from '../../lib/form/words.ts'
import { readSubmissions, type Intake } from '../../lib/intake/submission.ts'
import { convertWithOffice } from '../../lib/office/soffice.ts'
import { said } from '../intake/build.ts'
import { needsOffice } from '../support/office.ts'
import { fillForm, type Program, type Values } from './fill.ts'
import { saltDraft, saltTopics } from './made-up.ts'

const unit = 'Ban Quản trị Hợp tác xã Hồ Xanh'
const draftTitle = 'QUY CHẾ HOẠT ĐỘNG CỦA HỢP TÁC XÃ MUỐI BIỂN HỒ XANH'

async function emptyForm(): Promise<Uint8Array> {
  return writeForm({ draft: await saltDraft(), topics: saltTopics, unit, entries: 3 })
}

async function read(form: Uint8Array): Promise<Intake> {
  const [intake] = await readSubmissions('phieu.docx', form)
  return intake as Intake
}

const values: Values = {
  author: ['Lưu Thị Muối'],
  unit: ['Tổ diêm dân số 3'],
  date: ['07/09/2031'],
  wholeStance: [null, 'x', null],
  general: ['Bố cục rõ ràng, dễ tra cứu.', null, 'Kho còn ẩm, cần thêm mái che.', null],
  heading: ['Điều 3. Giao ruộng muối', 'Mục 1. Diêm điền – Chương III. ĐIỀU KHOẢN THI HÀNH', wholeDraft],
  page: ['2', null, null],
  line: ['11', null, null],
  quoted: ['không quá 02 ha', null, null],
  proposed: ['không quá 03 ha', null, null],
  opinion: [null, 'Đề nghị bỏ mục này vì trùng với Chương II.', 'Cần có mục lục.'],
  reason: ['Hộ đông người làm không đủ ruộng.\nNăm trước đã có hộ xin thêm.', null, null],
  stance: ['Không tán thành', 'Đồng ý một phần', null],
  other: ['Mở lớp dạy làm muối sạch cho thanh niên.']
}

const expected = {
  channel: 'form',
  submitter: 'Lưu Thị Muối',
  unit: 'Tổ diêm dân số 3',
  date: '2031-09-07'
}
const expectedRemarks = [
  { text: 'Đồng ý một phần', stance: 'Đồng ý một phần', place: 'toàn bộ dự thảo', draft: draftTitle },
  { text: 'Bố cục rõ ràng, dễ tra cứu.', draft: draftTitle },
  {
    text: 'Kho còn ẩm, cần thêm mái che.',
    topic: '2.2. Giao ruộng, kho chứa',
    context: ['Giao ruộng, kho chứa'],
    draft: draftTitle
  },
  {
    text: 'không quá 03 ha',
    place: 'Điều 3. Giao ruộng muối, trang 2, dòng 11',
    quoted: 'không quá 02 ha',
    proposed: 'không quá 03 ha',
    reason: 'Hộ đông người làm không đủ ruộng.\nNăm trước đã có hộ xin thêm.',
    stance: 'Không tán thành',
    draft: draftTitle
  },
  {
    text: 'Đề nghị bỏ mục này vì trùng với Chương II.',
    place: 'Mục 1. Diêm điền – Chương III. ĐIỀU KHOẢN THI HÀNH',
    stance: 'Đồng ý một phần',
    draft: draftTitle
  },
  { text: 'Cần có mục lục.', place: 'Toàn bộ dự thảo', draft: draftTitle },
  { text: 'Mở lớp dạy làm muối sạch cho thanh niên.', draft: draftTitle }
]

describe('the feedback form', () => {
  it('is the same bytes for the same draft', async () => {
    expect(await emptyForm()).to.deep.equal(await emptyForm())
  })

  it('lists every heading of the draft once', async () => {
    const labels = [...headingLabels(await saltDraft()).values()]
    expect(new Set(labels).size).to.equal(labels.length)
    expect(labels).to.include.members([
      'Điều 3. Giao ruộng muối',
      'Mục 1. Diêm điền – Chương II. TỔ CHỨC SẢN XUẤT',
      'Mục 1. Diêm điền – Chương III. ĐIỀU KHOẢN THI HÀNH'
    ])
  })

  it('sent back empty says nothing', async () => {
    for (const program of ['word', 'typed over'] as const) {
      const { submission, remarks } = await read(await fillForm(await emptyForm(), {}, program))
      expect(remarks).to.deep.equal([])
      expect(submission.submitter).to.equal(null)
      expect(submission.issues).to.deep.equal([{ code: 'comments-none' }])
    }
  })

  const programs: [Program, string][] = [
    ['word', 'its content controls'],
    ['flag kept', 'a program that keeps the flag of the prompt'],
    ['typed over', 'typing into plain cells'],
    ['typed behind', 'typing behind the prompts']
  ]
  for (const [program, name] of programs) {
    it(`gives back every field when filled in through ${name}`, async () => {
      const { submission, remarks } = await read(await fillForm(await emptyForm(), values, program))
      expect(submission).to.include(expected)
      expect(remarks.map(said)).to.deep.equal(expectedRemarks)
    })

    it(`gives back every field after LibreOffice, filled in through ${name}`, async function () {
      needsOffice(this)
      const bytes = await fillForm(await emptyForm(), values, program)
      const { submission, remarks } = await read(await convertWithOffice({ bytes, from: 'docx', to: 'docx' }))
      expect(submission).to.include(expected)
      expect(remarks.map(said)).to.deep.equal(expectedRemarks)
    })
  }

  it('gives back every field after it was saved as PDF', async function () {
    needsOffice(this)
    const bytes = await convertWithOffice({
      bytes: await fillForm(await emptyForm(), values, 'word'),
      from: 'docx',
      to: 'pdf'
    })
    const [intake] = await readSubmissions('phieu.pdf', bytes)
    expect(intake?.submission).to.include(expected)
    expect(intake?.remarks.map(said)).to.deep.equal(expectedRemarks)
  })
})
