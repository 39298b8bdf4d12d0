/** A unit as typed: how deep below the chosen parent (0: right below), name, members. */
export interface TypedUnit {
  depth: number
  name: string
  members: number | null
}

const mostUnits = 2_000

/**
 * Units typed or pasted, one a line: "Tên đơn vị; số đoàn viên", those below another indented by "-" or two spaces a step, or
 * straight from two columns of a spreadsheet. `wrong`: the first line (from 1) that cannot be read.
 */
export function parseUnits(typed: string): { units: TypedUnit[]; wrong: { line: number; text: string } | null } {
  const units: TypedUnit[] = []
  for (const [i, text] of typed.split('\n').entries()) {
    if (text.trim() === '') continue
    const unit = unitOf(text)
    const deepest = (units.at(-1)?.depth ?? -1) + 1
    if (unit === null || units.length >= mostUnits) return { units, wrong: { line: i + 1, text: text.slice(0, 80) } }
    units.push({ ...unit, depth: Math.min(unit.depth, deepest) })
  }
  return { units, wrong: null }
}

function unitOf(text: string): TypedUnit | null {
  const [, lead = '', rest = ''] = /^([\s–-]*)(.*)$/.exec(text.replace(/\t+$/, '')) ?? []
  const depth = (lead.match(/[–-]/g) ?? []).length || Math.floor(lead.replace(/\t/g, '  ').length / 2)
  const [, name = '', number] = /^(.*?)(?:[;\t|]\s*([\d. ]+))?\s*$/.exec(rest) ?? []
  const plain = name.normalize('NFC').trim()
  if (plain === '' || plain.length > 200 || /[;\t|]/.test(plain)) return null
  const members = number === undefined ? null : Number(number.replace(/[. ]/g, ''))
  return members !== null && members > 10_000_000 ? null : { depth, name: plain, members }
}
