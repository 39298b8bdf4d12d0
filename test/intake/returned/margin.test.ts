import { expect } from 'chai'
import { groupComments } from '../../../lib/group/group.ts'
import { supports } from '../../../lib/intake/returned/reply.ts'
import { deleted, inserted, paragraph, run } from '../../support/docx.ts'
import { bodyOf, change, comment, commentsOf, lines, officialDraft, received, threads, withRange } from './copy.ts'

const onTarget = withRange(
  'Phấn đấu 100% khoa lâm sàng dùng bệnh án điện tử, thời gian chờ khám bình quân dưới ',
  '40 phút',
  '.'
)

describe('a reply in the margin', () => {
  const agreeing = [
    'Đồng ý',
    'ok',
    'OK ạ',
    'dong y',
    'Nhất trí với ý kiến này.',
    'Tôi cũng đồng ý',
    '+1',
    'Hoàn toàn nhất trí với chị Mai',
    'Đúng rồi, đồng ý',
    'NHẤT TRÍ'.normalize('NFD')
  ]
  const other = [
    'Không đồng ý',
    'Đồng ý, nhưng để 35 phút',
    'Đồng ý giữ nguyên như dự thảo',
    'Nên để 35 phút',
    'Chưa thống nhất',
    'ok nhưng thêm khoa Nhi',
    'Đồng ý bỏ cả câu sau'
  ]
  for (const text of agreeing) it(`supports what it answers: ${text}`, () => expect(supports(text)).to.equal(true))
  for (const text of other) it(`says something of its own: ${text}`, () => expect(supports(text)).to.equal(false))
  it('of any length is read at once', () => expect(supports(`đồng ý ${'a '.repeat(40_000)}`)).to.equal(false))
})

