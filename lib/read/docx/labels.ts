import { symbolText } from '../symbols.ts'
import type { Level, NumberedList } from './numbering.ts'
import { formatNumber } from './number-format.ts'

/** Counts through the lists of one document in reading order and gives the printed labels. */
export class Labels {
  /** Level → last number given, for each list that counts for itself. */
  private readonly counters = new Map<string, Map<number, number>>()
  private readonly started = new Set<string>()

  /** The printed label of the next paragraph of that list and level ("1.2.", "a)", "-"), or null if it prints nothing. */
  next(list: NumberedList, level: number): string | null {
    const definition = list.levels.get(level)
    if (!definition) return null
    const values = this.valuesOf(list)
    this.startOver(list, level, values)
    values.set(level, (values.get(level) ?? definition.start - 1) + 1)
    for (const deeper of values.keys()) if (restarts(list.levels.get(deeper), deeper, level)) values.delete(deeper)
    return label(list, level, definition, values)
  }

  /** A list with a startOverride leaves the common counting where it is and goes on by itself (as Word does). */
  private valuesOf(list: NumberedList): Map<number, number> {
    const common = this.valuesAt(`abstract ${list.counterKey}`, new Map())
    return list.overrides.size === 0 ? common : this.valuesAt(`list ${list.numId}`, common)
  }

  private valuesAt(key: string, start: Map<number, number>): Map<number, number> {
    const known = this.counters.get(key)
    if (known) return known
    const values = new Map(start)
    this.counters.set(key, values)
    return values
  }

  /** A startOverride counts once, when its list is first used at that level (17.9.27). */
  private startOver(list: NumberedList, level: number, values: Map<number, number>): void {
    const start = list.overrides.get(level)
    const key = `${list.numId}/${level}`
    if (start === undefined || this.started.has(key)) return
    this.started.add(key)
    values.set(level, start - 1)
  }
}

function restarts(definition: Level | undefined, deeper: number, level: number): boolean {
  if (deeper <= level) return false
  const restart = definition?.restart ?? null
  return restart === null || (restart > 0 && level < restart)
}

function label(list: NumberedList, level: number, definition: Level, values: Map<number, number>): string | null {
  if (definition.format === 'bullet') return symbolText(definition.text, definition.font) || null
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const inner = list.levels.get(at)
    if (!inner || at > level) return ''
    // A level above that was never used prints its start.
    return formatNumber(values.get(at) ?? inner.start, definition.legal ? 'decimal' : inner.format)
  })
  return text === '' ? null : text
}
