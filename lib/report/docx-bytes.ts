import { openContainer } from '../read/zip.ts'
import { writeZip } from '../read/zip-writer.ts'

/** The package writes the present time into the properties and the zip; a report has no clock (handbook 2, rule 5). */
const epoch = '1980-01-01T00:00:00Z'

/** The same Word file with a fixed time everywhere: equal reports are equal bytes. */
export async function fixedBytes(docx: Uint8Array): Promise<Uint8Array> {
  const container = await openContainer(docx)
  const entries: { name: string; data: Uint8Array | string }[] = []
  for (const name of container.names) {
    const data = (await container.bytes(name)) ?? Buffer.alloc(0)
    entries.push({ name, data: name === 'docProps/core.xml' ? fixedTimes(data.toString('utf8')) : data })
  }
  return writeZip(entries)
}

function fixedTimes(core: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${epoch}`)
}
