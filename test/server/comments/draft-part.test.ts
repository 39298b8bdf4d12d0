import { expect } from 'chai'
import { readDraft } from '../../../lib/draft/draft.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import { lookupOf } from '../../../lib/report/context.ts'
import { draftPart, outlineLines, partBounds, partLength } from '../../../server/comments/draft-part.ts'
import type { PlaceCount } from '../../../server/store/comment-lists.ts'

describe('the part of the draft beside the comments', () => {
  let draft: Draft

  before(async () => {
    const lines = ['BÁO CÁO CÔNG TÁC NĂM', '']
    for (const [number, title] of [
      ['I', 'TÌNH HÌNH'],
      ['II', 'NHIỆM VỤ']
    ] as const) {
      lines.push(`${number}. ${title}`)
      for (let section = 1; section <= 3; section++) {
        lines.push(`${section}. Công tác thứ ${section}`)
        for (let i = 1; i <= 20; i++)
          lines.push(`Việc số ${i} của công tác ${section} phần ${number} được làm đầy đủ, đúng hạn.`)
      }
    }
    draft = (await readDraft('d1', 'du-thao.txt', new TextEncoder().encode(lines.join('\n')))).value
  })

  const heading = (number: string, title: string) =>
    draft.outline.find(h => h.number?.startsWith(number) && h.title.includes(title))!
  const nothing = { from: null, heading: null, open: null }

  it('is the beginning where nothing is asked, and never long', () => {
    expect(partBounds(draft, nothing)).to.deep.equal({ from: 0, to: partLength })
  })

  it('is the chosen heading’s section', () => {
    const { id, paragraph, end } = heading('2', 'thứ 2')
    expect(partBounds(draft, { ...nothing, heading: id })).to.deep.equal({ from: paragraph, to: end })
  })

  it('holds the open comment, however deep in a long section it stands', () => {
    const { id } = heading('II', 'NHIỆM VỤ')
    const open = draft.paragraphs.length - 1
    const { from, to } = partBounds(draft, { ...nothing, heading: id, open })
    expect(open).to.be.within(from, to - 1)
    expect(to - from).to.be.at.most(partLength)
  })

  it('goes on from where the reader went', () => {
    const { previous, next } = draftPart(lookupOf(draft), partBounds(draft, { ...nothing, from: 60 }), [], null)
    expect([previous, next]).to.deep.equal([0, 120])
  })

  it('counts comments at their paragraph, and those on a heading where it stands', () => {
    const order = draft.outline.findIndex(h => h.id === heading('I', 'TÌNH HÌNH').id)
    const counts: PlaceCount[] = [
      { headingOrder: order, paragraph: -1, count: 2, unsure: 1 },
      { headingOrder: order + 1, paragraph: 5, count: 3, unsure: 0 }
    ]
    const { paragraphs } = draftPart(lookupOf(draft), { from: 0, to: 10 }, counts, null)
    const counted = paragraphs.filter(p => p.count > 0).map(p => [p.index, p.count, p.unsure])
    expect(counted).to.deep.equal([
      [draft.outline[order]!.paragraph, 2, 1],
      [5, 3, 0]
    ])
    const line = outlineLines(draft, counts, null).find(l => l.id === draft.outline[order]!.id)
    expect([line?.count, line?.unsure], 'with what is under it').to.deep.equal([5, 1])
  })

  it('marks the words meant and nothing else', () => {
    const text = draft.paragraphs[4]!.text
    const quote = { exact: 'đầy đủ', prefix: text.slice(0, text.indexOf('đầy đủ')), suffix: '' }
    const open = {
      status: 'exact',
      draft: 'd1',
      heading: null,
      paragraph: 4,
      page: null,
      line: null,
      footnote: null,
      quote,
      why: [],
      doubts: []
    } as const
    const { paragraphs } = draftPart(lookupOf(draft), { from: 3, to: 7 }, [], { ...open, why: [], doubts: [] })
    expect(paragraphs.filter(p => p.words !== '').map(p => [p.index, p.words])).to.deep.equal([[4, 'đầy đủ']])
    expect(paragraphs.filter(p => p.current).map(p => p.index)).to.deep.equal([4])
    expect(paragraphs.find(p => p.index === 4)).to.include({ before: quote.prefix })
  })
})
