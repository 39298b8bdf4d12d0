import { readFileSync, readdirSync } from 'node:fs'
import { expect } from 'chai'
import type { Decided } from '../../lib/decide/decided.ts'
import { suggestTopicMap, type TopicMap } from '../../lib/classify/topic.ts'
import { readDraft } from '../../lib/draft/draft.ts'
import { learn, suggest, type Confirmed } from '../../lib/learn/learn.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import type { Comment } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'
import { runPipeline } from '../../lib/pipeline.ts'
import { paragraphOf, submissionOf, villageDraft } from '../decide/material.ts'

const samples = new URL('../../samples/', import.meta.url)

/** The sample's comments as the program understands them with a guidance of the given words. */
async function understood(draft: Draft, topics: Topic[], topicMap: TopicMap): Promise<Comment[]> {
  const folder = new URL('comments/', samples)
  const files = readdirSync(folder).map(file => ({
    file,
    bytes: readFileSync(new URL(encodeURIComponent(file), folder))
  }))
  return (await runPipeline({ drafts: [draft], topics, topicMap, unit: null, files })).value.comments
}

const hours = [
  'mở cửa sớm hơn',
  'mở cửa muộn hơn buổi tối',
  'đóng cửa lúc nghỉ trưa',
  'giữ trật tự ban đêm',
  'mở cửa ngày lễ'
]
const money = [
  'giảm mức đóng của hộ nghèo',
  'công khai tiền thu chi',
  'miễn tiền cho hộ già yếu',
  'thu tiền theo quý',
  'tiền mua sách'
]
const people = [
  'bầu thêm người trẻ',
  'người quản lý phải ở trong thôn',
  'họp ban hằng tháng',
  'nhiệm kỳ ba năm',
  'chọn phụ nữ vào ban'
]
const ways = ['Đề nghị', 'Nên', 'Tôi mong', 'Bà con muốn', 'Kiến nghị', 'de nghi']
const ends = ['cho tiện.', 'vì dân cần.', 'như thôn bên.', 'ngay năm nay.']

