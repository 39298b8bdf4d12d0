import { expect } from 'chai'
import { languageOf, readArguments } from '../../lib/cli/arguments.ts'
import { Failure } from '../../lib/model/result.ts'

function messageOf(command: 'synthesize' | 'outline' | 'read' | 'demo', args: string[]): string {
  try {
    readArguments(command, args)
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.detail['message']}`
    throw error
  }
  return 'no failure'
}

describe('the arguments of a command', () => {
  it('give each layout to the draft before it', () => {
    const args = ['--draft', 'a.docx', '--layout=a.pdf', '--draft', 'b.docx', '--draft', 'c.docx', '--layout', 'c.pdf']
    expect(readArguments('synthesize', args).drafts).to.deep.equal([
      { draft: 'a.docx', layout: 'a.pdf' },
      { draft: 'b.docx', layout: null },
      { draft: 'c.docx', layout: 'c.pdf' }
    ])
  })

  it('take several comment paths in order', () => {
    expect(readArguments('synthesize', ['--comments', 'x', '--comments', 'y']).comments).to.deep.equal(['x', 'y'])
  })

  it('take the layout of a draft that is named without an option', () => {
    const { drafts } = readArguments('outline', ['du-thao.docx', '--layout', 'du-thao.pdf'])
    expect(drafts).to.deep.equal([{ draft: 'du-thao.docx', layout: 'du-thao.pdf' }])
  })

  it('take a file without an option where the command reads one', () => {
    expect(readArguments('read', ['phieu.docx', '--json'])).to.include({ file: 'phieu.docx', json: true })
    expect(messageOf('synthesize', ['phieu.docx'])).to.match(/^usage: .*phieu\.docx/)
    expect(messageOf('read', ['a.docx', 'b.docx'])).to.match(/^usage: .*b\.docx/)
  })

  it('refuse what a command does not know, in one line', () => {
    for (const args of [['--colour'], ['--comments', 'x'], ['-x']]) {
      expect(messageOf('outline', args)).to.match(/^usage: .+$/)
    }
  })

  it('refuse an option without its value', () => {
    expect(messageOf('synthesize', ['--out'])).to.match(/^usage: .*--out/)
    expect(messageOf('synthesize', ['--draft', '--out', 'x'])).to.match(/^usage: .*--draft/)
  })

  it('refuse a layout before its draft, and two for one draft', () => {
    expect(messageOf('synthesize', ['--layout', 'a.pdf', '--draft', 'a.docx'])).to.match(/^usage: /)
    expect(messageOf('synthesize', ['--draft', 'a', '--layout', 'b', '--layout', 'c'])).to.match(/^usage: /)
  })

  it('refuse an option given twice where only one is meant', () => {
    expect(messageOf('synthesize', ['--out', 'a', '--out', 'b'])).to.match(/^usage: .*--out/)
  })

  it('speak the language asked for, even about other wrong arguments', () => {
    expect(languageOf(['--lang', 'en'])).to.equal('en')
    expect(languageOf(['--lang=en'])).to.equal('en')
    expect(languageOf(['--unit', 'en'])).to.equal('vi')
    expect(messageOf('synthesize', ['--lang', 'fr'])).to.match(/^usage: .*vi/)
  })
})
