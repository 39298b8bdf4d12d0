import type { Document } from '../../model/document.ts'
import { readOptionalPart, readRelationships } from '../parts.ts'
import { child } from '../xml.ts'
import type { Container } from '../zip.ts'

/** Author, title and date of the last change from docProps/core.xml; null where empty. */
export async function readProperties(container: Container, skipped: Set<string>): Promise<Document['properties']> {
  const relationships = await readRelationships(container, '').catch(() => [])
  const target = relationships.find(r => r.type === 'core-properties')?.target
  const core = (await readOptionalPart(container, target, skipped)) ?? undefined
  const value = (name: string): string | null => child(core, name)?.text.trim() || null
  return { author: value('dc:creator'), title: value('dc:title'), modified: value('dcterms:modified') }
}