describe('learning within a consultation', function () {
  this.timeout(10_000)
  let draft: Draft
  let made: { comment: Comment; topic: string }[]
  before(async () => {
    draft = await villageDraft()
    const pieces = [hours, money, people].flatMap((list, t) =>
      list.flatMap(what =>
        ways.flatMap(way => ends.map(end => ({ text: `${way} ${what} ${end}`, topic: `n${t + 1}` })))
      )
    )
    const { comments } = submissionOf(
      'aa',
      pieces.map(({ text }) => ({ text })),
      indexDrafts([draft])
    )
    // The guidance has other topics than the program's words could tell.
    made = comments.map((comment, i) => ({ comment: { ...comment, topic: null }, topic: pieces[i]!.topic }))
  })
  const answers = (list: typeof made): Confirmed[] =>
    list.map(({ comment, topic }) => ({ comment, decided: { topic } satisfies Decided }))
  const half = <T>(list: T[], side: number) => list.filter((_, i) => (i * 7 + 3) % 5 < 2 === (side === 0))

  it('a part of the answers tells the topics of the rest', () => {
    const learned = learn(answers(half(made, 0)))
    const rest = half(made, 1)
    const right = rest.filter(({ comment, topic }) => suggest(learned, comment).topic?.id === topic).length
    expect(right / rest.length).to.be.greaterThan(0.95)
  })

  it('is the same in whatever order the answers come, and says how sure it is', () => {
    const first = learn(answers(half(made, 0)))
    const turned = learn(answers(half(made, 0)).reverse())
    for (const { comment } of half(made, 1).slice(0, 40)) {
      expect(suggest(turned, comment)).to.deep.equal(suggest(first, comment))
      expect(suggest(first, comment).topic!.sure).to.be.within(0, 1)
    }
  })

  it('teaches nothing from a handful of answers', () => {
    expect(suggest(learn(answers(made.slice(0, 5))), made[200]!.comment)).to.deep.equal({})
    expect(suggest(learn([]), made[0]!.comment)).to.deep.equal({})
  })

  it('never speaks against a program that is right', () => {
    const right = made.map(({ comment, topic }) => ({ comment: { ...comment, topic }, topic }))
    const learned = learn(answers(half(right, 0)))
    // One comment the program places otherwise than its likes: no reason to doubt it.
    const odd = { ...half(right, 1)[0]!.comment, topic: 'n3' }
    expect(suggest(learned, odd).topic).to.equal(undefined)
  })

  it('corrects a program that people corrected again and again', () => {
    const swap = (topic: string): string => (topic === 'n1' ? 'n2' : topic)
    const wrong = made.map(({ comment, topic }) => ({ comment: { ...comment, topic: swap(topic) }, topic }))
    const learned = learn(answers(half(wrong, 0)))
    const rest = half(wrong, 1)
    const before = rest.filter(({ comment, topic }) => comment.topic === topic).length
    const after = rest.filter(
      ({ comment, topic }) => (suggest(learned, comment).topic?.id ?? comment.topic) === topic
    ).length
    expect(after).to.be.greaterThan(before)
    expect(after / rest.length).to.be.greaterThan(0.95)
  })

  it('a comment in nearly the words of one that a person placed is offered its place, unless its own is sure', () => {
    const paragraph = paragraphOf(draft, 'Ban quản lý họp')
    const index = indexDrafts([draft])
    const [known, lost, sure] = submissionOf(
      'bb',
      [
        { text: 'Mục 8.8: bà con xin họp bàn chuyện tủ sách mỗi tuần một buổi.' },
        { text: 'Mục 8.9: bà con xin họp bàn chuyện tủ sách mỗi tuần một hai buổi.' },
        { text: 'Mục 1 phần I: bà con xin họp bàn chuyện tủ sách mỗi tuần một buổi.' }
      ],
      index
    ).comments
    expect(lost!.location.status).to.equal('unresolved')
    const decided: Decided = { location: { draft: 'd1', heading: null, paragraph } }
    const learned = learn([{ comment: known!, decided }])
    const { location } = suggest(learned, lost!)
    expect(location).to.deep.include({ like: known!.id, place: { draft: 'd1', heading: null, paragraph, quote: null } })
    const chosen = { ...sure!, location: { ...sure!.location, why: ['chosen'], doubts: ['draft-changed'] } }
    expect(suggest(learned, chosen).location).to.equal(undefined)
  })

  it('a comment like one of a group that people made is offered the group; other figures or words to change never', () => {
    const index = indexDrafts([draft])
    const texts = [
      'Xin lắp thêm 2 bóng đèn ngoài sân cho các cháu chơi.',
      'Xin lắp thêm 2 bóng đèn ngoài sân để các cháu chơi tối.',
      'Xin lắp thêm 5 bóng đèn ngoài sân cho các cháu chơi.'
    ]
    const [known, like, other] = submissionOf(
      'dd',
      texts.map(text => ({ text })),
      index
    ).comments
    const plain = (c: Comment): Comment => ({ ...c, edit: null, kind: 'propose' })
    const learned = learn([{ comment: plain(known!), decided: { group: 'p-7' } }])
    expect(suggest(learned, plain(like!)).group).to.deep.include({ id: 'p-7', like: known!.id })
    expect(suggest(learned, plain(other!)).group).to.equal(undefined)
    const edit = { original: 'a', replacement: 'b' }
    expect(suggest(learned, { ...plain(like!), edit }).group).to.equal(undefined)
    const apart = learn([{ comment: plain(known!), decided: { group: 'alone' } }])
    expect(suggest(apart, plain(like!)).group).to.equal(undefined)
  })

  it('on the sample: half of people’s answers raise the rest where the guidance has no words of its own, and lower none', async function () {
    this.timeout(20_000)
    const sample = (await readDraft('d1', 'draft.docx', readFileSync(new URL('draft.docx', samples)))).value
    const listed: unknown = JSON.parse(readFileSync(new URL('topics.json', samples), 'utf8'))
    const full = (Array.isArray(listed) ? listed : (listed as { topics: Topic[] }).topics) as Topic[]
    const answered = await understood(sample, full, suggestTopicMap([sample], full))
    const topicOf = new Map(answered.map(c => [c.id, c.topic]))
    const bare = await understood(
      sample,
      full.map(t => ({ ...t, hints: [] })),
      new Map()
    )
    const rows = bare.flatMap(comment => {
      const topic = topicOf.get(comment.id) ?? null
      return topic === null ? [] : [{ comment, topic }]
    })
    for (const side of [0, 1]) {
      const learned = learn(answers(rows.filter((_, i) => i % 2 === side)))
      const rest = rows.filter((_, i) => i % 2 !== side)
      const before = rest.filter(r => r.comment.topic === r.topic).length
      const after = rest.filter(r => (suggest(learned, r.comment).topic?.id ?? r.comment.topic) === r.topic).length
      expect(after, `of ${rest.length}, ${before} before`).to.be.greaterThan(before)
      // And where the program knows the guidance's words, nothing is lost.
      const knowing = learn(
        answers(
          answered.flatMap((comment, i) => (i % 2 === side && comment.topic ? [{ comment, topic: comment.topic }] : []))
        )
      )
      expect(answered.filter(c => c.topic !== null && suggest(knowing, c).topic !== undefined)).to.deep.equal([])
    }
  })

  it('costs twice as much for twice the answers, no more', function () {
    this.timeout(30_000)
    const cost = (times: number): number => {
      const many = Array.from({ length: times }, (_, n) =>
        made.map(({ comment, topic }) => ({ comment: { ...comment, id: `${comment.id}0${n}` }, topic }))
      ).flat()
      const start = process.cpuUsage().user
      learn(answers(many))
      return process.cpuUsage().user - start
    }
    cost(1)
    const [one, four] = [cost(3), cost(12)]
    expect(four / one).to.be.lessThan(8)
  })

  it('takes of natural the one file it needs, never its root with its database drivers', () => {
    const files = readdirSync(new URL('../../lib/', import.meta.url), { recursive: true })
      .map(String)
      .filter(f => f.endsWith('.ts'))
    const roots = files.filter(f =>
      /from 'natural'|require\('natural'\)/.test(
        readFileSync(new URL(f, new URL('../../lib/', import.meta.url)), 'utf8')
      )
    )
    expect(roots).to.deep.equal([])
  })
})
