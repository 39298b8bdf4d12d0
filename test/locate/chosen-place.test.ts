import { expect } from 'chai'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { locateChosen } from '../../lib/locate/chosen-place.ts'
import { selector } from '../../lib/locate/selector.ts'
import type { Location, Target } from '../../lib/model/comment.ts'
import { paragraphOf, villageDraft } from '../decide/material.ts'

type Change = (text: string) => string

/** Where a target chosen in the village's rules is found after the draft was changed. */
async function afterwards(choose: Target | ((exact: string) => Target), change: Change = t => t): Promise<Location> {
  const draft = await villageDraft(change)
  const target = typeof choose === 'function' ? choose('') : choose
  return locateChosen(indexDrafts([draft]).views[0]!, { draft: 'd1', target, stance: 'none', kind: null, edit: null })!
}

async function selection(exact: string): Promise<Target> {
  const draft = await villageDraft()
  const paragraph = draft.paragraphs.find(p => p.text.includes(exact))!
  const start = paragraph.text.indexOf(exact)
  return {
    type: 'selection',
    paragraph: paragraph.index,
    start,
    ...selector(paragraph.text, start, start + exact.length)
  }
}

describe('a place chosen on the page', () => {
  it('is exact in the draft it was chosen in', async () => {
    const found = await afterwards(await selection('mua sách'))
    expect(found).to.deep.include({ status: 'exact', doubts: [] })
    expect(found.quote!.exact).to.equal('mua sách')
  })

  it('is exact where the same words stand between the same words further down', async () => {
    const before: Change = text => text.replace('1. Giờ mở cửa', 'Áp dụng từ năm sau.\n1. Giờ mở cửa')
    const found = await afterwards(await selection('mua sách'), before)
    expect(found).to.deep.include({ status: 'exact', doubts: [] })
    expect(found.paragraph).to.equal(paragraphOf(await villageDraft(before), 'Mỗi hộ'))
  })

  it('of equal words is told by what stands around them', async () => {
    const swap: Change = text => text.replace('Ngày lễ mở cửa đến', 'Ngày lễ luôn mở cửa đến')
    const found = await afterwards(await selection('mở cửa đến 22'), swap)
    expect(found.paragraph).to.equal(paragraphOf(await villageDraft(swap), 'Ngày lễ'))
  })

  it('is near, with a doubt, where words around it or in it were changed', async () => {
    for (const change of [
      (text: string) => text.replace('để mua sách và sửa', 'nhằm mua sách, sửa'),
      (text: string) => text.replace('mua sách và sửa mái hiên', 'mua sách báo và sửa mái hiên')
    ]) {
      const found = await afterwards(await selection('mua sách và sửa mái hiên'), change)
      const also = await afterwards(await selection('mua sách'), change)
      expect(found).to.deep.include({ status: 'approximate', doubts: ['draft-changed'] })
      expect(also.status).to.be.oneOf(['approximate', 'exact'])
    }
  })

  it('that is gone is said to be gone: no other place is taken for it', async () => {
    const found = await afterwards(await selection('sửa mái hiên'), text => text.replace(' và sửa mái hiên', ''))
    expect(found).to.deep.include({ status: 'unresolved', paragraph: null, doubts: ['anchor-not-in-draft'] })
  })

  it('as a paragraph is known by its first words where the sender’s page gave them', async () => {
    const paragraph = paragraphOf(await villageDraft(), 'Ngày lễ')
    const insert: Change = text => text.replace('Ngày lễ mở', 'Mùa gặt đóng cửa.\nNgày lễ mở')
    const found = await afterwards({ type: 'paragraph', paragraph, exact: 'Ngày lễ mở cửa đến' }, insert)
    expect(found.paragraph).to.equal(paragraphOf(await villageDraft(insert), 'Ngày lễ'))
    const gone: Change = text => text.replace(/Ngày lễ.*\n/, '')
    expect((await afterwards({ type: 'paragraph', paragraph, exact: 'Ngày lễ mở cửa đến' }, gone)).status).to.equal(
      'unresolved'
    )
  })

  it('as a heading follows its title, and is gone with it', async () => {
    const { id, title } = (await villageDraft()).outline.find(h => h.title === 'Kinh phí')!
    const target: Target = { type: 'heading', heading: id, title }
    const insert: Change = text => text.replace('2. Kinh phí', '2. Nội quy\nGiữ trật tự.\n3. Kinh phí')
    const moved = await afterwards(target, insert)
    expect(moved).to.deep.include({ status: 'heading', doubts: ['draft-changed'] })
    expect((await villageDraft(insert)).outline.find(h => h.id === moved.heading)!.title).to.equal('Kinh phí')
    expect((await afterwards(target, text => text.replace('2. Kinh phí', '2. Tiền nong'))).status).to.equal(
      'unresolved'
    )
  })
})
