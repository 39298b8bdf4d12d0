import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { checkWebForm } from '../../../lib/intake/web-form-check.ts'
import { readSubmissions } from '../../../lib/intake/submission.ts'
import { indexDrafts } from '../../../lib/locate/draft-index.ts'
import type { Comment } from '../../../lib/model/comment.ts'
import type { Draft } from '../../../lib/model/draft.ts'
import { understand } from '../../../lib/pipeline.ts'
import { nowhere, seenAt, type Target } from '../../../server/members/target.ts'
import { emptyUnsent, type UnsentComment } from '../../../server/members/unsent-body.ts'
import { understoodComment, unsentComments, webFormOf } from '../../../server/members/web-form-of.ts'
import { sampleDraft } from '../../support/members.ts'

describe('a member’s comments as a form', function () {
  this.timeout(20_000)
  let draft: Draft

  before(async () => {
    draft = await sampleDraft()
  })

  const at = (id: string, target: Target, fields: Partial<UnsentComment> = {}): UnsentComment => ({
    id,
    target,
    seen: seenAt(draft, target),
    kind: null,
    stance: 'none',
    edit: null,
    text: 'Lời',
    reason: '',
    ...fields
  })

  it('goes and comes back as it was, for every kind of place', () => {
    const comments = [
      at('1', { ...nowhere, draft: 'd1' }),
      at('2', { ...nowhere, draft: 'd1', heading: 'h19' }, { stance: 'disagree', reason: 'Vì thế' }),
      at(
        '3',
        { ...nowhere, draft: 'd1', paragraph: 10 },
        { kind: 'delete', text: '', edit: { original: 'x', replacement: '' } }
      ),
      at('4', { ...nowhere, draft: 'd1', paragraph: 15, words: { start: 20, end: 40 } }, { kind: 'clarify' }),
      at('5', { ...nowhere, topic: '2' })
    ]
    const sender = { consultation: 'c', submitter: 'Lan', unit: null, date: '2026-11-20' }
    const form = webFormOf({ ...emptyUnsent('key'), comments }, sender)
    expect(checkWebForm(form)).to.deep.include({ submitter: 'Lan', turn: 'key' })
    let next = 0
    expect(unsentComments(form, () => String(++next))).to.deep.equal(comments)
  })

  it('is another file for each sending, whatever it says', () => {
    const sender = { consultation: 'c', submitter: null, unit: null, date: '2026-11-20' }
    const comments = [at('1', { ...nowhere, draft: 'd1' })]
    const forms = ['a', 'b'].map(key => JSON.stringify(webFormOf({ ...emptyUnsent(key), comments }, sender)))
    expect(forms[0]).not.to.equal(forms[1])
  })

  const understoodOf = async (name: string): Promise<Comment[]> => {
    const [intake] = await readSubmissions(name, await readFile(`samples/comments/${name}`), [draft])
    return understand(intake!, indexDrafts([draft]), [], new Map())
  }

  it('offers what was understood of a file for correction: place, words, edit and text', async () => {
    const comments = await understoodOf('phieu-gop-y-03.docx')
    const [first] = comments.map(c => understoodComment(c, new Map([['d1', draft]]), 'x'))
    expect(first).to.deep.include({ edit: { original: 'GDP', replacement: 'GRDP' }, kind: 'correct' })
    expect(first?.target).to.include({ draft: 'd1', paragraph: 34 })
    const { words } = first!.target
    expect(draft.paragraphs[34]!.text.slice(words!.start, words!.end)).to.equal(first?.seen?.exact)
  })

  it('gives the changes of a marked copy of the draft as edits, and keeps the words of its margin', async () => {
    const comments = await understoodOf('du-thao-tra-lai-Truong-Trung-cap-nghe.docx')
    const back = comments.map(c => understoodComment(c, new Map([['d1', draft]]), 'x'))
    const [changes, notes] = [
      (c: Comment) => c.remark.anchor?.change !== 'comment',
      (c: Comment) => c.remark.anchor?.change === 'comment'
    ]
    expect(comments.filter(changes).length).to.be.greaterThan(0)
    expect(comments.filter(notes).length).to.be.greaterThan(0)
    for (const [i, comment] of comments.entries()) {
      if (notes(comment)) expect(back[i]?.text).to.equal(comment.text)
      else expect([back[i]?.text, back[i]?.edit?.replacement, back[i]?.edit?.original]).to.include(comment.text)
    }
  })

  it('takes agreement for a stance', async () => {
    const [comment] = await understoodOf('phieu-gop-y-03.docx')
    const agreed: Comment = { ...comment!, kind: 'approve', stance: 'none', edit: null }
    expect(understoodComment(agreed, new Map(), 'x')).to.include({ kind: null, stance: 'agree' })
  })
})
