import { expect } from 'chai'
import { loadTemplates } from '../../lib/cli/templates.ts'
import { writeDocx } from '../../lib/report/docx.ts'
import { writeHtml } from '../../lib/report/html.ts'
import { reportModel } from '../../lib/report/model.ts'
import { defaultSettings } from '../../lib/report/settings.ts'
import { docxRuns, htmlLines } from '../support/docx-text.ts'
import { provenanceOf } from '../support/provenance.ts'
import { sampleSynthesis } from '../support/synthesis.ts'

describe('not one sentence of the compiler (G5)', () => {
  const synthesis = sampleSynthesis()
  const hasSource = provenanceOf(synthesis)

  for (const edits of ['table', 'list'] as const) {
    it(`every run of the Word report is a fixed phrase, a name or somebody's words (edits as ${edits})`, async () => {
      const docx = await writeDocx(reportModel(synthesis, { ...defaultSettings, edits }))
      const runs = (await docxRuns(docx)).flat()
      expect(runs.length).to.be.greaterThan(100)
      expect(runs.filter(text => !hasSource(text))).to.deep.equal([])
    })
  }

  it('the page says what the Word file says and nothing else', async () => {
    const model = reportModel(synthesis, defaultSettings)
    const docx = (await docxRuns(await writeDocx(model))).map(runs => runs.join(''))
    const said = new Set(docx.map(line => line.replace(/^[-+] /, '')))
    const own = new Set([model.contents.text, `${model.annex.title.text}. ${model.annex.subtitle.text}`])
    const lines = htmlLines(writeHtml(model, loadTemplates()))
    const more = lines.filter(line => !said.has(line.replace(/^- /, '')) && !own.has(line))
    // The table of contents nests its lists; the page's two titles hold their second line.
    const joined = more.filter(
      line => !line.startsWith(model.typeName.text) && !line.startsWith(model.annex.title.text)
    )
    expect(joined.filter(line => !/^[IVX]+\. /.test(line))).to.deep.equal([])
  })

  it('the judge itself refuses a sentence of opinion', () => {
    expect(hasSource('Nhìn chung các ý kiến rất tâm huyết.')).to.equal(false)
    expect(hasSource('Đa số ý kiến (5/8) rất sâu sắc')).to.equal(false)
  })
})
