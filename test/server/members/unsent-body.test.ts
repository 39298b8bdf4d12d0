import { expect } from 'chai'
import { keyFields, nowhere, targetKey, type Target } from '../../../server/members/target.ts'
import {
  afterSending,
  emptyUnsent,
  nothingTyped,
  withComment,
  withoutComment,
  withoutReplacing,
  withRemovedBack,
  withTyping,
  type UnsentComment
} from '../../../server/members/unsent-body.ts'

const comment = (id: string, text = id): UnsentComment => ({
  id,
  target: { ...nowhere, draft: 'd1' },
  seen: null,
  kind: null,
  stance: 'none',
  edit: null,
  text,
  reason: ''
})
const three = ['a', 'b', 'c'].reduce((u, id) => withComment(u, comment(id), `k${id}`), emptyUnsent('key'))

describe('what a device has typed and not sent', () => {
  it('takes a removed comment back where it stood', () => {
    const removed = withoutComment(three, 'b')
    expect(removed.comments.map(c => c.id)).to.deep.equal(['a', 'c'])
    expect(withRemovedBack(removed).comments).to.deep.equal(three.comments)
    expect(withRemovedBack(withRemovedBack(removed)).comments).to.deep.equal(three.comments)
  })

  it('puts a changed comment where the old one stood, and forgets what was typed for it', () => {
    const typed = withTyping(three, 'edit/b', { ...nothingTyped, text: 'x' })
    const changed = withComment(typed, comment('b', 'new'), 'edit/b')
    expect(changed.comments.map(c => c.text)).to.deep.equal(['a', 'new', 'c'])
    expect(changed.typing).to.deep.equal({})
  })

  it('keeps the twenty forms begun last', () => {
    const many = Array.from({ length: 25 }, (_, i) => `d1/p${i}`)
    const unsent = many.reduce((u, key) => withTyping(u, key, nothingTyped), emptyUnsent('key'))
    expect(Object.keys(unsent.typing)).to.deep.equal(many.slice(5))
  })

  it('is empty after sending, under a new key, and remembers the old one', () => {
    const after = afterSending({ ...three, name: 'Lan' }, 'next', '2026-11-20T03:00:00Z')
    expect(after).to.deep.include({ key: 'next', comments: [], name: 'Lan' })
    expect(after.sent).to.deep.equal([{ key: 'key', at: '2026-11-20T03:00:00Z', comments: 3 }])
  })

  it('keeps what was written since, when somebody leaves what was sent as it is', () => {
    const changing = { ...three, replaces: { submissions: ['s1'], file: null, comments: ['a', 'b'] } }
    expect(withoutReplacing(changing)).to.deep.include({ replaces: null, comments: [comment('c')] })
  })

  it('knows each place by a name, and the place by its name', () => {
    const places: Target[] = [
      { ...nowhere, draft: 'd1' },
      { ...nowhere, draft: 'd2', heading: 'h3' },
      { ...nowhere, draft: 'd1', paragraph: 12 },
      { ...nowhere, draft: 'd1', paragraph: 12, words: { start: 4, end: 20 } },
      { ...nowhere, topic: '2' }
    ]
    expect(places.map(targetKey)).to.deep.equal(['d1', 'd2/h3', 'd1/p12', 'd1/p12/4-20', 'topic/2'])
    expect(places.map(p => Object.fromEntries(keyFields(targetKey(p)) ?? []))).to.deep.equal([
      { draft: 'd1' },
      { draft: 'd2', heading: 'h3' },
      { draft: 'd1', paragraph: '12' },
      { draft: 'd1', paragraph: '12', start: '4', end: '20' },
      { topic: '2' }
    ])
    expect(keyFields('../x')).to.equal(null)
  })
})
