import { expect } from 'chai'
import { deleted, inserted, paragraph, run, table, trackedMark } from '../../support/docx.ts'
import { bodyOf, change, commentsOf, lines, officialDraft, onlyRemark, received, remarksOf } from './copy.ts'

describe('tracked changes of a returned draft', () => {
  it('inserted words are an addition at their place, with author and date', async () => {
    const line = paragraph(
      run('Kho thuốc đôi lúc thiếu một số loại thuốc nhỏ mắt') + inserted(', thuốc mỡ', 'Lò Thị Mai') + run('.')
    )
    const remark = await onlyRemark({ 9: line })
    expect(remark).to.include({ text: ', thuốc mỡ', author: 'Lò Thị Mai' })
    expect(change(remark)).to.equal('∅ → , thuốc mỡ')
    expect(remark.anchor?.to).to.equal(lines[9]!.slice(0, -1))
    expect(remark.anchor).to.deep.include({ change: 'insert', offset: 49, date: '2024-03-02T08:00:00Z' })
    expect(remark.anchor?.target).to.deep.equal({ draft: 'd1', paragraph: 9, offset: 49, sure: true })
  })

  it('deleted words are a deletion, without the space beside them', async () => {
    const line = paragraph(run('Kho thuốc ') + deleted('đôi lúc ') + run('thiếu một số loại thuốc nhỏ mắt.'))
    const remark = await onlyRemark({ 9: line })
    expect(remark.text).to.equal('đôi lúc')
    expect(change(remark)).to.equal('đôi lúc → ∅')
  })

  it('a deletion and the insertion beside it are one replacement, whichever comes first', async () => {
    for (const pair of [deleted('thiếu') + inserted('hết', 'Lan', 2), inserted('hết', 'Lan', 2) + deleted('thiếu')]) {
      const remark = await onlyRemark({
        9: paragraph(run('Kho thuốc đôi lúc ') + pair + run(' một số loại thuốc nhỏ mắt.'))
      })
      expect(change(remark)).to.equal('thiếu → hết')
      expect(remark.text).to.equal('hết')
    }
  })

  it('two people beside each other are two requests', async () => {
    const line = paragraph(
      run('Kho thuốc đôi lúc ') + deleted('thiếu', 'Lan') + inserted('hết', 'Bình') + run(' một số loại thuốc nhỏ mắt.')
    )
    const remarks = await remarksOf({ body: bodyOf({ 9: line }) })
    expect(remarks.map(change)).to.deep.equal(['thiếu → ∅', '∅ → hết'])
  })

  it('one letter or figure changed is shown as the whole word', async () => {
    const figure = paragraph(
      run('- Khoa Ngoại triển khai kỹ thuật nội soi kh') + deleted('ớ') + inserted('ơ') + run('p cho người cao tuổi.')
    )
    expect(change(await onlyRemark({ 5: figure }))).to.equal('khớp → khơp')
    const number = lines[3]!.split('12.400')
    const line = paragraph(run(number[0] + '12.') + deleted('4') + inserted('5') + run('00' + number[1]))
    expect(change(await onlyRemark({ 3: line }))).to.equal('12.400 → 12.500')
  })

  it('a burst of small edits in one sentence is one request that shows all of it before and after', async () => {
    const line = paragraph(
      run('- Phòng Điều dưỡng ') +
        deleted('tổ chức') +
        inserted('đã mở') +
        run(' ') +
        deleted('bốn') +
        inserted('năm') +
        run(' lớp tập huấn về chăm sóc') +
        inserted(' người bệnh') +
        run(' tại nhà.')
    )
    const remark = await onlyRemark({ 6: line })
    expect(change(remark)).to.equal(
      'tổ chức bốn lớp tập huấn về chăm sóc → đã mở năm lớp tập huấn về chăm sóc người bệnh'
    )
  })

  it('edits in two sentences, or in two items of a list, are two requests', async () => {
    const sentences = paragraph(
      run('Năm qua bệnh viện đã khám cho ') +
        deleted('12.400') +
        inserted('12.450') +
        run(' lượt người bệnh. Tỉ lệ hài lòng của người bệnh đạt ') +
        deleted('86') +
        inserted('88') +
        run('% theo phiếu khảo sát của khoa Dinh dưỡng.')
    )
    expect((await remarksOf({ body: bodyOf({ 3: sentences }) })).map(change)).to.deep.equal([
      '12.400 → 12.450',
      '86 → 88'
    ])
    const items = paragraph(
      run('Thời gian chờ khám còn ') +
        deleted('dài') +
        inserted('lâu') +
        run('; ') +
        deleted('việc ') +
        run('hẹn khám qua điện thoại chưa được nhiều người bệnh biết đến.')
    )
    expect(await remarksOf({ body: bodyOf({ 8: items }) })).to.have.length(2)
  })

  it('a new paragraph is an addition behind the one above it', async () => {
    const added = paragraph(inserted('- Khoa Mắt khám lưu động tại ba xã vùng cao.'), trackedMark('ins'))
    const [comment] = await commentsOf({ body: bodyOf({ 5: paragraph(lines[5]!) + added }) })
    expect(comment).to.include({ text: '- Khoa Mắt khám lưu động tại ba xã vùng cao.', kind: 'add' })
    expect(comment?.location).to.include({ status: 'exact', paragraph: 5 })
  })

  it('a new paragraph typed at the end of the one above is the same', async () => {
    const broken = paragraph(run(lines[5]!), trackedMark('ins')) + paragraph(inserted('- Khoa Mắt khám lưu động.'))
    const remark = await onlyRemark({ 5: broken })
    expect(change(remark)).to.equal('∅ → - Khoa Mắt khám lưu động.')
    expect(remark.anchor?.target?.paragraph).to.equal(5)
  })

  it('several new paragraphs in one go are one addition', async () => {
    const two = ['Một là mở phòng.', 'Hai là thêm người.'].map(t => paragraph(inserted(t), trackedMark('ins'))).join('')
    expect(change(await onlyRemark({ 9: paragraph(lines[9]!) + two }))).to.equal(
      '∅ → Một là mở phòng.\nHai là thêm người.'
    )
  })

  it('a deleted paragraph is a deletion of all of it', async () => {
    const [comment] = await commentsOf({ body: bodyOf({ 13: paragraph(deleted(lines[13]!), trackedMark('del')) }) })
    expect(comment).to.include({ kind: 'delete', text: lines[13] })
    expect(comment?.location).to.include({ status: 'exact', paragraph: 13 })
    expect(comment?.edit).to.deep.equal({ original: lines[13], replacement: null })
  })

  it('a paragraph deleted from the end of the one above is the same', async () => {
    const both = paragraph(run(lines[8]!), trackedMark('del')) + paragraph(deleted(lines[9]!))
    expect(change(await onlyRemark({ 8: both, 9: '' }))).to.equal(`${lines[9]} → ∅`)
  })

  it('paragraphs deleted in one go are one deletion', async () => {
    const gone = (i: number): string => paragraph(deleted(lines[i]!), trackedMark('del'))
    expect(change(await onlyRemark({ 4: gone(4), 5: gone(5) }))).to.equal(`${lines[4]}\n${lines[5]} → ∅`)
  })

  it('a deleted paragraph beside an edited one stays apart from it', async () => {
    const body = bodyOf({
      11: paragraph(deleted(lines[11]!), trackedMark('del')),
      12: paragraph(deleted('Phấn đấu') + inserted('Bảo đảm') + run(lines[12]!.slice(8)))
    })
    expect((await remarksOf({ body })).map(change)).to.deep.equal([`${lines[11]} → ∅`, 'Phấn đấu → Bảo đảm'])
  })

  it('a deleted paragraph mark asks to join two paragraphs, an inserted one to split', async () => {
    const [joined] = await commentsOf({ body: bodyOf({ 8: paragraph(run(lines[8]!), trackedMark('del')) }) })
    expect(joined).to.include({ kind: 'restructure', edit: null })
    expect(joined?.text).to.equal('thoại chưa được nhiều người bệnh biết đến.\nKho thuốc đôi lúc thiếu một số loại')
    const [first, second] = lines[3]!.split(/(?<=\.) (?=Tỉ)/)
    const split = paragraph(run(first!), trackedMark('ins')) + paragraph(run(' ' + second!))
    expect((await onlyRemark({ 3: split })).anchor?.change).to.equal('split')
  })

  it('a moved paragraph is one move that says behind what it goes', async () => {
    const away = `<w:moveFrom w:id="7" w:author="Lan" w:date="2024-03-01T08:00:00Z">${run(lines[13]!)}</w:moveFrom>`
    const here = away.replaceAll('moveFrom', 'moveTo')
    const body = bodyOf({
      10: paragraph(lines[10]!) + paragraph(here, trackedMark('moveTo')),
      13: paragraph(away, trackedMark('moveFrom'))
    })
    const [comment, ...more] = await commentsOf({ body })
    expect(more).to.deep.equal([])
    expect(comment).to.include({ kind: 'move', text: lines[13], edit: null })
    expect(comment?.location.paragraph).to.equal(13)
    expect(comment?.remark.anchor?.to).to.equal('III. NHIỆM VỤ NĂM TỚI')
  })

  it('the same words cut here and pasted there are a move, though nobody tracked it as one', async () => {
    const cut = paragraph(deleted(lines[6]!), trackedMark('del'))
    const pasted = paragraph(inserted(lines[6]!), trackedMark('ins'))
    const [comment, ...more] = await commentsOf({ body: bodyOf({ 3: paragraph(lines[3]!) + pasted, 6: cut }) })
    expect(more).to.deep.equal([])
    expect(comment).to.include({ kind: 'move', text: lines[6] })
  })

  it('a row put into a table is one addition, a row taken out one deletion', async () => {
    const mark = (type: 'ins' | 'del'): string =>
      `<w:trPr><w:${type} w:id="5" w:author="Lan" w:date="2024-03-01T08:00:00Z"/></w:trPr>`
    const row = (type: 'ins' | 'del', cells: string[]): string =>
      `<w:tr>${mark(type)}${cells.map(c => `<w:tc>${paragraph(type === 'ins' ? inserted(c) : deleted(c))}</w:tc>`).join('')}</w:tr>`
    const plain = table([
      ['Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      ['Lượt khám', '12.000', 'Đạt']
    ]).replace('</w:tbl>', '')
    const rest = `${row('del', ['Lớp tập huấn', '4', 'Không đạt'])}${row('ins', ['Lượt cấp cứu', '900', 'Đạt'])}<w:tr><w:tc>${paragraph('Giường bệnh')}</w:tc><w:tc>${paragraph('150')}</w:tc><w:tc>${paragraph('Không đạt')}</w:tc></w:tr></w:tbl>`
    const remarks = await remarksOf({ body: bodyOf({}, plain + rest) })
    expect(remarks.map(r => r.text)).to.include.members(['Lượt cấp cứu\n900\nĐạt'])
    expect(remarks.map(change).join()).to.contain('Lớp tập huấn\n4\nKhông đạt')
  })

  it('what looks alike in several rows is told apart by its order', async () => {
    const rows = table([
      ['Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      ['Lượt khám', '12.000', 'Đạt'],
      ['Lớp tập huấn', '4', 'Không đạt'],
      ['Giường bệnh', '150', paragraph(deleted('Không đạt') + inserted('Đạt một phần'))]
    ])
    const [comment] = await commentsOf({ body: bodyOf({}, rows) })
    expect(comment?.edit).to.deep.equal({ original: 'Không đạt', replacement: 'Đạt một phần' })
    expect(comment?.location.paragraph).to.equal(lines.length + 11)
  })

  it('formatting and blank space are counted, not taken for requests', async () => {
    const look = `<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="Lan"><w:rPr/></w:rPrChange></w:rPr><w:t>${lines[13]}</w:t></w:r>`
    const body = bodyOf({
      13: paragraph(look),
      9: paragraph(run('Kho thuốc') + inserted(' ') + run(lines[9]!.slice(9)))
    })
    const { remarks, submission } = await received({ body })
    expect(remarks).to.deep.equal([])
    expect(submission.issues).to.deep.include.members([
      { code: 'changes-format', detail: { count: 1 } },
      { code: 'changes-space', detail: { count: 1 } }
    ])
  })

  it('a space that parts two words typed as one is a correction', async () => {
    const line = paragraph(
      run('- Khoa Ngoại triển') + deleted(' ') + run('khai kỹ thuật nội soi khớp cho người cao tuổi.')
    )
    expect(change(await onlyRemark({ 5: line }))).to.equal('triển khai → triểnkhai')
  })

  it('words put in by one person and taken out by another are told as such', async () => {
    const nested = inserted('rất ', 'Bình').replace(
      /<w:ins [^>]*>/,
      found => `${found}<w:del w:id="9" w:author="Lan" w:date="2024-03-02T08:00:00Z">`
    )
    const both = nested
      .replace('</w:ins>', '</w:del></w:ins>')
      .replaceAll('w:t ', 'w:delText ')
      .replaceAll('w:t>', 'w:delText>')
    const remarks = await remarksOf({
      body: bodyOf({ 8: paragraph(run('Thời gian chờ khám còn ') + both + run(lines[8]!.slice(23))) })
    })
    expect(remarks.find(r => r.author === 'Lan')?.anchor).to.deep.include({
      original: 'rất',
      doubts: ['others-addition']
    })
    expect(remarks.find(r => r.author === 'Bình')?.anchor?.replacement).to.equal('rất')
  })

  it('a change in a footnote is placed in the note, by its words', async () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${paragraph(content)}</w:footnote>`
    const line = (ids: number[]): string => paragraph(run(lines[9]!) + ids.map(reference).join(''))
    const official = note(2, 'Theo báo cáo của khoa Dược.') + note(3, 'Số liệu đến hết tháng mười.')
    const edited = run('Số liệu đến hết tháng ') + deleted('mười') + inserted('mười một') + run('.')
    const draft = await officialDraft({ body: bodyOf({ 9: line([2, 3]) }), footnotes: official })
    const footnotes = note(2, 'Theo báo cáo của khoa Dược.') + note(3, edited)
    const { remarks } = await received({ body: bodyOf({ 9: line([2, 3]) }), footnotes }, 'a.docx', draft)
    expect(remarks.map(change)).to.deep.equal(['mười → mười một'])
    expect(remarks[0]?.anchor).to.include({ footnote: 2 })
    const paragraphOfNote = draft.paragraphs[remarks[0]?.anchor?.target?.paragraph ?? -1]
    expect(paragraphOfNote).to.include({ part: 'footnote', footnote: 2 })
  })

  it('a note of the drafters in brackets is an opinion, not new text of the draft', async () => {
    const line = paragraph(run(lines[9]!) + inserted(' (đề nghị nêu rõ tên các loại thuốc)'))
    const [comment] = await commentsOf({ body: bodyOf({ 9: line }) })
    expect(comment).to.include({ kind: 'clarify', text: 'đề nghị nêu rõ tên các loại thuốc' })
    expect(comment?.location.paragraph).to.equal(9)
  })

  it('user names tell name and unit; names of machines are nobody', async () => {
    const by = async (author: string) => {
      const { remarks, submission } = await received({
        body: bodyOf({ 9: paragraph(run(lines[9]!) + inserted(' Cần dự trù sớm.', author)) })
      })
      return [remarks[0]?.author, remarks[0]?.unit, submission.unit]
    }
    expect(await by('Lò Thị Mai (Chi đoàn Khoa Dược)')).to.deep.equal([
      'Lò Thị Mai',
      'Chi đoàn Khoa Dược',
      'Chi đoàn Khoa Dược'
    ])
    expect(await by('Lò Thị Mai - Chi đoàn Khoa Dược')).to.deep.equal([
      'Lò Thị Mai',
      'Chi đoàn Khoa Dược',
      'Chi đoàn Khoa Dược'
    ])
    expect(await by('Windows User')).to.deep.equal([null, null, null])
    expect(await by('Admin')).to.deep.equal([null, null, null])
  })

  it('a copy that came back in another dress finds its places all the same', async () => {
    const dressed = (text: string): string =>
      text.replace(/^- /, '• ').replace(/"/g, '“').normalize('NFD').replace(/ /g, ' ')
    const body = bodyOf({
      4: paragraph(
        run(dressed('- Khoa Nhi đã mở thêm ')) +
          deleted('hai'.normalize('NFD')) +
          inserted('ba') +
          run(dressed(' phòng khám ngoài giờ,  phục vụ bà con vùng xa vào ngày nghỉ.'))
      ),
      5: paragraph(dressed(lines[5]!))
    })
    const [comment] = await commentsOf({ body })
    expect(comment?.location).to.include({ status: 'exact', paragraph: 4 })
    expect(comment?.location.quote?.exact).to.equal('hai')
  })
})
