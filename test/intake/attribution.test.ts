import { expect } from 'chai'
import { readAttribution } from '../../lib/intake/attribution.ts'

const who = (text: string, bare = false): [string | null, string] => {
  const { author, text: words } = readAttribution(text, bare)
  return [author, words]
}

describe('whose words they are', () => {
  const rows: [string, string | null, string][] = [
    ['Đ/c Lê Na: bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['ĐỒNG CHÍ LÊ NA: bỏ mục 3.', 'LÊ NA', 'bỏ mục 3.'],
    ['d/c Le Na: bo muc 3', 'Le Na', 'bo muc 3'],
    ['(đ/c Lê Na) bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['[Đ/c Lê Na] bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['Đ/c Lê Na đề nghị bỏ mục 3.', 'Lê Na', 'đề nghị bỏ mục 3.'],
    ['Đ/c Lê Na đề nghị: bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['Đ/c Lê Na cho rằng nên bỏ mục 3.', 'Lê Na', 'nên bỏ mục 3.'],
    ['Đ/c Lê Na phát biểu: bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['Đ/c Lê Na có ý kiến như sau: bỏ mục 3.', 'Lê Na', 'bỏ mục 3.'],
    ['Đ/c Lê Na không đồng ý với mục 3.', 'Lê Na', 'không đồng ý với mục 3.'],
    ['Có ý kiến (đ/c Lê Na) cho rằng mục 3 thừa.', 'Lê Na', 'mục 3 thừa.'],
    ['Ý kiến của đ/c Lê Na: mục 3 thừa.', 'Lê Na', 'mục 3 thừa.'],
    ['Theo đồng chí Lê Na, mục 3 thừa.', 'Lê Na', 'mục 3 thừa.'],
    ['Mục 3 thừa (đ/c Lê Na).', 'Lê Na', 'Mục 3 thừa'],
    ['Mục 3 thừa (ý kiến của đ/c Lê Na, Chi đoàn Kho 2)', 'Lê Na', 'Mục 3 thừa'],
    ['Mục 3 thừa – đ/c Lê Na', 'Lê Na', 'Mục 3 thừa'],
    ['Đ/c Lê Na và Hồ Bo: bỏ mục 3.', 'Lê Na và Hồ Bo', 'bỏ mục 3.'],
    ['Nhiều đồng chí đề nghị bỏ mục 3.', null, 'Nhiều đồng chí đề nghị bỏ mục 3.'],
    ['Đề nghị Ban soạn thảo: bỏ mục 3.', null, 'Đề nghị Ban soạn thảo: bỏ mục 3.'],
    ['Chỉ tiêu (xem trang 3): bỏ.', null, 'Chỉ tiêu (xem trang 3): bỏ.'],
    ['Bỏ cụm từ “các đồng chí” (trang 3).', null, 'Bỏ cụm từ “các đồng chí” (trang 3).']
  ]
  for (const [text, author, words] of rows) it(`“${text}”`, () => expect(who(text)).to.deep.equal([author, words]))

  it('a bare name before a colon counts only where it is expected', () => {
    expect(who('Lê Na: bỏ mục 3.')).to.deep.equal([null, 'Lê Na: bỏ mục 3.'])
    expect(who('Lê Na (Bí thư): bỏ mục 3.', true)).to.deep.equal(['Lê Na', 'bỏ mục 3.'])
    expect(who('Lê Na - Phó Bí thư: bỏ mục 3.', true)).to.deep.equal(['Lê Na', 'bỏ mục 3.'])
    expect(who('Phần Kết Luận: rút gọn.', true)).to.deep.equal([null, 'Phần Kết Luận: rút gọn.'])
    expect(who('Mục 3: rút gọn.', true)).to.deep.equal([null, 'Mục 3: rút gọn.'])
  })

  it('role and unit behind the name are no part of it', () => {
    expect(readAttribution('Đ/c Lê Na - Chi đoàn Kho 2: bỏ mục 3.')).to.include({
      author: 'Lê Na',
      unit: 'Chi đoàn Kho 2',
      text: 'bỏ mục 3.'
    })
    expect(readAttribution('Đ/c Lê Na (Bí thư): bỏ mục 3.')).to.include({ author: 'Lê Na', role: 'Bí thư', unit: null })
  })
})
