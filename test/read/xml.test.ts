import { expect } from 'chai'
import { limits } from '../../lib/model/limits.ts'
import { Failure } from '../../lib/model/result.ts'
import { child, descendant, parseXml } from '../../lib/read/xml.ts'

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

function codeOf(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    if (error instanceof Failure) return error.code
  }
  return 'none'
}

describe('XML', () => {
  it('names elements by namespace, not by the prefix of the file', () => {
    for (const uri of [transitional, strict]) {
      const root = parseXml(`<q:p xmlns:q="${uri}" q:val="1" plain="2"><q:t>chữ</q:t></q:p>`)
      expect(root.name).to.equal('w:p')
      expect(root.attributes).to.deep.equal({ 'w:val': '1', plain: '2' })
      expect(child(root, 'w:t')?.text).to.equal('chữ')
    }
  })

  it('ends the reach of a declaration with its element', () => {
    const root = parseXml(`<a><b xmlns="${transitional}"><c/></b><d/></a>`)
    expect(root.children.map(c => c.name)).to.deep.equal(['w:b', 'd'])
    expect(descendant(root, 'w:c')).to.not.equal(undefined)
  })

  it('decodes the five entities, character references and CDATA', () => {
    expect(parseXml('<a>&lt;&amp;&#x1EA1;<![CDATA[<b>]]></a>').text).to.equal('<&ạ<b>')
  })

  it('reads UTF-16 and a UTF-8 mark', () => {
    expect(parseXml(Buffer.from('\ufeff<a>ộ</a>', 'utf16le')).text).to.equal('ộ')
    expect(parseXml(Buffer.from('\ufeff<a>ộ</a>')).text).to.equal('ộ')
  })

  it('refuses a DOCTYPE, too much depth, too many elements and broken XML', () => {
    const deep = '<a>'.repeat(limits.xmlDepth + 1)
    expect(codeOf(() => parseXml('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'))).to.equal('file-hostile')
    expect(codeOf(() => parseXml(deep))).to.equal('file-hostile')
    expect(codeOf(() => parseXml('<a><b/><b/></a>', { most: { name: 'b', count: 1, what: 'b' } }))).to.equal(
      'file-too-large'
    )
    expect(codeOf(() => parseXml('<a><b></a>'))).to.equal('file-truncated')
    expect(codeOf(() => parseXml('<a>&nbsp;</a>'))).to.equal('file-truncated')
  })

  it('hands over taken elements one by one and keeps them out of the tree', () => {
    const taken: string[] = []
    const root = parseXml('<a><r>1</r><r>2</r><s/></a>', { take: { name: 'r', each: e => taken.push(e.text) } })
    expect(taken).to.deep.equal(['1', '2'])
    expect(root.children.map(c => c.name)).to.deep.equal(['s'])
  })
})
