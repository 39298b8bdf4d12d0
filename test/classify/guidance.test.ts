import { expect } from 'chai'
import { answeredTopic } from '../../lib/classify/guidance.ts'
import { topicOfLabel } from '../../lib/classify/topic-label.ts'
import { remarkOf } from '../../lib/model/comment.ts'
import type { Topic } from '../../lib/model/synthesis.ts'

const topics: Topic[] = [
  { id: '2.1', title: 'Kết quả hoạt động nhiệm kỳ qua', hints: [] },
  { id: '2.2', title: 'Mục tiêu, nhiệm vụ, giải pháp', hints: [] },
  { id: '2.3', title: 'Chủ đề Đại hội', hints: [] },
  { id: '2.4', title: 'Bố cục, chính tả và nội dung khác', hints: [] }
]

describe('the topic of a label', () => {
  const named: [string, string][] = [
    ['2.2', '2.2'],
    ['Nhóm 2.2', '2.2'],
    ['2.2. Góp ý về mục tiêu', '2.2'],
    ['Nội dung 2.2: Giải pháp', '2.2'],
    ['2.1. Kết quả hoạt động nhiệm kỳ qua đã đánh giá sát thực tế chưa?', '2.1'],
    ['2.1 KET QUA HOAT DONG', '2.1'],
    ['2.4. Ý kiến khác', '2.4'],
    ['Câu 5. Đồng chí có ý kiến gì về chủ đề Đại hội?', '2.3'],
    ['Chu\u0309 đê\u0300 Đa\u0323i hô\u0323i', '2.3']
  ]
  for (const [label, topic] of named) {
    it(`is ${topic} for “${label}”`, () => {
      expect(topicOfLabel(label, topics)?.topic).to.equal(topic)
    })
  }

  for (const label of [
    '2.1. Xây dựng tổ chức',
    '2.2. Kết quả thu quỹ',
    'Câu 1. Ý kiến về dự thảo',
    'Mục 3',
    'Nhiệm kỳ'
  ]) {
    it(`is unknown for “${label}”: a number alone may be that of a heading`, () => {
      expect(topicOfLabel(label, topics)).to.equal(null)
    })
  }
})

describe('an answer to the guidance', () => {
  it('has its topic from the label in front of it; place and request are read without the label', () => {
    const found = answeredTopic(remarkOf('2.2. Góp ý về mục tiêu: Nâng chỉ tiêu từ 300 lên 350.'), topics)
    expect(found?.topic).to.equal('2.2')
    expect(found?.bare).to.deep.include({ text: 'Nâng chỉ tiêu từ 300 lên 350.', context: ['Góp ý về mục tiêu'] })
  })

  it('has its topic from the question it stands under, whose number is no place', () => {
    const remark = remarkOf('Thêm chữ “Bền vững”.', {
      context: ['I. Ý kiến', '2.3. Chủ đề Đại hội có cần sửa gì không?']
    })
    const found = answeredTopic(remark, topics)
    expect(found?.topic).to.equal('2.3')
    expect(found?.bare.context).to.deep.equal(['I. Ý kiến', 'Chủ đề Đại hội có cần sửa gì không?'])
    expect(remark.context[1]).to.equal('2.3. Chủ đề Đại hội có cần sửa gì không?')
  })

  it('is no answer where the label is a place of the draft', () => {
    for (const text of [
      '2.1: bỏ câu cuối',
      'Mục 2.2: thêm ý',
      '2.3. Công tác hội: viết gọn',
      'Chủ đề Đại hội: nên ngắn'
    ])
      expect(answeredTopic(remarkOf(text), topics), text).to.equal(null)
  })
})
