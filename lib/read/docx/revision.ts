import { child, type XmlElement } from '../xml.ts'
import type { Revision, Status } from './piece.ts'

const types: Record<string, Revision['type']> = {
  'w:ins': 'insert',
  'w:cellIns': 'insert',
  'w:del': 'delete',
  'w:cellDel': 'delete',
  'w:moveFrom': 'move-from',
  'w:moveTo': 'move-to',
  'w:rPrChange': 'format',
  'w:pPrChange': 'format'
}

/** The revision that an element of tracked changes stands for. */
export function revisionOf(element: XmlElement): Revision {
  return {
    id: element.attributes['w:id'] ?? '',
    type: types[element.name] ?? 'format',
    author: element.attributes['w:author'] || null,
    date: element.attributes['w:date'] || null
  }
}

/** The format change noted in w:rPr or w:pPr, or null. */
export function formatRevision(properties: XmlElement | undefined): Revision | null {
  const change = child(properties, 'w:rPrChange') ?? child(properties, 'w:pPrChange')
  return change ? revisionOf(change) : null
}

/**
 * The status that properties give to what they belong to: the paragraph mark (w:pPr/w:rPr), a row (w:trPr), a cell (w:tcPr).
 * `outer` is what it stands in.
 */
export function statusOf(properties: XmlElement | undefined, outer: Status): Status {
  const inserted = child(properties, 'w:ins') ?? child(properties, 'w:moveTo') ?? child(properties, 'w:cellIns')
  const deleted = child(properties, 'w:del') ?? child(properties, 'w:moveFrom') ?? child(properties, 'w:cellDel')
  return {
    inserted: inserted ? revisionOf(inserted) : outer.inserted,
    deleted: deleted ? revisionOf(deleted) : outer.deleted
  }
}
