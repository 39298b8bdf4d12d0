import { expect } from 'chai'
import { readSubmissions } from '../../lib/intake/submission.ts'
import { readWebForm, writeWebForm, type WebForm } from '../../lib/intake/web-form.ts'
import type { Kind } from '../../lib/model/comment.ts'
import type { Draft } from '../../lib/model/draft.ts'
import { limits } from '../../lib/model/limits.ts'
import { commentsOf, paragraphOf, received, villageDraft, webForm } from '../decide/material.ts'
import { expectFailure } from '../support/failure.ts'

describe('a form from the page', () => {
  let draft: Draft
  before(async () => {
    draft = await villageDraft()
  })

  it('is the same bytes for the same value, whatever the order of its fields', () => {
    const form = webForm([{ text: 'Tăng lên 7 người.' }], { turn: 'a1' })
    const turned = Object.fromEntries(Object.entries(form).reverse()) as unknown as WebForm
    expect(Buffer.from(writeWebForm(turned))).to.deep.equal(Buffer.from(writeWebForm(form)))
    expect(writeWebForm({ ...form, turn: 'a2' })).to.not.deep.equal(writeWebForm(form))
  })

  it('tells who, when, by which way and in which meeting', async () => {
    const meeting = { attending: 30, members: 41, asked: null }
    const form = webForm([{ text: 'Nên có tủ sách.', author: 'Hà Văn Pản' }], { channel: 'minutes', meeting })
    const { submission, remarks } = await received(form, [draft])
    const { channel, submitter, unit, date } = submission
    expect({ channel, submitter, unit, date }).to.deep.equal({
      channel: 'minutes',
      submitter: 'Lò Thị Mẩy',
      unit: 'Thôn Nà Pan',
      date: '2026-11-20'
    })
    expect(submission.meeting).to.deep.equal(meeting)
    expect(remarks[0]!.author).to.equal('Hà Văn Pản')
  })

  it('gives exactly the place, kind, stance and words that the sender chose', async () => {
    const paragraph = paragraphOf(draft, 'Ban quản lý gồm')
    const { text } = draft.paragraphs[paragraph]!
    const start = text.indexOf('5 người')
    const [comment] = await commentsOf(
      webForm([
        {
          target: { type: 'selection', paragraph, start, exact: '5 người', prefix: 'gồm ', suffix: ' do' },
          kind: 'correct',
          stance: 'agree-in-part',
          text: 'Tôi thấy bỏ đi thì hơn, hoặc thêm vào mục 2.',
          edit: { original: '5 người', replacement: '7 người' },
          reason: 'Thôn đông.'
        }
      ]),
      [draft]
    )
    expect(comment).to.deep.include({ kind: 'correct', stance: 'agree-in-part', reason: 'Thôn đông.', sure: 1 })
    expect(comment!.edit).to.deep.equal({ original: '5 người', replacement: '7 người' })
    expect(comment!.location).to.deep.include({ status: 'exact', paragraph, why: ['chosen'], doubts: [] })
    expect(comment!.location.quote!.exact).to.equal('5 người')
    expect(comment!.text).to.equal('Tôi thấy bỏ đi thì hơn, hoặc thêm vào mục 2.')
  })

  it('places a comment on the whole, a heading or a paragraph where the sender put it', async () => {
    const heading = draft.outline.find(h => h.title === 'Kinh phí')!
    const paragraph = paragraphOf(draft, 'Ngày lễ')
    const comments = await commentsOf(
      webForm([
        { text: 'Ban quản lý nên họp hằng tháng.', target: { type: 'document' } },
        { text: 'Ban quản lý nên họp hằng tháng.', target: { type: 'heading', heading: heading.id } },
        { text: 'Ban quản lý nên họp hằng tháng.', target: { type: 'paragraph', paragraph } }
      ]),
      [draft]
    )
    expect(comments.map(c => c.location.status)).to.deep.equal(['document', 'heading', 'exact'])
    expect(comments[1]!.location.heading).to.equal(heading.id)
    expect(comments[2]!.location.paragraph).to.equal(paragraph)
  })

  it('leaves the kind to the words where the sender chose none', async () => {
    const comments = await commentsOf(
      webForm([{ text: 'Đề nghị làm rõ ai giữ chìa khóa.' }, { text: 'Nhất trí với dự thảo.' }]),
      [draft]
    )
    expect(comments.map(c => c.kind)).to.deep.equal(['clarify', 'approve'] satisfies Kind[])
    expect(comments[1]!.stance).to.equal('agree')
  })

  it('takes a change of words alone for what was done: new words, words struck out, words exchanged', async () => {
    const target = { type: 'paragraph', paragraph: paragraphOf(draft, 'Mỗi hộ') } as const
    const comments = await commentsOf(
      webForm([
        { target, edit: { original: null, replacement: 'và trồng hoa' } },
        { target, edit: { original: 'và sửa mái hiên', replacement: null } },
        { target, edit: { original: '50.000 đồng', replacement: '30.000 đồng' } }
      ]),
      [draft]
    )
    expect(comments.map(c => c.kind)).to.deep.equal(['add', 'delete', 'replace'] satisfies Kind[])
    expect(comments.map(c => c.text)).to.deep.equal(['và trồng hoa', 'và sửa mái hiên', '30.000 đồng'])
    expect(comments.map(c => c.remark.anchor!.change)).to.deep.equal(['insert', 'delete', 'replace'])
  })

  it('keeps one request whole where kind or words were chosen, and splits a free answer', async () => {
    const text = '1. Đề nghị tăng ban quản lý lên 7 người.\n2. Đề nghị giảm mức đóng xuống 30.000 đồng.'
    expect(await commentsOf(webForm([{ text, kind: 'propose' }]), [draft])).to.have.length(1)
    const free = await commentsOf(webForm([{ text, target: { type: 'topic', topic: 't3' } }]), [draft])
    expect(free).to.have.length(2)
    expect(free.map(c => c.topic)).to.deep.equal(['t3', 't3'])
  })

  it('finds the place in the words where the sender chose none', async () => {
    const [comment] = await commentsOf(
      webForm([{ target: { type: 'none' }, edit: { original: 'họp mỗi quý một lần', replacement: 'họp hằng tháng' } }]),
      [draft]
    )
    expect(comment!.location.paragraph).to.equal(paragraphOf(draft, 'Ban quản lý họp'))
    expect(comment!.edit).to.deep.equal({ original: 'họp mỗi quý một lần', replacement: 'họp hằng tháng' })
  })

  it('with nothing but a stance says it in the words of its box', async () => {
    const [alone, argued, bare] = await commentsOf(
      webForm([{ stance: 'disagree' }, { stance: 'disagree', reason: 'Sớm quá.' }, { reason: 'Sớm quá.' }]),
      [draft]
    )
    expect(alone).to.deep.include({ text: 'Không tán thành', stance: 'disagree', kind: 'object' })
    expect(argued).to.deep.include({ text: 'Không tán thành', kind: 'object', reason: 'Sớm quá.' })
    expect(bare!.text).to.equal('Sớm quá.')
  })

  it('is never given a name out of the name of its file', async () => {
    const bytes = writeWebForm(webForm([{ text: 'Nên có tủ sách.' }], { submitter: null, unit: null }))
    const [intake] = await readSubmissions('Phiếu góp ý - Lê Thị Bưởi.json', bytes)
    expect(intake!.submission.submitter).to.equal(null)
  })

  it('that is broken is a submission that says so, and none of its parts is guessed', async () => {
    const good = new TextDecoder().decode(writeWebForm(webForm([{ text: 'Nên có tủ sách.' }])))
    const broken = [
      good.slice(0, -20),
      good.replace('"stance": "none"', '"stance": "maybe"'),
      good.replace('"document"', '"moon"')
    ]
    for (const text of broken) {
      const [intake] = await readSubmissions('x.json', new TextEncoder().encode(text))
      expect(intake!.submission.unreadable, text).to.equal(true)
      expect(intake!.submission.issues[0]!.code).to.equal('web-form-broken')
    }
  })

  it('refuses texts, lists and fields over their limits by name', async () => {
    const long = 'á'.repeat(limits.webFormText + 1)
    const many = Array.from({ length: limits.webFormComments + 1 }, () => ({ text: 'a' }))
    const write = async (comments: { text: string }[]) => writeWebForm(webForm(comments))
    expect(await expectFailure(write([{ text: long }]), 'file-too-large')).to.include({ what: 'chữ trong ô text' })
    expect(await expectFailure(write(many), 'file-too-large')).to.include({ what: 'comments' })
    const empty = (async () => readWebForm({ schema: 'gopy.web-form/1' }))()
    expect(await expectFailure(empty, 'web-form-broken')).to.include({ what: 'comments' })
  })

  it('other JSON is text, as before', async () => {
    const [intake] = await readSubmissions('x.json', new TextEncoder().encode('{"name": "Nên có tủ sách."}'))
    expect(intake!.submission.channel).to.not.equal('form')
  })
})
