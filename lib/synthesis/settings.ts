/** A tendency word (từ chỉ xu hướng) and when it is used. */
export interface TendencyStep {
  /** Least share of all, 0 to 1. */
  share: number
  /** Least number, whatever the share: one of two is not "đa số". */
  count: number
  vi: string
  en: string
}

/** What a unit can set and readers see: no official thresholds exist (handbook 3, "Tendency words"). */
export interface SynthesisSettings {
  /** From the strongest word down; the last fits always. */
  tendency: TendencyStep[]
  /** What counts as a deep individual opinion (G4): its argument is given in full however few share it. */
  deep: {
    /** Words of the text, or of its reason, from which an opinion is argued. */
    textWords: number
    reasonWords: number
  }
}

export const defaultSettings: SynthesisSettings = {
  tendency: [
    { share: 1, count: 2, vi: 'tất cả', en: 'all' },
    { share: 0.85, count: 3, vi: 'hầu hết', en: 'nearly all' },
    { share: 0.5, count: 3, vi: 'đa số', en: 'most' },
    { share: 0.25, count: 3, vi: 'nhiều', en: 'many' },
    { share: 0, count: 2, vi: 'một số', en: 'some' },
    { share: 0, count: 0, vi: 'có', en: 'single' }
  ],
  deep: { textWords: 60, reasonWords: 25 }
}
