import { expect } from 'chai'
import { remarkOf, type Remark } from '../../lib/model/comment.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { draftsMeant } from '../../lib/locate/other-draft.ts'
import { reportDraft } from './report-draft.ts'
import { sampleDraft } from './sample-draft.ts'

const province = sampleDraft(
  'd1',
  'BÁO CÁO CHÍNH TRỊ của Ban Chấp hành Đảng bộ tỉnh khóa X',
  'BÁO CÁO CHÍNH TRỊ\n# I. | A'
)

function meant(fields: Partial<Remark>, draft = reportDraft): number {
  return draftsMeant(remarkOf('bổ sung số liệu', fields), indexDrafts([draft])).length
}

describe('draftsMeant', () => {
  it('a remark that names no draft may be about any', () => {
    expect(meant({})).to.equal(1)
    expect(meant({ text: 'Dự thảo chưa nêu rõ kết quả của tỉnh' })).to.equal(1)
    expect(meant({ text: 'Dự thảo Báo cáo của tỉnh đã nêu ý này, đề nghị bổ sung vào báo cáo' })).to.equal(1)
  })

  it('another level is another draft', () => {
    expect(meant({ text: 'BCCT tỉnh, tr.22: bổ sung số liệu' })).to.equal(0)
    expect(meant({ place: 'Dự thảo Báo cáo chính trị Đảng bộ tỉnh, trang 3' })).to.equal(0)
    expect(meant({ context: ['Đối với dự thảo Báo cáo chính trị của Đảng bộ tỉnh:'] })).to.equal(0)
    expect(meant({ context: ['2. Đối với các dự thảo văn kiện của Trung ương:'] })).to.equal(1)
    expect(meant({ draft: 'Dự thảo văn kiện Đại hội toàn quốc' })).to.equal(0)
  })

  it('the same level is ours', () => {
    expect(meant({ text: 'BCCT tỉnh, tr.22: bổ sung số liệu' }, province)).to.equal(1)
    expect(meant({ draft: 'Đối với dự thảo Báo cáo chính trị của Đảng bộ Bệnh viện Sông Xanh' })).to.equal(1)
  })

  it('the innermost lead-in goes first', () => {
    const context = ['Đối với dự thảo Báo cáo chính trị của Đảng bộ tỉnh:', 'Dự thảo Báo cáo chính trị Đảng bộ xã:']
    expect(meant({ context }, province)).to.equal(0)
    expect(meant({ context: context.toReversed() }, province)).to.equal(1)
  })
})
