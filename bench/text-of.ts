/**
 * The text of one Word file as three programs read it, in a process of its own: `text-of.js gopy|mammoth|office FILE` prints
 * it without any white space, so that only words count. Exit status 1 where the program cannot read the file.
 */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import mammoth from 'mammoth'
import { textBlocks } from '../lib/model/document.ts'
import { convertWithOffice } from '../lib/office/soffice.ts'
import { read } from '../lib/read/read.ts'

async function textOf(reader: string, path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (reader === 'mammoth') return (await mammoth.extractRawText({ buffer: bytes })).value
  if (reader === 'office') {
    const from = extname(path).slice(1) || 'docx'
    return Buffer.from(await convertWithOffice({ bytes, from, to: 'txt', filter: 'Text (encoded):UTF8' })).toString()
  }
  const { value } = await read(path, bytes)
  if (value.type !== 'document') throw new Error(value.type)
  // LibreOffice prints automatic numbers, mammoth does not.
  const numbered = reader === 'gopy-numbered'
  return textBlocks(value.document)
    .map(block => (numbered ? `${block.number ?? ''} ${block.text}` : block.text))
    .join('\n')
}

const [reader = '', path = ''] = process.argv.slice(2)
try {
  process.stdout.write((await textOf(reader, path)).replace(/[\s\ufeff\u00ad\u200b]+/gu, ''))
} catch (error) {
  process.stderr.write(String(error))
  process.exitCode = 1
}
