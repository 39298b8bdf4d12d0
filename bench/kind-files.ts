import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../lib/cli/templates.ts'
import { convertWithOffice, findSoffice } from '../lib/office/soffice.ts'

/** A received file of one kind. */
export interface KindFile {
  kind: string
  file: string
  bytes: Uint8Array
}

const letter = 'cong-van-gop-y-Cang-Da-Dung.docx'
const fromSamples: [kind: string, file: string][] = [
  ['form (.docx)', 'phieu-gop-y-01.docx'],
  ['letter (.docx)', letter],
  ['minutes (.docx)', 'bien-ban-hop-chi-doan-Song-Lanh.docx'],
  ['letter (.txt)', 'thu-gop-y-Nguyen-Thi-Sen.txt'],
  ['chat (.txt)', 'zalo-chi-doan-Kho-lanh.txt'],
  ['online form (.xlsx)', 'bieu-mau-truc-tuyen.xlsx'],
  ['online form (.csv)', 'gop-y-qua-bieu-mau.csv'],
  ['mail (.eml)', 'Gop y cua dong chi Vuong Thi Sen Hong.eml'],
  ['returned draft (.docx)', 'du-thao-tra-lai-Truong-Trung-cap-nghe.docx']
]

/** One file of each kind, from the samples; the letter also as a PDF and as an old Word file, made by LibreOffice. */
export async function kindFiles(): Promise<KindFile[]> {
  const files: KindFile[] = fromSamples.map(([kind, file]) => ({ kind, file, bytes: sample(`comments/${file}`) }))
  if (findSoffice() === null) return files
  const bytes = sample(`comments/${letter}`)
  for (const to of ['pdf', 'rtf']) {
    files.push({
      kind: `letter (.${to})`,
      file: `thu.${to}`,
      bytes: await convertWithOffice({ bytes, from: 'docx', to })
    })
  }
  return files
}

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(packageRoot(), 'samples', name)))
}
