import { expect } from 'chai'
import type { Heading } from '../../../lib/model/draft.ts'
import { drawnDays, everyDay } from '../../../server/participation/days.ts'
import { columnsOf, mapLines, unplacedOf, wholeOf } from '../../../server/participation/draft-map.ts'
import type { Counts, Tally } from '../../../server/participation/tally.ts'
import { silentUnits, unitLines } from '../../../server/participation/units-table.ts'
import type { UnitRow } from '../../../server/store/schema.ts'
import { plainDraft } from '../../support/plain-draft.ts'

const nothing: Counts = { people: 0, submissions: 0, comments: 0 }
const one: Counts = { people: 1, submissions: 1, comments: 2 }

describe('lines of units', () => {
  const unit = (path: string, members: number | null): UnitRow => {
    const [id = '', parent = null] = path.split('/').filter(Boolean).reverse()
    return {
      consultation_id: 'c',
      id,
      parent_id: parent,
      path,
      name: id,
      folded: id,
      code: id,
      members,
      created_at: ''
    }
  }
  const tally = (busy: string[]): Tally => ({
    total: one,
    nameless: 0,
    byChannel: new Map(),
    byDay: new Map(),
    at: () => nothing,
    below: path => (busy.some(b => b.startsWith(path)) ? one : nothing)
  })
  const members = (units: UnitRow[]) => Object.fromEntries(unitLines(units, tally([]), []).map(l => [l.id, l.members]))

  it('members below are added up where a unit has no number of its own', () => {
    expect(members([unit('/a/', null), unit('/a/b/', 10), unit('/a/c/', 5)])).to.deep.equal({ a: 15, b: 10, c: 5 })
  })

  it('a number of its own is that of the whole', () => {
    expect(members([unit('/a/', 40), unit('/a/b/', 10), unit('/a/c/', null)])).to.deep.equal({ a: 40, b: 10, c: null })
  })

  it('one unknown part makes the sum unknown', () => {
    expect(members([unit('/a/', null), unit('/a/b/', 10), unit('/a/c/', null)])).to.deep.include({ a: null })
  })

  it('attendance is unknown where no meeting says it, and meetings below count above', () => {
    const units = [unit('/a/', null), unit('/a/b/', 10), unit('/a/c/', 5)]
    const held = [
      { unit_path: '/a/b/', meetings: 2, attending: 9 },
      { unit_path: '/a/c/', meetings: 1, attending: null }
    ]
    const lines = unitLines(units, tally([]), held).map(l => [l.id, l.meetings, l.attending])
    expect(lines).to.deep.equal([
      ['a', 3, 9],
      ['b', 2, 9],
      ['c', 1, null]
    ])
  })

  it('to be reminded are units with nobody below that sent nothing', () => {
    const units = [unit('/a/', null), unit('/a/b/', 10), unit('/a/c/', 5), unit('/a/c/d/', 5)]
    const names = (busy: string[]) => silentUnits(unitLines(units, tally(busy), [])).map(l => l.id)
    expect(names([])).to.deep.equal(['b', 'd'])
    expect(names(['/a/b/'])).to.deep.equal(['d'])
  })
})

describe('days', () => {
  it('days on which nothing came stand between the others', () => {
    const days = everyDay(
      new Map([
        ['2026-12-01', one],
        ['2026-11-29', one]
      ])
    )
    expect(days).to.deep.equal([
      ['2026-11-29', one],
      ['2026-11-30', nothing],
      ['2026-12-01', one]
    ])
  })

  it('a clock that was years wrong does not draw thousands of days', () => {
    expect(
      everyDay(
        new Map([
          ['1970-01-01', one],
          ['2026-11-20', one]
        ])
      ).length
    ).to.equal(2)
  })

  it('few days are drawn with days before them', () => {
    const drawn = drawnDays([['2026-03-02', one]], 3).map(([day]) => day)
    expect(drawn).to.deep.equal(['2026-02-28', '2026-03-01', '2026-03-02'])
    expect(drawnDays([])).to.deep.equal([])
  })
})

describe('the map of a draft', () => {
  const heading = (n: number, level: number, title: string, paragraph: number): Heading => ({
    id: `h${n}`,
    parent: null,
    level,
    number: title === '' ? null : `${n}.`,
    title,
    type: 'heading',
    paragraph,
    end: 0
  })
  const draft = {
    ...plainDraft('Phần một', 'Mục một', 'Đoạn không tên mục', 'Phần hai'),
    outline: [
      heading(1, 1, 'Phần một', 0),
      heading(2, 2, 'Mục một', 1),
      heading(3, 3, '', 2),
      heading(4, 1, 'Phần hai', 3)
    ]
  }
  const count = (heading_order: number, comments: number, more: object = {}) => ({
    draft_id: 'd1' as string | null,
    heading_order,
    unplaced: 0,
    comments,
    unsure: 1,
    ...more
  })
  const counts = [
    count(0, 2),
    count(2, 3),
    count(-1, 4),
    count(-1, 5, { unplaced: 1, draft_id: null }),
    count(1, 9, { draft_id: 'd2' })
  ]

  it('a heading counts those under it', () => {
    expect(mapLines(draft, counts).map(l => [l.id, l.comments, l.unsure])).to.deep.equal([
      ['h1', 5, 2],
      ['h2', 3, 1],
      ['h3', 3, 1],
      ['h4', 0, 0]
    ])
  })

  it('a paragraph without title is named by its words; deep ones without comments are left out', () => {
    expect(mapLines(draft, counts)[2]?.label).to.equal('Đoạn không tên mục')
    expect(mapLines(draft, []).map(l => l.id)).to.deep.equal(['h1', 'h2', 'h4'])
  })

  it('the whole draft and what was not found are told apart', () => {
    expect(wholeOf(draft, counts)).to.deep.equal({ comments: 4, unsure: 1 })
    expect(unplacedOf(counts)).to.deep.equal({ comments: 5, unsure: 1 })
  })

  const label = (along: string, number: number) => `${along} ${number}`

  it('pages are drawn where they are known, else parts of the text', () => {
    const paged = {
      ...draft,
      pages: 3,
      paragraphs: draft.paragraphs.map((p, i) => Object.assign({}, p, { page: i < 2 ? 1 : 3 }))
    }
    const by = new Map([
      [0, 1],
      [1, 2],
      [3, 4]
    ])
    expect(columnsOf(paged, by, label).columns).to.deep.equal([
      { label: 'page 1', value: 3 },
      { label: 'page 2', value: 0 },
      { label: 'page 3', value: 4 }
    ])
    expect(columnsOf(draft, by, label).columns.map(c => c.value)).to.deep.equal([1, 2, 0, 4])
  })
})
