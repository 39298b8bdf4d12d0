import { expect } from 'chai'
import type { Role } from '../../../server/http/context.ts'
import { navigation, scopeQuery } from '../../../server/http/navigation.ts'
import { plainFrame, type Frame } from '../../../server/http/views.ts'

const frameOf = (role: Role | null, path: string, more: Partial<Frame> = {}): Frame => ({
  ...plainFrame('vi', path),
  user: { name: 'An', administrator: false },
  role,
  consultation: { id: 'c1', title: 'Đợt 1', code: 'dot1' },
  ...more
})
const keys = (frame: Frame) => navigation(frame).map(item => item.key)
const current = (path: string) =>
  navigation(frameOf('administrator', path))
    .filter(item => item.current)
    .map(item => item.key)

describe('navigation', () => {
  it('a role sees what it may open and nothing else', () => {
    const staff = ['nav.overview', 'nav.submissions', 'nav.comments', 'nav.groups', 'nav.participation']
    expect(keys(frameOf('staff', '/'))).to.deep.equal(staff)
    expect(keys(frameOf('secretary', '/'))).to.deep.equal([...staff, 'nav.reports'])
    expect(keys(frameOf('administrator', '/'))).to.deep.equal([...staff, 'nav.reports', 'nav.setup'])
  })

  it('members and strangers see none', () => {
    expect(keys(plainFrame('vi'))).to.deep.equal([])
    expect(keys(frameOf(null, '/gop-y/dot1', { user: null }))).to.deep.equal([])
    expect(keys(frameOf(null, '/gop-y/dot1'))).to.deep.equal([])
  })

  it('outside of a consultation administrators of the server see theirs', () => {
    const outside = frameOf(null, '/consultations', { consultation: null })
    expect(keys(outside)).to.deep.equal(['nav.consultations'])
    const administrator = { ...outside, user: { name: 'An', administrator: true } }
    expect(keys(administrator)).to.include('nav.users')
  })

  it('the part one is in is marked, and only that', () => {
    expect(current('/consultations/c1')).to.deep.equal(['nav.overview'])
    expect(current('/consultations/c1/comments?page=2')).to.deep.equal(['nav.comments'])
    expect(current('/consultations/c1/meetings/m1')).to.deep.equal(['nav.participation'])
    expect(current('/consultations/c1/units')).to.deep.equal(['nav.setup'])
  })

  it('links keep a page narrowed to a unit', () => {
    const narrowed = frameOf('staff', '/', { unit: { id: 'u 1', name: 'Chi đoàn', chosen: true } })
    expect(scopeQuery(narrowed)).to.equal('?unit=u%201')
    expect(navigation(narrowed).map(item => item.href)).to.include('/consultations/c1/comments?unit=u%201')
    expect(scopeQuery({ ...narrowed, unit: { id: 'u1', name: 'Chi đoàn', chosen: false } })).to.equal('')
  })
})
