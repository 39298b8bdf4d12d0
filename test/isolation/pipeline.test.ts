import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { readSubmissions } from '../../lib/intake/submission.ts'
import { runPipeline, type PipelineInput } from '../../lib/pipeline.ts'
import { madeUpDraft } from '../group/made-up.ts'

const files = Array.from({ length: 12 }, (_, i) => ({
  file: `${String.fromCharCode(97 + ((i * 5) % 12))}.txt`,
  bytes: new TextEncoder().encode(`1. Đề nghị bổ sung “ý ${i}” vào mục ${i}.\n2. Nhất trí với mục ${i}.`)
}))
const input: PipelineInput = { drafts: [madeUpDraft()], topics: [], topicMap: new Map(), unit: null, files }

describe('the pipeline', () => {
  it('gives the same result whatever is read first and however many at once', async () => {
    const alone = await runPipeline(input)
    const counts: number[] = []
    const together = await runPipeline({
      ...input,
      atOnce: 4,
      readFile: async ({ file, bytes }) => {
        await wait(file < 'f' ? 20 : 1)
        return readSubmissions(file, bytes)
      },
      onProgress: (step, done) => step === 'read' && counts.push(done)
    })
    expect(together).to.deep.equal(alone)
    expect(counts).to.deep.equal(files.map((_, i) => i + 1))
  })

  it('takes a file whose bytes could not be had as received and unreadable', async () => {
    const gone = {
      file: 'mat.txt',
      bytes: new Uint8Array([1]),
      issue: { code: 'file-unreadable', detail: { reason: 'ENOENT' } }
    } as const
    const { value } = await runPipeline({ ...input, files: [gone, ...files] })
    expect(value.submissions).to.have.length(files.length + 1)
    expect(value.submissions.find(s => s.file === 'mat.txt')?.issues).to.deep.equal([gone.issue])
    expect(value.ledger.balanced).to.equal(true)
  })
})
