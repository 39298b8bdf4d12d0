import { createHash } from 'node:crypto'
import type { Act } from './integrity-acts.ts'
import { makeDocx, paragraph, run } from './docx.ts'
import type { IntegrityOffice } from './integrity-office.ts'
import { makeMail } from './mail.ts'
import { makeZip } from './zip.ts'

export const wishes = [
  'Mục II.1: nâng chỉ tiêu trồng từ 500 lên 700 cây xanh. Vì sân lò còn rộng.',
  'Mục I.1: bỏ câu cuối.',
  'Mục I.1: sửa "12 triệu viên" thành "15 triệu viên". Đề nghị bổ sung số liệu từng năm.',
  'Đề nghị bổ sung nội dung chăm lo đời sống thợ lò. Cần có nhà nghỉ giữa ca.',
  'Mục II.1: trồng 500 cây là ít; đề nghị ghi 700 cây.',
  'Thống nhất với dự thảo.',
  'Mục II: thêm chỉ tiêu về an toàn lao động. Mỗi quý kiểm tra một lần.',
  'Mục I: làm rõ sản lượng gạch nung của từng lò.'
]
export const senders = ['Đào Thị Hến', 'Lý Văn Sò', 'Mai Thị Nghêu', 'Hồ Văn Ốc']

function letter({ chance }: IntegrityOffice): string {
  const points = Array.from({ length: 1 + chance.below(3) }, () => chance.of(wishes)!)
  const sender = chance.of(senders)!
  return ['GÓP Ý DỰ THẢO BÁO CÁO', ...points.map((p, i) => `${i + 1}. ${p}`), 'Người góp ý', sender].join('\n')
}

const docxOf = (text: string): Buffer =>
  makeDocx({
    body: text
      .split('\n')
      .map(line => paragraph(run(line)))
      .join('')
  })

let files = 0
let last: { name: string; bytes: Uint8Array; text: string } | null = null

async function upload(office: IntegrityOffice, name: string, bytes: Uint8Array, text: string): Promise<number> {
  last = { name, bytes, text }
  office.sent.set(createHash('sha256').update(bytes).digest('hex'), text)
  const body = new FormData()
  body.append('files', new File([new Uint8Array(bytes)], name))
  const { north, south, root } = office.small
  body.append('to', office.chance.of([north, south, root, root])!.unit)
  const { status } = await office.people[office.chance.below(3)]!.send(`${office.base}/submissions/upload`, body)
  return status
}

/** Every way in which staff put in what they got. */
export const received: Record<string, Act> = {
  text: office => {
    const text = letter(office)
    return upload(office, `thu-${++files}.txt`, Buffer.from(text), text)
  },
  word: office => {
    const text = letter(office)
    return upload(office, `thu-${++files}.docx`, docxOf(text), text)
  },
  mail: office => {
    const [text, inside] = [letter(office), letter(office)]
    const bytes = makeMail({
      multipart: 'mixed',
      parts: [{ text }, { file: docxOf(inside), name: `kem-${++files}.docx` }]
    })
    return upload(office, `thu-${files}.eml`, bytes, `Góp ý dự thảo\n${text}\n${inside}`)
  },
  archive: office => {
    const texts = [letter(office), letter(office)]
    const bytes = makeZip(texts.map((data, i) => ({ name: `phieu-${++files}-${i}.txt`, data })))
    return upload(office, `goi-${files}.zip`, bytes, texts.join('\n'))
  },
  'the same bytes': async office => (last === null ? null : upload(office, last.name, last.bytes, last.text)),
  'the same words': async office => {
    if (last === null || !last.name.endsWith('.txt')) return null
    return upload(office, `lai-${++files}.docx`, docxOf(last.text), last.text)
  },
  unreadable: office => upload(office, `hong-${++files}.docx`, Buffer.from(`PK\x03\x04 hỏng ${files}`), ''),
  minutes: async office => {
    const { chance, people, base, small } = office
    const texts = [chance.of(wishes)!, chance.of(wishes)!]
    const { status } = await people[1]!.post(`${base}/submissions/new`, {
      what: 'minutes',
      turn: `t-${++files}`,
      to: small.north.unit,
      date: '18/11/2026',
      attending: '12',
      members: '20',
      text: texts,
      place: ['', 'Mục II.1'],
      why: ['', ''],
      author: [chance.of(senders)!, '']
    })
    return status
  }
}
