import { expect } from 'chai'
import type { Draft } from '../../../lib/model/draft.ts'
import { nowhere, targetOf, wordsAt, type Target } from '../../../server/members/target.ts'
import { commentOf, typedOf, type Checked } from '../../../server/members/typed-comment.ts'
import { nothingTyped, type Typed } from '../../../server/members/unsent-body.ts'
import { sampleDraft } from '../../support/members.ts'

describe('what is typed into the form', function () {
  this.timeout(20_000)
  let draft: Draft
  let target: Target
  let base: string

  before(async () => {
    draft = await sampleDraft()
    target = { ...nowhere, draft: 'd1', paragraph: 10, heading: null }
    base = draft.paragraphs[10]!.text
  })

  const check = (typed: Partial<Typed>, at: Target = target): Checked =>
    commentOf({ ...nothingTyped, words: base, ...typed }, at, draft, 'c1', wordsAt(draft, at))
  const codes = (typed: Partial<Typed>): string[] => check(typed).problems.map(p => `${p.field} ${p.code}`)

  it('is an edit where the draft’s words were changed, kept as typed', () => {
    const replacement = base.replace('an toàn', 'AN  toàn')
    expect(check({ words: replacement }).comment?.edit).to.deep.equal({ original: base, replacement })
  })

  it('is no edit where only spaces differ, or the same letters are composed otherwise', () => {
    const same = `  ${base.replace(/ /g, '  ').normalize('NFD')}\n`
    expect(check({ words: same, text: 'Rất đúng' }).comment).to.include({ edit: null, text: 'Rất đúng' })
  })

  it('strikes the words out where the kind says so', () => {
    expect(check({ kind: 'delete' }).comment?.edit).to.deep.equal({ original: base, replacement: '' })
  })

  it('is enough with a stance alone', () => {
    expect(check({ stance: 'agree' }).comment).to.include({ stance: 'agree', kind: null, edit: null, text: '' })
  })

  it('says nothing where nothing was said', () => {
    expect(codes({})).to.deep.equal(['text nothing-said'])
    expect(codes({ reason: 'Vì thế' })).to.deep.equal(['text nothing-said'])
    expect(codes({ kind: 'move' })).to.deep.equal(['text move-where'])
    expect(codes({ kind: 'add' })).to.deep.equal(['text add-what'])
  })

  it('must not be longer than the limit', () => {
    expect(codes({ text: 'a'.repeat(10_001) })).to.deep.equal(['text too-long'])
    expect(codes({ text: 'a'.repeat(10_000) })).to.deep.equal([])
  })

  it('may point at another line, whose words are then meant', () => {
    const moved = check({ page: '5', line: '30', kind: 'delete' }).comment
    expect(moved?.target).to.include({ paragraph: 76 })
    expect(moved?.edit).to.deep.equal({ original: draft.paragraphs[76]!.text, replacement: '' })
    expect(codes({ page: '5', line: '99' })).to.deep.equal(['line line-unknown'])
    expect(codes({ page: '5', text: 'x' })).to.deep.equal(['line line-number'])
  })

  it('leaves unknown kinds and stances unsaid', () => {
    expect(check({ kind: 'approve', stance: 'maybe', text: 'x' }).comment).to.include({ kind: null, stance: 'none' })
  })

  it('comes back into the form as it was', () => {
    const typed = {
      stance: 'disagree',
      kind: 'move',
      words: base.replace('Đại hội', 'ĐẠI HỘI'),
      text: 'Chuyển lên đầu',
      reason: 'Quan trọng'
    }
    const { comment } = check(typed)
    expect(typedOf(comment!, base)).to.deep.equal({ ...nothingTyped, ...typed })
  })

  it('takes no place that the draft does not have', () => {
    const at = (fields: Record<string, string>): Target => targetOf(draft, name => fields[name] ?? '')
    expect(at({ paragraph: '99999' })).to.deep.equal({ ...nowhere, draft: 'd1' })
    expect(at({ paragraph: '10', start: '5', end: '99999' }).words).to.equal(null)
    expect(at({ paragraph: '10', start: '9', end: '9' }).words).to.equal(null)
    expect(at({ heading: 'h999' }).heading).to.equal(null)
    expect(at({ paragraph: '10', start: '4', end: '18' })).to.deep.include({
      paragraph: 10,
      words: { start: 4, end: 18 }
    })
  })
})
