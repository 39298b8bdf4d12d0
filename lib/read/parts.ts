import { Failure } from '../model/result.ts'
import { limits } from '../model/limits.ts'
import type { Container } from './zip.ts'
import { childrenOf, parseXml, type XmlElement, type XmlOptions } from './xml.ts'

/** One relationship of a part (ECMA-376 part 2, 6.5). */
export interface Relationship {
  id: string
  /** Last word of the type's address: "officeDocument", "styles", "worksheet". */
  type: string
  /** Part name without leading "/". */
  target: string
}

/** The relationships of a part ('' for the package itself); external ones and those of a missing part are left out. */
export async function readRelationships(container: Container, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const bytes = await container.bytes(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (!bytes) return []
  return childrenOf(parseXml(bytes), 'rel:Relationship')
    .filter(r => r.attributes['TargetMode'] !== 'External')
    .map(r => ({
      id: r.attributes['Id'] ?? '',
      type: (r.attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolvePart(folder, r.attributes['Target'] ?? '')
    }))
}

/** The part that holds the document or workbook itself, or null. */
export async function mainPart(container: Container, usual: string): Promise<string | null> {
  const main = (await readRelationships(container, '')).find(r => r.type === 'officeDocument')
  if (main && container.has(main.target)) return main.target
  return container.has(usual) ? usual : null
}

function resolvePart(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** A part as XML, or null where there is none. Throws like `parseXml`. */
export async function readPart(
  container: Container,
  name: string | undefined,
  options: XmlOptions = {}
): Promise<XmlElement | null> {
  const bytes = name === undefined ? null : await container.bytes(name)
  return bytes ? parseXml(bytes, options) : null
}

/** A part that one can do without: damage is told in `skipped` and the part read as missing; dangers still stop. */
export async function readOptionalPart(
  container: Container,
  name: string | undefined,
  skipped: Set<string>
): Promise<XmlElement | null> {
  try {
    return await readPart(container, name)
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'file-truncated') throw error
    skipped.add(name ?? '')
    return null
  }
}

export const paragraphLimit: XmlOptions = { most: { name: 'w:p', count: limits.paragraphs, what: 'số đoạn văn' } }
