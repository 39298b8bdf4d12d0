import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { makeDocx, paragraph } from '../support/docx.ts'
import { makeMail } from '../support/mail.ts'
import { needsOffice } from '../support/office.ts'
import { facing, wordsOf } from '../support/threats.ts'

const packageUri = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const asked = 'Đề nghị bỏ mục 3.'

describe('content that lies elsewhere', () => {
  const face = facing()
  const calls: string[] = []
  let server: Server
  let address = ''
  before(done => {
    server = createServer((request, response) => {
      calls.push(request.url ?? '')
      response.end('x')
    }).listen(0, '127.0.0.1', () => {
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      done()
    })
  })
  after(done => void server.close(done))
  afterEach(() => expect(calls).to.deep.equal([]))

  const external = (type: string): string =>
    `<Relationship Id="x${type}" Type="${office}/${type}" Target="${address}/${type}" TargetMode="External"/>`
  const relationships = (inner: string): string => `<Relationships xmlns="${packageUri}">${inner}</Relationships>`

  it('is not fetched for a Word file: template, picture, frame, linked object', async () => {
    const picture = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="ximage"/></w:drawing></w:r></w:p>`
    const field = `<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;${address}/field&quot; "><w:r><w:t>hình</w:t></w:r></w:fldSimple></w:p>`
    const docx = makeDocx(
      {
        body: paragraph('Góp ý dự thảo') + picture + field + paragraph(`1. ${asked}`),
        settings: '<w:attachedTemplate r:id="xattachedTemplate"/>'
      },
      [
        { name: 'word/_rels/settings.xml.rels', data: relationships(external('attachedTemplate')) },
        {
          name: 'word/_rels/document.xml.rels',
          data: relationships(
            ['image', 'oleObject', 'frame', 'subDocument', 'styles', 'footnotes'].map(external).join('')
          )
        }
      ]
    )
    expect(wordsOf(await face('xa.docx', docx)).join()).to.contain(asked)
  })

  it('is not fetched for a web page or a mail', async () => {
    const page = `<html><head><link rel="stylesheet" href="${address}/css"><base href="${address}/"></head><body><img src="${address}/img"><iframe src="${address}/frame"></iframe><script src="${address}/js"></script><p>Góp ý dự thảo</p><p>1. ${asked}</p></body></html>`
    expect(wordsOf(await face('xa.html', Buffer.from(page)))).to.deep.equal([asked])
    expect(wordsOf(await face('xa.eml', makeMail({ text: page, html: true })))).to.deep.equal([asked])
  })

  it('is not fetched for a letter that passes through LibreOffice', async function () {
    needsOffice(this)
    const rtf = `{\\rtf1\\ansi{\\field{\\*\\fldinst INCLUDEPICTURE "${address}/rtf" \\\\d}{\\fldrslt }}{\\*\\template ${address}/dot}1. De nghi bo muc 3.\\par}`
    expect(wordsOf(await face('xa.rtf', Buffer.from(rtf), 60_000)).join()).to.contain('De nghi bo muc 3.')
  })
})
