import { expect } from 'chai'
import { readTopicMap, writeTopicMap } from '../../lib/cli/topic-map.ts'
import { topicsOf } from '../../lib/cli/topic-list.ts'
import { Failure } from '../../lib/model/result.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

const { drafts, topics } = sampleSynthesis()
const map = new Map([['d1', new Map([['h4', '1.3']])]])
const edited = (change: (text: string) => string): unknown => JSON.parse(change(writeTopicMap(drafts, topics, map)))

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return String(error.detail['message'])
    throw error
  }
  return 'no failure'
}

const readMap = (json: unknown) => () => readTopicMap(json, drafts, topics, 'm.json', 'vi')
const readList = (json: unknown) => () => topicsOf(json, 't.json', 'vi')

describe('topic-map.json', () => {
  it('reads back what it wrote', () => {
    expect(
      readTopicMap(
        edited(t => t),
        drafts,
        topics,
        'm.json',
        'vi'
      )
    ).to.deep.equal(map)
  })

  it('takes the topic that somebody changed', () => {
    const changed = readTopicMap(
      edited(t => t.replace('"topic": "1.3"', '"topic": "1.5"')),
      drafts,
      topics,
      'm',
      'vi'
    )
    expect(changed.get('d1')?.get('h4')).to.equal('1.5')
  })

  it('shows number and title of every heading, with or without topic', () => {
    const text = writeTopicMap(drafts, topics, map)
    for (const { title } of drafts[0]!.outline) expect(text).to.contain(title)
    expect(text).to.contain('"topic": null')
  })

  it('refuses the map of another draft, and topics that are not in the list', () => {
    expect(messageOf(readMap(edited(t => t.replace('Chỉ tiêu', 'Chỉ số'))))).to.contain('h4')
    expect(messageOf(readMap(edited(t => t.replace('"topic": "1.3"', '"topic": "9"'))))).to.contain('9')
    expect(messageOf(readMap({}))).to.contain('m.json')
  })
})

describe('a topic list', () => {
  it('may leave out hints', () => {
    expect(readList([{ id: 'a', title: 'Chủ đề' }])()).to.deep.equal([{ id: 'a', title: 'Chủ đề', hints: [] }])
  })

  it('says which entry and field is wrong', () => {
    expect(messageOf(readList([{ id: 'a', title: 'x' }, { id: 'b' }])))
      .to.contain('2')
      .and.to.contain('title')
    expect(messageOf(readList([{ id: 'a', title: 'x', hints: [1] }]))).to.contain('hints')
    expect(
      messageOf(
        readList([
          { id: 'a', title: 'x' },
          { id: 'a', title: 'y' }
        ])
      )
    ).to.contain('a')
    expect(messageOf(readList('x'))).to.contain('t.json')
    expect(messageOf(readList([]))).to.contain('t.json')
  })
})
