import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'mocha'
import { dispatch } from '../../lib/cli/dispatch.ts'
import { listeningTerminal } from './terminal.ts'

const draft = `BÁO CÁO PHƯƠNG HƯỚNG CÔNG TÁC NHIỆM KỲ TỚI

I. KẾT QUẢ NHIỆM KỲ QUA
1. Sản xuất
Sản lượng gạch nung đạt 12 triệu viên một năm.
II. PHƯƠNG HƯỚNG
1. Chỉ tiêu
Mỗi năm trồng 500 cây xanh quanh lò nung.
`

export interface Consultation {
  /** The folder around it all; the comments are in "in", the results in "out". */
  folder: () => string
  put: (name: string, content: string | Uint8Array) => Promise<void>
  /** `gopy synthesize` on it: exit status, all result files by name, and what was said on the way. */
  synthesize: () => Promise<{ status: number; files: Map<string, string>; said: string }>
  /** Every file below the folder, relative. */
  tree: () => Promise<string[]>
}

/** A small consultation in a folder of its own, gone after the tests. Call it inside `describe`. */
export function consultation(): Consultation {
  let root = ''
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'gopy-threat-'))
    await mkdir(join(root, 'in'))
    await writeFile(join(root, 'draft.txt'), draft)
  })
  after(() => rm(root, { recursive: true }))
  return {
    folder: () => root,
    put: (name, content) => writeFile(join(root, 'in', name), content),
    tree: async () => (await readdir(root, { recursive: true })).sort(),
    synthesize: async () => {
      const terminal = listeningTerminal()
      const out = join(root, 'out')
      const args = ['--draft', join(root, 'draft.txt'), '--comments', join(root, 'in'), '--out', out]
      const status = await dispatch(['synthesize', ...args], terminal)
      const names = await readdir(out)
      const files = await Promise.all(names.map(async n => [n, await readFile(join(out, n), 'latin1')] as const))
      return { status, files: new Map(files), said: [...terminal.said, ...terminal.warned].join('\n') }
    }
  }
}
