import { expect } from 'chai'
import { antonymsConflict } from '../../lib/group/antonyms.ts'
import { directionsConflict, directionsOf } from '../../lib/group/directions.ts'

function opposed(a: string, b: string): boolean {
  return directionsConflict(directionsOf(a), directionsOf(b))
}

describe('directions of a request', () => {
  it('up is opposed to down, adding to taking out, splitting to joining, keeping to changing', () => {
    expect(opposed('Nâng chỉ tiêu', 'hạ chỉ tiêu xuống')).to.equal(true)
    expect(opposed('Bổ sung nội dung này', 'lược bỏ nội dung này')).to.equal(true)
    expect(opposed('Tách mục 3', 'gộp mục 3')).to.equal(true)
    expect(opposed('Giữ nguyên câu này', 'Sửa câu này')).to.equal(true)
    expect(opposed('Bổ sung nội dung này', 'Nên thêm nội dung này')).to.equal(false)
  })

  it('a word that holds a sign is no sign', () => {
    expect([...directionsOf('Tăng cường giám sát của chi bộ, góp phần nâng cao hạ tầng')]).to.deep.equal([])
    expect([...directionsOf('dang bo tang cuong giam sat can bo')]).to.deep.equal([])
  })

  it('"không nên bỏ" asks to keep', () => {
    expect(opposed('Không nên bỏ đoạn này', 'Bỏ đoạn này')).to.equal(true)
    expect(opposed('khong dong y viec bo doan nay', 'bo doan nay')).to.equal(true)
    expect(opposed('Không nên bỏ đoạn này', 'Giữ nguyên đoạn này')).to.equal(false)
  })

  it('opposing and taking out are one way, opposing and adding are not', () => {
    expect(opposed('Không đồng ý nội dung này', 'Đề nghị bỏ nội dung này')).to.equal(false)
    expect(opposed('Không đồng ý nội dung này', 'Bổ sung nội dung này')).to.equal(true)
  })

  it('reads the same without marks and in capitals', () => {
    expect([...directionsOf('NANG CHI TIEU')]).to.deep.equal([...directionsOf('Nâng chỉ tiêu')])
    expect([...directionsOf('RÚT GỌN')]).to.deep.equal(['shorten'])
  })

  it('antonyms count only where each text has one of its own', () => {
    expect(antonymsConflict('muc cao', 'muc thap')).to.equal(true)
    expect(antonymsConflict('muc cao', 'muc vua')).to.equal(false)
  })
})
