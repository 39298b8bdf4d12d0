import { expect } from 'chai'
import { parseTopics, topicLines } from '../../../server/topics/topic-lines.ts'

const topics = [
  { id: '1', title: 'Chủ đề Đại hội', hints: ['chủ đề', 'phương châm'] },
  { id: '2.1', title: 'Vấn đề khác', hints: [] }
]

describe('topics as people type them', () => {
  it('come back as they were written', () => {
    expect(parseTopics(topicLines(topics))).to.deep.equal({ topics, wrong: null })
  })

  for (const [why, typed] of [
    ['without a title', '1 |'],
    ['without a number', ' | Chủ đề'],
    ['with a number used above', '1 | A\n1 | B']
  ] as const) {
    it(`${why} name the line`, () => {
      expect(parseTopics(typed).wrong?.line).to.equal(typed.split('\n').length)
    })
  }
})
