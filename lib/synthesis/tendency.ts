import { defaultSettings, type SynthesisSettings, type TendencyStep } from './settings.ts'

/** The tendency step for `count` of `all` (both counts of the same thing: people, or comments). */
export function tendencyOf(count: number, all: number, settings: SynthesisSettings = defaultSettings): TendencyStep {
  const share = all > 0 ? count / all : 0
  const step = settings.tendency.find(s => share >= s.share && count >= s.count)
  return step ?? settings.tendency.at(-1)!
}
