import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { dispatch } from '../../lib/cli/dispatch.ts'
import { listeningTerminal } from '../support/terminal.ts'

const draftText = `BÁO CÁO PHƯƠNG HƯỚNG CÔNG TÁC NHIỆM KỲ TỚI

I. KẾT QUẢ NHIỆM KỲ QUA
1. Sản xuất
Sản lượng gạch nung đạt 12 triệu viên một năm.
II. PHƯƠNG HƯỚNG
1. Chỉ tiêu
Mỗi năm trồng 500 cây xanh quanh lò nung.
`
const commentText = `Góp ý dự thảo
Họ và tên: Mai Thị Lan
Đơn vị: Chi đoàn Phân xưởng Lò
1. Thay “500 cây xanh” bằng “800 cây xanh”. Lý do: đất còn trống nhiều.
`

async function run(...args: string[]) {
  const terminal = listeningTerminal()
  const status = await dispatch(args, terminal)
  return { status, said: terminal.said.join('\n'), warned: terminal.warned }
}

describe('the command line', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gopy-cli-'))
    await mkdir(join(folder, 'in'))
    await writeFile(join(folder, 'draft.txt'), draftText)
    await writeFile(join(folder, 'in', 'lan.txt'), commentText)
    await writeFile(join(folder, 'in', 'empty.docx'), '')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const draft = () => ['--draft', join(folder, 'draft.txt')]
  const comments = () => ['--comments', join(folder, 'in')]
  const out = (name = 'out') => ['--out', join(folder, name)]
  it('explains itself and each command', async () => {
    for (const args of [
      ['--help'],
      ['synthesize', '--help'],
      ['outline', '-h'],
      ['read', '--help'],
      ['demo', '--help']
    ]) {
      const { status, said, warned } = await run(...args)
      expect(status, args.join(' ')).to.equal(0)
      expect(said).to.contain('gopy')
      expect(warned).to.deep.equal([])
    }
  })

  it('answers wrong usage with one line and status 2', async () => {
    const wrong = [
      ['frobnicate'],
      ['synthesize', '--no-such-thing'],
      ['synthesize'],
      ['synthesize', ...draft(), ...comments()],
      ['synthesize', ...draft(), '--comments', join(folder, 'nowhere'), ...out()],
      ['synthesize', '--draft', join(folder, 'nowhere.docx'), ...comments(), ...out()],
      ['synthesize', ...draft(), ...comments(), ...out(), '--topics', join(folder, 'draft.txt')],
      ['read']
    ]
    for (const args of wrong) {
      const { status, warned } = await run(...args)
      expect(status, args.join(' ')).to.equal(2)
      expect(
        warned.filter(line => line.startsWith('gopy: ')),
        args.join(' ')
      ).to.have.length(1)
    }
  })

  it('refuses to write into the comments folder', async () => {
    const { status, warned } = await run('synthesize', ...draft(), ...comments(), ...out('in/out'))
    expect(status).to.equal(2)
    expect(warned.at(-1)).to.contain('nằm trong thư mục góp ý')
    expect(await readdir(join(folder, 'in'))).to.deep.equal(['empty.docx', 'lan.txt'])
  })

  it('writes the report, the review list, the data and the topic map, and sums up', async () => {
    const { status, said } = await run('synthesize', ...draft(), ...comments(), ...out())
    expect(status).to.equal(0)
    const files = await readdir(join(folder, 'out'))
    expect(files).to.include.members([
      'report.docx',
      'report.html',
      'synthesis.json',
      'to-review.html',
      'topic-map.json'
    ])
    expect(said).to.contain('Tệp đã đọc: 2 (không đọc được 1').and.to.contain('Sổ đối chiếu: khớp')
    const html = await readFile(join(folder, 'out', 'report.html'), 'utf8')
    expect(html).to.contain('800 cây xanh').and.to.contain('Mai Thị Lan')
  }).timeout(60_000)

  it('writes the same bytes again, also with the topic map it wrote', async () => {
    await run('synthesize', ...draft(), ...comments(), ...out('a'))
    const map = ['--topic-map', join(folder, 'a', 'topic-map.json')]
    expect((await run('synthesize', ...draft(), ...comments(), ...out('b'), ...map)).status).to.equal(0)
    for (const name of await readdir(join(folder, 'a'))) {
      const [a, b] = await Promise.all(['a', 'b'].map(side => readFile(join(folder, side, name))))
      expect(a?.equals(b ?? Buffer.alloc(0)), name).to.equal(true)
    }
  }).timeout(90_000)

  it('prints its figures as JSON where asked', async () => {
    const { said } = await run('synthesize', ...draft(), ...comments(), ...out(), '--json')
    const figures: unknown = JSON.parse(said)
    expect(figures).to.include({ files: 2, unreadable: 1, balanced: true })
  }).timeout(60_000)

  it('prints the outline of a draft', async () => {
    const { status, said } = await run('outline', join(folder, 'draft.txt'))
    expect(status).to.equal(0)
    expect(said).to.contain('II. PHƯƠNG HƯỚNG').and.to.contain('1. Chỉ tiêu')
  }).timeout(60_000)

  it('prints what it understood of a file, with the place where a draft is given', async () => {
    const { status, said } = await run('read', join(folder, 'in', 'lan.txt'), ...draft())
    expect(status).to.equal(0)
    expect(said).to.contain('Mai Thị Lan').and.to.contain('“500 cây xanh” → “800 cây xanh”')
    expect(said).to.contain('1. Chỉ tiêu')
  }).timeout(60_000)

  it('says why a file cannot be read', async () => {
    const { status, said } = await run('read', join(folder, 'in', 'empty.docx'))
    expect(status).to.equal(2)
    expect(said).to.contain('Tệp rỗng')
  })

  it('speaks English where asked', async () => {
    const terminal = listeningTerminal('en')
    expect(await dispatch(['synthesize', '--lang', 'en'], terminal)).to.equal(2)
    expect(terminal.warned.at(-1)).to.contain('--draft is missing')
  })
})
