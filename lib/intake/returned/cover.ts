import { folded } from '../../text/fold.ts'
import { personFields } from '../form-fields.ts'
import { personName } from '../people.ts'
import { isRequest } from '../phrases.ts'
import { unitIn } from '../units.ts'
import type { PlacedRemark } from './edit-remarks.ts'

/** Who sends the copy, where a line written above the draft says so. */
export interface Cover {
  submitter: string | null
  unit: string | null
}

/**
 * Takes lines put in above the draft that only say whose comments these are ("Góp ý của Chi đoàn A", "Người góp ý: …") out
 * of the remarks.
 */
export function takeCover(remarks: PlacedRemark[]): { remarks: PlacedRemark[]; cover: Cover } {
  const cover: Cover = { submitter: null, unit: null }
  const rest = remarks.filter(({ at, remark }) => {
    const lines = remark.text.split('\n').filter(line => line.trim() !== '')
    const above = at === 0 && (remark.anchor?.change === 'insert' || remark.anchor?.replacement === null)
    if (!above || remark.anchor?.original || !lines.every(isCover)) return true
    for (const line of lines) read(line, cover)
    return false
  })
  return { remarks: rest, cover }
}

function isCover(line: string): boolean {
  if (personFields(line).length > 0) return true
  const names = /^(?:\W*)(?:ban |cac |phan )?(?:gop y|y kien|du thao gop y|don vi|nguoi)/.test(folded(line))
  return names && unitIn(line) !== null && !isRequest(line.replace(/góp ý|đề nghị/giu, ''))
}

function read(line: string, cover: Cover): void {
  for (const { field, value } of personFields(line)) {
    if (field === 'author' && value !== '') cover.submitter ??= personName(value)
    if (field === 'unit' && value !== '') cover.unit ??= value
  }
  cover.unit ??= unitIn(line)
}
