import { expect } from 'chai'
import { suggestTopicMap } from '../../lib/classify/topic.ts'
import { groupComments } from '../../lib/group/group.ts'
import type { Intake } from '../../lib/intake/submission.ts'
import { writeWebForm } from '../../lib/intake/web-form.ts'
import { indexDrafts } from '../../lib/locate/draft-index.ts'
import { limits } from '../../lib/model/limits.ts'
import { understand } from '../../lib/pipeline.ts'
import { webForm } from '../decide/material.ts'
import { madeUpDraft } from '../group/made-up.ts'
import { facing } from '../support/threats.ts'

const size = 100_000
const row = (pattern: string): string => pattern.repeat(Math.ceil(size / pattern.length))

/** Texts that make a careless pattern try every place anew; what each once cost stands in docs/decisions. */
const texts: Record<string, string> = {
  'a word without end': `Đề nghị sửa ${row('chữđẹp')}`,
  'spaces without end': `Đề nghị${row(' ')}sửa`,
  'tabs and line breaks': `Đề nghị${row('\t \n')}sửa`,
  'digits without end': row('7'),
  'numbers without end': row('1.'),
  'a word of signs': row('a@a;'),
  'straight quotation marks': row('"'),
  'opening quotation marks': row('“a '),
  'quotations of one letter': `Đề nghị ${row('"a" ')}`,
  'opening brackets': `Đề nghị sửa ${row('(a ')}`,
  'nested brackets': `Đề nghị sửa ${'('.repeat(50_000)}x${')'.repeat(50_000)}`,
  'dots, dashes, colons': `Đề nghị ${row('...---:::')}`,
  'places without end': row('trang 5 dòng 6, mục 1, '),
  'replacements without end': row('thay "a" bằng "b" '),
  'requests without end': row('đề nghị bổ sung và sửa đổi, đồng thời '),
  'reasons without end': row('lý do: vì '),
  'labels without end': row('Họ và tên: Đơn vị: '),
  'headings without end': row('góp ý nội dung thảo luận '),
  'marks without letters': `Đề nghị a${row('\u0301')}`
}

describe('a text made to cost time', () => {
  const face = facing()
  const draft = madeUpDraft()
  const index = indexDrafts([draft])
  const topics = suggestTopicMap([draft], [])

  const understandAll = (intakes: Intake[]): void => {
    const start = process.cpuUsage()
    const comments = intakes.flatMap(intake => understand(intake, index, [], topics))
    groupComments(comments, [draft])
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000, 'milliseconds to understand').to.be.below(2000)
  }

  for (const [name, text] of Object.entries(texts)) {
    it(`(${name}) is read and understood in the time of its length`, async () => {
      const cell = `"${text.replaceAll('"', '""')}"`
      understandAll(await face('bang.csv', Buffer.from(`Họ và tên,Nội dung góp ý\nLê An,${cell}`)))
      understandAll(await face('thu.txt', Buffer.from(text)))
      const own = writeWebForm(
        webForm([{ draft: null, target: { type: 'none' }, text: text.slice(0, limits.webFormText) }])
      )
      understandAll(await face('trang-gop-y.json', Buffer.from(own)))
      understandAll(await face('phieu.txt', Buffer.from(`PHIẾU GÓP Ý\nHọ và tên: Lê An\nNội dung góp ý: ${text}`)))
    })
  }
})
