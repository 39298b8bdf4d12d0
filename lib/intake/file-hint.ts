import { isUnmarked } from '../text/fold.ts'
import { looksLikeName, personName } from './people.ts'
import type { Reading } from './reading.ts'
import { unitIn } from './units.ts'

/**
 * The file's name is the last hint, where the file itself says neither unit nor person: "Góp ý Chi đoàn Sở A.docx",
 * "Phiếu góp ý - Lê B.docx". Only names typed with marks count: unknown is better than wrong.
 */
export function withHints(reading: Reading, file: string): Reading {
  const label = (file.split('/').pop() ?? '')
    .replace(/\.[^.]{1,5}$/u, '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[_ ]+/g, ' ')
    .trim()
  if (reading.channel === 'spreadsheet' || isUnmarked(label)) return reading
  const unit = reading.unit ?? unitIn(label.replace(/ [-–] /gu, ', '))
  const last = label.split(/ [-–] /u).pop() ?? ''
  const named = reading.channel === 'form' && reading.submitter === null && last !== label && !isUnmarked(last)
  const alone = reading.remarks.length > 0 && reading.remarks.every(remark => remark.author === null)
  return { ...reading, unit, submitter: named && alone && looksLikeName(last) ? personName(last) : reading.submitter }
}
