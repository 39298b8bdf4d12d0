import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../model/result.ts'
import type { Arguments } from './arguments.ts'
import { message } from './messages.ts'
import { synthesizeCommand } from './synthesize.ts'
import { packageRoot } from './templates.ts'
import type { Terminal } from './terminal.ts'

/** `gopy demo`: the whole way on the sample files, and where the report lies. */
export async function demoCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const samples = join(packageRoot(), 'samples')
  const draft = join(samples, 'draft.docx')
  if (!existsSync(draft)) throw new Failure('usage', { message: message(terminal.language, 'demo-missing') })
  const layout = join(samples, 'draft.pdf')
  const out = given.out ?? join('out', 'demo')
  const status = await synthesizeCommand(
    {
      ...given,
      drafts: [{ draft, layout: existsSync(layout) ? layout : null }],
      comments: [join(samples, 'comments')],
      topics: join(samples, 'topics.json'),
      unit: given.unit ?? 'Đoàn Khối Cảng và Dịch vụ tỉnh Tân Hải',
      out
    },
    terminal
  )
  terminal.out(message(terminal.language, 'demo-report', { file: join(out, 'report.docx') }))
  return status
}
