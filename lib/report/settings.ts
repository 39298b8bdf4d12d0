import type { Language } from '../model/failures.ts'
import { defaultSettings as synthesisSettings, type SynthesisSettings } from '../synthesis/settings.ts'
import type { PhraseKey } from './phrases.ts'
import type { LayoutName } from './layouts.ts'

/** What a unit may set about its report. Everything has a default; a blank is printed where nothing is known. */
export interface ReportSettings {
  language: Language
  /** The office layout: the Union's or the Party's. */
  layout: LayoutName
  superiorBody: string | null
  /** The body that issues the report; the unit of the synthesis where null. */
  issuingBody: string | null
  /** Number and symbol, "12-BC/ĐTN"; the part after it stays blank where null. */
  number: string | null
  /** Place and date as they shall be printed; blank where null, for a report is dated by whoever signs it. */
  placeDate: string | null
  /** Lines under "Nơi nhận:"; the usual three where null. */
  recipients: string[] | null
  signer: { capacity: string; title: string; name: string | null }
  /** Requested changes as a table or as a list. */
  edits: 'table' | 'list'
  /** Words for tendencies and when they are used. */
  tendency: SynthesisSettings['tendency']
  /** From how many words an opinion counts as argued. */
  deep: SynthesisSettings['deep']
  /** Comments a group may have at most to count as individual. */
  deepMost: number
  /** Names printed beside one wording; above that units with their number of people (all are in the review index). */
  namesMost: number
  /** The unit's own wording of fixed phrases. */
  phrases: Partial<Record<PhraseKey, string>>
}

export const defaultSettings: ReportSettings = {
  language: 'vi',
  layout: 'doan',
  superiorBody: null,
  issuingBody: null,
  number: null,
  placeDate: null,
  recipients: null,
  signer: { capacity: 'TM. BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: null },
  edits: 'list',
  tendency: synthesisSettings.tendency,
  deep: synthesisSettings.deep,
  deepMost: 2,
  namesMost: 12,
  phrases: {}
}
