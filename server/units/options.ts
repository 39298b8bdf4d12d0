import type { UnitRow } from '../store/schema.ts'

export interface UnitOption {
  value: string
  text: string
  selected: boolean
}

/** Units in the order of the tree as a list to choose from, each indented under those above it. */
export function unitOptions(units: Pick<UnitRow, 'id' | 'name' | 'path'>[], chosen: string | null): UnitOption[] {
  const depthOf = (path: string): number => path.split('/').length
  const top = depthOf(units[0]?.path ?? '')
  return units.map(({ id, name, path }) => ({
    value: id,
    text: '– '.repeat(Math.max(0, depthOf(path) - top)) + name,
    selected: id === chosen
  }))
}
