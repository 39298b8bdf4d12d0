import { isUnmarked } from '../text/fold.ts'
import { looksLikeName, personName } from './people.ts'
import type { Reading } from './reading.ts'
import { isPartOfUnit, unitIn, unitName } from './units.ts'

/** Readings that may be one person's own paper. */
const personal = new Set(['form', 'letter', 'text'])

/**
 * The file's name is the last hint, where the file itself says neither unit nor person: "Góp ý Chi đoàn Sở A.docx",
 * "Phiếu góp ý - Lê B.docx", "Ý kiến của bà Lê Thị C.docx". Only names typed with marks count: unknown is better than wrong.
 */
export function withHints(reading: Reading, file: string): Reading {
  const label = (file.split('/').pop() ?? '')
    .replace(/\.[^.]{1,5}$/u, '')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[_ ]+/g, ' ')
    .trim()
  const unnamed = reading.submitter === null && reading.unit === null
  if (reading.channel === 'spreadsheet' || isUnmarked(label)) return settled(reading)
  const unit = reading.unit ?? unitIn(label.replace(/ [-–] /gu, ', '))
  const alone = reading.remarks.length > 0 && reading.remarks.every(remark => remark.author === null)
  const asks = reading.channel === 'form' ? reading.submitter === null : unnamed && personal.has(reading.channel)
  return settled({ ...reading, unit, submitter: asks && alone ? nameIn(label) : reading.submitter })
}

/** The name behind the last dash, or behind "của". */
function nameIn(label: string): string | null {
  const parts = label.split(/ [-–] /u)
  const last = parts.length > 1 ? parts.pop() : undefined
  for (const part of [last, / của (.+)$/iu.exec(label)?.[1]]) {
    const name = personName(part ?? '')
    if (!isUnmarked(name) && looksLikeName(name)) return name
  }
  return null
}

/** Units by their own names: no committee before them, and no part of a unit that the submission itself names. */
function settled(reading: Reading): Reading {
  const unit = reading.unit === null ? null : unitName(reading.unit)
  const remarks = reading.remarks.map(remark => {
    if (remark.unit === null) return remark
    const part = unit !== null && isPartOfUnit(remark.unit)
    return { ...remark, unit: part ? null : unitName(remark.unit) }
  })
  return { ...reading, unit, remarks }
}
