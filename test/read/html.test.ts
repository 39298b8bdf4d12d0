import { expect } from 'chai'
import type { TableBlock } from '../../lib/model/document.ts'
import { readHtml } from '../../lib/read/html/html.ts'

function lines(html: string): string[] {
  return readHtml(html).map(({ block, quoted }) =>
    block.type === 'text' ? '>'.repeat(quoted) + (block.number ? `${block.number} ` : '') + block.text : cells(block)
  )
}

function cells(table: TableBlock): string {
  return table.rows
    .map(row => row.map(c => (c.merged ? '^' : c.blocks.map(b => b.text).join('/'))).join('|'))
    .join(' // ')
}

describe('HTML', () => {
  it('gives its paragraphs, words with one space between them', () => {
    expect(lines('<div>Bỏ   <b>mục</b>\n4&nbsp;và<span> 5</span>.</div>Thêm<br>mục 6')).to.deep.equal([
      'Bỏ mục 4 và 5.',
      'Thêm',
      'mục 6'
    ])
  })

  it('gives list items their number or a dash', () => {
    expect(
      lines('<ol start=3><li>a<li value="7"><p>b</p><p>c</p></ol><ul><li>d</ul><ol type=a><li>e</ol>')
    ).to.deep.equal(['3. a', '7. b', 'c', '- d', 'a. e'])
  })

  it('keeps a table of comments, with joined cells', () => {
    const rows = '<tr><th>Vị trí<th>Ý kiến<tr><td rowspan=2>Mục 1<td>Bỏ<tr><td>Thêm'
    expect(lines(`<table>${rows}</table>`)).to.deep.equal(['Vị trí|Ý kiến // Mục 1|Bỏ // ^|Thêm'])
  })

  it('takes a table that only lays out the mail for what stands in it', () => {
    expect(
      lines('<table><tr><td><table><tr><td>Bỏ mục 4</td></tr></table></td><td>Kính thư</td></tr></table>')
    ).to.deep.equal(['Bỏ mục 4', 'Kính thư'])
  })

  it('counts quotations, but not indented paragraphs', () => {
    expect(lines('a<blockquote type=cite>b<blockquote class="gmail_quote">c</blockquote></blockquote>d')).to.deep.equal(
      ['a', '>b', '>>c', 'd']
    )
    expect(lines('<blockquote style="margin:0 0 0 40px;border:none">b</blockquote>')).to.deep.equal(['b'])
  })

  it('leaves out what nobody sees: styles, scripts, comments, hidden elements', () => {
    expect(
      lines(
        '<style>p{}</style><!-- x --><title>t</title><p>Bỏ</p><div style="display:none">y</div><script>"</p>"</script>'
      )
    ).to.deep.equal(['Bỏ'])
  })

  it('knows named and numbered characters', () => {
    expect(lines('&Ocirc;ng &agrave; &#7841; &#x1EA1; &ldquo;x&rdquo; &amp;lt; &khong; AT&T')).to.deep.equal([
      'Ông à ạ ạ “x” &lt; &khong; AT&T'
    ])
  })

  it('decodes the fonts of old offices', () => {
    expect(
      lines('<font face=".VnTime">§ång ý víi dù th¶o</font> và <span style="font-family:Arial">bỏ mục 2</span>')
    ).to.deep.equal(['Đồng ý với dự thảo và bỏ mục 2'])
  })

  it('survives tags that are open, closed twice or cut off', () => {
    expect(lines('<p>a</b></td><p>b</div></div>c < d <td>e</td> <a href="x')).to.deep.equal(['a', 'b', 'c < d', 'e'])
  })
})
