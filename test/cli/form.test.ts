import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { dispatch } from '../../lib/cli/dispatch.ts'
import { docxRuns, partOf } from '../support/docx-text.ts'
import { listeningTerminal } from '../support/terminal.ts'

const draftText = `NỘI QUY BẾN TÀU CÁ SÔNG LỠ

I. GIỜ GIẤC
1. Giờ cập bến
Tàu cập bến từ 4 giờ đến 18 giờ hằng ngày.
II. VỆ SINH
1. Rác thải
Chủ tàu mang rác vào bờ, không vứt xuống sông.
`

async function run(...args: string[]) {
  const terminal = listeningTerminal()
  const status = await dispatch(args, terminal)
  return { status, said: terminal.said.join('\n'), warned: terminal.warned }
}

describe('gopy form', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-form-'))
    await writeFile(at('noi-quy.txt'), draftText)
    await writeFile(at('topics.json'), '[{ "id": "1", "title": "Giờ giấc" }]')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('writes the form, with the topics and the unit asked for', async () => {
    const args = ['--draft', at('noi-quy.txt'), '--topics', at('topics.json'), '--unit', 'Ban Quản lý bến']
    const { status, said } = await run('form', ...args, '--out', at('moi/phieu.docx'))
    expect(status).to.equal(0)
    expect(said).to.contain('phieu.docx')
    const form = await readFile(at('moi/phieu.docx'))
    const lines = (await docxRuns(form)).map(runs => runs.join(''))
    expect(lines).to.include.members([
      'Mẫu phiếu gopy 1',
      'Dự thảo: NỘI QUY BẾN TÀU CÁ SÔNG LỠ',
      'Đơn vị lấy ý kiến: Ban Quản lý bến',
      '1. Giờ giấc'
    ])
    expect(await partOf(form, 'word/document.xml')).to.contain('w:displayText="1. Rác thải"')
  })

  it('leaves the part of the topics out where no list is given', async () => {
    await run('form', '--draft', at('noi-quy.txt'), '--out', at('phieu.docx'))
    expect((await docxRuns(await readFile(at('phieu.docx')))).flat()).not.to.include('Nhóm nội dung')
  })

  it('never writes over the draft or into a folder, and wants one draft', async () => {
    const wrong = [
      ['--draft', at('noi-quy.txt'), '--out', at('noi-quy.txt')],
      ['--draft', at('noi-quy.txt'), '--topics', at('topics.json'), '--out', at('topics.json')],
      ['--draft', at('noi-quy.txt'), '--out', folder],
      ['--draft', at('noi-quy.txt'), '--draft', at('noi-quy.txt'), '--out', at('phieu.docx')],
      ['--draft', at('noi-quy.txt')],
      ['--out', at('phieu.docx')]
    ]
    for (const args of wrong) {
      const { status, warned } = await run('form', ...args)
      expect(status, args.join(' ')).to.equal(2)
      expect(
        warned.filter(line => line.startsWith('gopy: ')),
        args.join(' ')
      ).to.have.length(1)
    }
    expect(await readFile(at('noi-quy.txt'), 'utf8')).to.equal(draftText)
  })

  it('explains itself', async () => {
    expect((await run('form', '--help')).said).to.contain('--topics')
    expect((await run('--help')).said).to.match(/^ {2}form /m)
  })
})
