import { expect } from 'chai'
import { readRequest } from '../../lib/classify/request.ts'
import { gatherClues } from '../../lib/locate/clues.ts'
import { figuresOf } from '../../lib/locate/content-words.ts'
import { find } from '../../lib/locate/decide.ts'
import { searchContent } from '../../lib/locate/content-search.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { remarkOf } from '../../lib/model/comment.ts'
import { reportDraft } from './report-draft.ts'

const [view] = indexDrafts([reportDraft]).views

function best(text: string): string {
  const remark = remarkOf(text)
  const request = readRequest(remark)
  const findings = find(view!, remark, request, gatherClues(remark, request), null)
  const [hit] = searchContent(view!, findings.content(), null)
  return hit ? (reportDraft.paragraphs[hit.paragraph]?.text ?? '') : ''
}

describe('searchContent', () => {
  it('rare words and pairs of words lead to the passage', () => {
    expect(best('Việc đấu thầu chậm cần nêu trách nhiệm')).to.contain('đấu thầu chậm')
  })

  it('the figure to be changed weighs much, the new one nothing', () => {
    expect(best('Nâng số chi bộ hoàn thành tốt từ 90% lên 100%')).to.contain('90% chi bộ')
  })

  it('reads old and new figures of a change', () => {
    const figures = (text: string) => {
      const { old, fresh } = figuresOf(text, readRequest(remarkOf(text)))
      return [[...old], [...fresh]]
    }
    expect(figures('nâng từ 80% lên 90%')).to.deep.equal([['80'], ['90']])
    expect(figures('giảm từ 1.200 xuống còn 900')).to.deep.equal([['1200'], ['900']])
    expect(figures('nên tăng lên 1.400 người')).to.deep.equal([[], ['1400']])
  })
})
