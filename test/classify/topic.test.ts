import { expect } from 'chai'
import { chooseTopic, suggestTopicMap } from '../../lib/classify/topic.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft, Heading, HeadingType } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { remarkOf } from '../../lib/model/comment.ts'

function heading(
  id: string,
  parent: string | null,
  number: string | null,
  title: string,
  paragraph: number,
  type: HeadingType = 'heading'
): Heading {
  return { id, parent, level: parent === null ? 1 : 2, number, title, type, paragraph, end: paragraph + 1 }
}

function draftOf(title: string, outline: Heading[]): Draft {
  const paragraphs = outline.map((h, index) => ({
    index,
    part: 'body' as const,
    text: `${h.number ?? ''} ${h.title}`,
    heading: h.id,
    page: null,
    line: null,
    rows: [],
    footnote: null,
    notes: [],
    cell: null
  }))
  return { id: 'd1', file: 'du-thao.docx', sha256: '', title, pages: null, lines: null, outline, paragraphs }
}

const hospital = draftOf('BÁO CÁO CỦA BAN CHẤP HÀNH CÔNG ĐOÀN BỆNH VIỆN', [
  heading('h1', null, 'PHẦN I', 'Kết quả hoạt động nhiệm kỳ qua', 0, 'part'),
  heading('h2', 'h1', '1.', 'Chăm lo đời sống', 1),
  heading('h3', 'h1', '2.', 'Tồn tại, hạn chế', 2),
  heading('h4', 'h3', null, 'Nguyên nhân', 3, 'group'),
  heading('h5', null, 'PHẦN II', 'Phương hướng nhiệm kỳ tới', 4, 'part'),
  heading('h6', 'h5', '1.', 'Các chỉ tiêu chủ yếu', 5),
  heading('h7', 'h5', '2.', 'Giải pháp', 6)
])

const topics: Topic[] = [
  { id: '1', title: 'Kết quả nhiệm kỳ qua', hints: ['ưu điểm', 'thành tích'] },
  { id: '2', title: 'Hạn chế, nguyên nhân', hints: ['yếu kém', 'tồn tại'] },
  { id: '3', title: 'Phương hướng, giải pháp', hints: ['nhiệm vụ'] },
  { id: '4', title: 'Hệ thống chỉ tiêu', hints: ['chỉ tiêu', 'tỷ lệ'] },
  { id: '5', title: 'Xây dựng bệnh viện xanh', hints: ['bệnh viện xanh', 'rác thải nhựa'] },
  { id: '6', title: 'Bố cục, chính tả và nội dung khác', hints: ['văn phong'] }
]

const index = indexDrafts([hospital])
const map = suggestTopicMap([hospital], topics)

function comment(text: string, head: string | null, fields: Partial<Comment> = {}): Comment {
  return {
    id: 'c1',
    submission: 's1',
    author: null,
    unit: null,
    text,
    remark: remarkOf(text),
    location: {
      status: head === null ? 'document' : 'heading',
      draft: 'd1',
      heading: head,
      paragraph: null,
      page: null,
      line: null,
      footnote: null,
      quote: null,
      why: [],
      doubts: []
    },
    kind: 'add',
    stance: 'none',
    edit: null,
    reason: null,
    topic: null,
    group: null,
    sure: 1,
    ...fields
  }
}

const choose = (c: Comment): string | null => chooseTopic(c, index, topics, map)

describe('suggestTopicMap', () => {
  it('gives each heading the topic its title speaks of, else that of the heading above', () => {
    expect([...(map.get('d1') ?? [])]).to.deep.equal([
      ['h1', '1'],
      ['h2', '1'],
      ['h3', '2'],
      ['h4', '2'],
      ['h5', '3'],
      ['h6', '4'],
      ['h7', '3']
    ])
  })
  it('leaves headings without a topic where nothing speaks of one', () => {
    const regulation = draftOf('QUY CHẾ LÀM VIỆC', [heading('h1', null, 'Điều 1.', 'Phạm vi điều chỉnh', 0, 'article')])
    expect(suggestTopicMap([regulation], topics).get('d1')?.size).to.equal(0)
  })
  it('a list with one topic a document gives all headings the topic of their document', () => {
    const documents: Topic[] = [
      { id: 'A', title: 'Dự thảo Quy chế chi tiêu nội bộ', hints: [] },
      { id: 'B', title: 'Dự thảo Báo cáo của Ban Chấp hành Công đoàn bệnh viện', hints: [] }
    ]
    expect(new Set(suggestTopicMap([hospital], documents).get('d1')?.values())).to.deep.equal(new Set(['B']))
  })
})

describe('chooseTopic', () => {
  it('follows the heading', () => {
    expect(choose(comment('Bổ sung số liệu thăm hỏi người ốm.', 'h2'))).to.equal('1')
    expect(choose(comment('Nâng lên 90%.', 'h6', { kind: 'replace' }))).to.equal('4')
  })
  it('rare words of a topic outweigh the heading', () => {
    expect(choose(comment('Bổ sung giải pháp giảm rác thải nhựa, xây dựng bệnh viện xanh.', 'h7'))).to.equal('5')
  })
  it('slips of the pen go to the topic of spelling', () => {
    expect(choose(comment('“chăm xóc” sửa là “chăm sóc”', 'h2', { kind: 'correct' }))).to.equal('6')
  })
  it('a topic that the form names wins outright', () => {
    const named = comment('Nâng lên 90%.', 'h6')
    expect(choose({ ...named, remark: { ...named.remark, topic: 'Nhóm 2: Hạn chế, nguyên nhân' } })).to.equal('2')
    expect(choose({ ...named, remark: { ...named.remark, topic: '3' } })).to.equal('3')
  })
  it('without a heading the words decide, and what fits nowhere goes to the topic for the rest', () => {
    expect(choose(comment('Các chỉ tiêu còn cao, tỷ lệ khó đạt.', null))).to.equal('4')
    expect(choose(comment('Mong tổ chức giải cầu lông.', null, { kind: 'propose' }))).to.equal('6')
  })
  it('unknown stays null', () => {
    const list = topics.slice(0, 5)
    const lost = comment('Mong tổ chức giải cầu lông.', null, { kind: 'propose' })
    expect(chooseTopic(lost, index, list, suggestTopicMap([hospital], list))).to.equal(null)
  })
  it('an edited map is followed', () => {
    const edited = new Map([['d1', new Map([['h2', '3']])]])
    expect(chooseTopic(comment('Bổ sung số liệu thăm hỏi người ốm.', 'h2'), index, topics, edited)).to.equal('3')
  })
})
