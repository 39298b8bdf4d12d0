import { expect } from 'chai'
import { paragraph, run, table } from '../../support/docx.ts'
import { bodyOf, change, commentsOf, lines, officialDraft, received } from './copy.ts'

async function changes(changed: Record<number, string>, tableXml?: string): Promise<string[]> {
  return (await received({ body: bodyOf(changed, tableXml) })).remarks.map(change)
}

describe('a copy edited without tracking', () => {
  it('that is the draft itself says so', async () => {
    const { remarks, submission } = await received({ body: bodyOf() })
    expect(remarks).to.deep.equal([])
    expect(submission.issues).to.deep.equal([{ code: 'copy-unchanged' }])
    expect(submission.unreadable).to.equal(false)
  })

  it('gives the words put in, taken out and replaced', async () => {
    expect(
      await changes({
        4: paragraph('- Khoa Nhi đã mở thêm ba phòng khám ngoài giờ, phục vụ bà con vùng xa vào ngày nghỉ.'),
        9: paragraph('Kho thuốc thiếu một số loại thuốc nhỏ mắt.'),
        11: paragraph('Nâng cấp hệ thống lấy số thứ tự tự động tại khu đăng ký và khu xét nghiệm.')
      })
    ).to.deep.equal(['hai → ba', 'đôi lúc → ∅', '∅ → và khu xét nghiệm'])
  })

  it('is marked as compared, and its places are exact', async () => {
    const [found] = await commentsOf({
      body: bodyOf({ 9: paragraph('Kho thuốc đôi lúc hết một số loại thuốc nhỏ mắt.') })
    })
    expect(found?.remark.source).to.equal('so sánh với dự thảo')
    expect(found?.location).to.deep.include({ status: 'exact', paragraph: 9, why: ['compared'] })
    expect(found).to.include({ author: null, kind: 'replace' })
  })

  it('gives paragraphs put in, taken out and moved', async () => {
    expect(await changes({ 5: paragraph(lines[5]!) + paragraph('- Khoa Mắt khám lưu động tại ba xã.') })).to.deep.equal(
      ['∅ → - Khoa Mắt khám lưu động tại ba xã.']
    )
    expect(await changes({ 6: '' })).to.deep.equal([`${lines[6]} → ∅`])
    const { remarks } = await received({ body: bodyOf({ 3: paragraph(lines[3]!) + paragraph(lines[6]!), 6: '' }) })
    expect(remarks.map(r => [r.anchor?.change, r.text])).to.deep.equal([['move', lines[6]]])
  })

  it('a figure in a table is found in its cell', async () => {
    const rows = table([
      ['Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      ['Lượt khám', '12.000', 'Đạt'],
      ['Lớp tập huấn', '5', 'Không đạt'],
      ['Giường bệnh', '150', 'Không đạt']
    ])
    expect(await changes({}, rows)).to.deep.equal(['4 → 5'])
  })

  it('a burst in one sentence is one request, a sentence written anew too', async () => {
    expect(
      await changes({ 6: paragraph('- Phòng Điều dưỡng đã mở năm lớp tập huấn về chăm sóc tại nhà.') })
    ).to.deep.equal(['tổ chức bốn → đã mở năm'])
    expect(await changes({ 13: paragraph('Trồng cây thuốc quanh nhà lưu trú của người bệnh.') })).to.have.length(1)
  })

  it('case and punctuation are edits', async () => {
    expect(await changes({ 13: paragraph('Xây dựng Vườn thuốc nam phía sau khu phục hồi chức năng.') })).to.deep.equal([
      'vườn → Vườn'
    ])
  })

  it('spaces, quotation marks, dashes, normal forms, tone places, numbering and line ends are none', async () => {
    const parts = {
      0: paragraph('BÁO  CÁO'),
      3: paragraph(lines[3]!.normalize('NFD')),
      4: paragraph(lines[4]!.replace('- ', '• ')),
      6: paragraph(run('– Phòng Điều dưỡng tổ chức bốn lớp tập huấn')) + paragraph('về chăm sóc tại nhà.'),
      8: paragraph(lines[8]!.replace('điện thoại', 'điện thoại'))
    }
    const { remarks, submission } = await received({ body: bodyOf(parts) })
    expect(remarks.map(change)).to.deep.equal([])
    expect(submission.issues).to.deep.equal([{ code: 'copy-unchanged' }])
  })

  it('a number that somebody typed anew is an edit, one that Word made anew is none', async () => {
    expect(await changes({ 10: paragraph('IV. NHIỆM VỤ NĂM TỚI') })).to.deep.equal(['III → IV'])
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const automatic = paragraph('NHIỆM VỤ NĂM TỚI', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    expect((await received({ body: bodyOf({ 10: automatic }), numbering })).remarks).to.deep.equal([])
  })

  it('a chapter sent back alone is no request to delete the others', async () => {
    const long = lines.map((line, i) =>
      paragraph(`${line} Nội dung chi tiết của đoạn này được trình bày đầy đủ ở phần sau ${i}.`)
    )
    const draft = await officialDraft({ body: long.join('') })
    const sent = long.slice(0, 9).join('').replace('Kết quả công tác năm', 'Kết quả hoạt động năm')
    const { remarks, submission } = await received({ body: sent }, 'chuong-1.docx', draft)
    expect(remarks.map(change)).to.deep.equal(['công tác → hoạt động'])
    expect(submission.issues).to.deep.equal([{ code: 'copy-partial', detail: { count: 5 } }])
  })

  it('who sends it may stand above the draft and is no addition', async () => {
    const { remarks, submission } = await received({
      body:
        paragraph('Góp ý của Chi đoàn Khoa Dược') +
        bodyOf({ 9: paragraph('Kho thuốc thiếu một số loại thuốc nhỏ mắt.') })
    })
    expect(remarks.map(change)).to.deep.equal(['đôi lúc → ∅'])
    expect(submission.unit).to.equal('Chi đoàn Khoa Dược')
  })

  it('an opinion typed into the text is a comment on that paragraph', async () => {
    const [found] = await commentsOf({ body: bodyOf({ 9: paragraph(`${lines[9]} (Đề nghị nêu rõ tên thuốc)`) }) })
    expect(found).to.include({ text: 'Đề nghị nêu rõ tên thuốc', kind: 'clarify' })
    expect(found?.location.paragraph).to.equal(9)
  })

  it('is found among several drafts by what it has in common with each', async () => {
    const { readSubmissions } = await import('../../../lib/intake/submission.ts')
    const { makeDocx } = await import('../../support/docx.ts')
    const other = await officialDraft({
      body: [
        'QUY CHẾ',
        'Điều 1. Phạm vi',
        'Quy chế này quy định việc trực đêm của các khoa.',
        'Điều 2. Giờ trực',
        'Ca trực bắt đầu lúc bảy giờ tối.'
      ]
        .map(t => paragraph(t))
        .join('')
    })
    const drafts = [{ ...other, id: 'd2' }, await officialDraft()]
    const [intake] = await readSubmissions(
      'a.docx',
      makeDocx({ body: bodyOf({ 13: paragraph('Xây dựng vườn thuốc nam.') }) }),
      drafts
    )
    expect(intake?.remarks.map(r => r.anchor?.target?.draft)).to.deep.equal(['d1'])
  })
})