describe('comments in the margin of a returned draft', () => {
  it('the range is the quotation, the words stay verbatim', async () => {
    const [found] = await commentsOf({ body: bodyOf({ 12: onTarget }), comments: comment('Nên để 30 phút.') })
    expect(found).to.include({ text: 'Nên để 30 phút.', author: 'Lò Thị Mai', kind: 'replace' })
    expect(found?.edit).to.deep.equal({ original: '40', replacement: '30' })
    expect(found?.location).to.include({ status: 'exact', paragraph: 12 })
    expect(found?.location.quote?.exact).to.equal('40 phút')
  })

  it('a bare verb or value is completed by the words it stands on', async () => {
    const stock = (): string => withRange('Kho thuốc ', 'đôi lúc', ' thiếu một số loại thuốc nhỏ mắt.')
    const editOf = async (line: number, xml: string, note: string) =>
      (await commentsOf({ body: bodyOf({ [line]: xml }), comments: comment(note) }))[0]
    for (const note of ['Bỏ cụm từ này', 'Thừa', 'de nghi bo', 'NÊN XÓA'.normalize('NFD')]) {
      const found = await editOf(9, stock(), note)
      expect([found?.kind, found?.edit]).to.deep.equal(['delete', { original: 'đôi lúc', replacement: null }])
    }
    for (const note of ['30 phút', '30', '=> 30 phút']) {
      const found = await editOf(12, onTarget, note)
      expect(found?.kind).to.equal('replace')
      expect(found?.edit?.replacement).to.match(/^30/)
    }
    expect((await editOf(12, onTarget, 'Căn cứ nào đưa ra con số này?'))?.edit).to.equal(null)
  })

  it('a note on the title that speaks of the whole draft is about the whole', async () => {
    const title = (): string => withRange('', 'BÁO CÁO', '')
    const note = async (text: string) =>
      (await commentsOf({ body: bodyOf({ 0: title() }), comments: comment(text) }))[0]?.location
    expect((await note('Nhất trí với toàn bộ nội dung dự thảo'))?.status).to.equal('document')
    expect(await note('Nên thêm số và ký hiệu')).to.include({ status: 'exact', paragraph: 0 })
  })

  it('a comment of two requests is two comments at one place', async () => {
    const two = 'Bổ sung tên phần mềm đang dùng ở các khoa.'
    const found = await commentsOf({
      body: bodyOf({ 12: onTarget }),
      comments: comment(two).replace(
        '</w:p>',
        `</w:p><w:p w14:paraId="00000009">${run('Làm rõ cách tính thời gian chờ khám.')}</w:p>`
      )
    })
    expect(found.map(c => c.location.paragraph)).to.deep.equal([12, 12])
    expect(found.map(c => c.kind)).to.deep.equal(['add', 'clarify'])
  })

  it('a range over words that were changed is placed by where it stands', async () => {
    const body = bodyOf({
      9: paragraph(
        run('Kho thuốc đôi lúc ') +
          '<w:commentRangeStart w:id="0"/>' +
          deleted('thiếu') +
          inserted('hết') +
          '<w:commentRangeEnd w:id="0"/>' +
          run(' một số loại thuốc nhỏ mắt.')
      )
    })
    const found = await commentsOf({ body, comments: comment('Đề nghị nêu số lần.', 0, 'Bình') })
    expect(found.map(c => [c.author, c.location.paragraph])).to.deep.include(['Bình', 9])
  })

  it('a comment that only gives the reason for a change is the reason of that change', async () => {
    const edited =
      inserted('hết', 'Lan', 2).replace(/^/, '<w:commentRangeStart w:id="0"/>') + '<w:commentRangeEnd w:id="0"/>'
    const body = bodyOf({
      9: paragraph(run('Kho thuốc đôi lúc ') + deleted('thiếu') + edited + run(' một số loại thuốc nhỏ mắt.'))
    })
    const found = await commentsOf({ body, comments: comment('Lý do: có hôm không còn lọ nào.', 0, 'Lan') })
    expect(found).to.have.length(1)
    expect(change(found[0]?.remark)).to.equal('thiếu → hết')
    expect(found[0]?.reason).to.equal('Lý do: có hôm không còn lọ nào.')
  })

  it('a reply that agrees supports the comment: its own comment, the same group', async () => {
    const notes =
      comment('Nên để 30 phút.', 0) + comment('Đồng ý với ý kiến này', 1, 'Tạ Văn Bình') + comment('ok', 2, 'Vi Thị Na')
    const found = await commentsOf({
      body: bodyOf({ 12: onTarget }),
      comments: notes,
      commentsExtended: threads({ id: 0 }, { id: 1, parent: 0 }, { id: 2, parent: 0 })
    })
    const groups = groupComments(found, [await officialDraft()])
    expect(found.map(c => c.stance)).to.deep.equal(['none', 'agree', 'agree'])
    expect(found.map(c => c.location.paragraph)).to.deep.equal([12, 12, 12])
    expect(groups).to.have.length(1)
    expect(groups[0]).to.include({ people: 3, lead: found[0]?.id })
    expect(groups[0]?.stances).to.include({ agree: 2, none: 1 })
  })

  it('a reply that asks for something else is a request of its own', async () => {
    const notes =
      comment('Nên để 30 phút.', 0) + comment('Đồng ý, nhưng đề nghị bổ sung số liệu năm trước.', 1, 'Tạ Văn Bình')
    const found = await commentsOf({
      body: bodyOf({ 12: onTarget }),
      comments: notes,
      commentsExtended: threads({ id: 0 }, { id: 1, parent: 0 })
    })
    const groups = groupComments(found, [await officialDraft()])
    expect(groups.length).to.be.greaterThan(1)
    expect(found.at(-1)?.location.doubts).to.deep.equal(['answers-comment'])
  })

  it('a resolved comment is kept and marked', async () => {
    const parts = {
      body: bodyOf({ 12: onTarget }),
      comments: comment('Nên để 30 phút.'),
      commentsExtended: threads({ id: 0, done: true })
    }
    const [found] = await commentsOf(parts)
    expect(found?.location.doubts).to.deep.equal(['resolved'])
    expect(found?.remark.source).to.equal('nhận xét bên lề, đã đánh dấu xử lý xong')
  })

  it('a comment on a heading is about what stands under it', async () => {
    const [found] = await commentsOf({
      body: bodyOf({ 7: withRange('II. ', 'HẠN CHẾ', '') }),
      comments: comment('Đề nghị bổ sung hạn chế về công tác dược.')
    })
    expect(found?.location).to.include({ status: 'exact', paragraph: 7, heading: 'h2' })
  })

  it('a note in the margin of a form is told, and the form stays a form', async () => {
    const form = [
      'PHIẾU GÓP Ý',
      'Họ và tên: Vi Thị Na',
      'Đơn vị: Chi đoàn Khoa Nhi',
      'Vị trí: Mục II',
      'Nội dung góp ý: Bổ sung hạn chế về công tác dược.'
    ]
    const body = form.map((line, i) => (i === 4 ? withRange('', line, '') : paragraph(line))).join('')
    const { submission, remarks } = await received({ body, comments: comment('Đã chuyển tổ thư ký') }, 'phieu.docx')
    expect(submission.channel).to.equal('form')
    expect(remarks.map(r => r.text)).to.deep.equal(['Bổ sung hạn chế về công tác dược.'])
    expect(submission.issues).to.deep.include({ code: 'margin-unread', detail: { count: 1 } })
  })

  it('a letter with a few tracked corrections is read as a letter, as it stands corrected', async () => {
    const letter = [
      'CHI ĐOÀN KHOA NHI',
      'Kính gửi: Ban soạn thảo',
      '1. Mục II: bổ sung hạn chế về công tác dược.',
      'TM. BAN CHẤP HÀNH',
      'BÍ THƯ'
    ]
    const body = letter
      .map((line, i) =>
        paragraph(
          i === 2
            ? run('1. Mục II: ') + deleted('thêm') + inserted('bổ sung') + run(' hạn chế về công tác dược.')
            : line
        )
      )
      .join('')
    const { submission, remarks } = await received({ body }, 'thu.docx')
    expect(submission.channel).to.equal('letter')
    expect(remarks[0]?.text).to.contain('bổ sung hạn chế về công tác dược.')
  })

  it('a draft sent back is one though its header looks like a letter', async () => {
    const { submission } = await received({
      body: paragraph('Kính gửi: Ban Giám đốc') + bodyOf({ 12: onTarget }),
      comments: comment(lines[1]!)
    })
    expect(submission.channel).to.equal('returned-draft')
  })
})
