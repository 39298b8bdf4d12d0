/** Who did what, when, with what was before: the ground of undo. */
export interface DecisionRow {
  consultation_id: string
  id: string
  at: string
  user_id: string
  unit_id: string
  unit_path: string
  /** confirm · place · kind · stance · topic · edit · cut · join · aside · back · group · ungroup · lead · assign */
  action: string
  /** JSON: { table, id, before, after }[] */
  changes: string
  undone_at: string | null
  undone_by: string | null
}

/** A frozen version of a unit's report: unchanged and downloadable for ever. */
export interface ReportRow {
  consultation_id: string
  id: string
  unit_id: string
  unit_path: string
  /** 1, 2 … within the unit. */
  number: number
  frozen_at: string
  frozen_by: string
  /** SHA-256 of its synthesis.json. */
  synthesis: string
  /** JSON: ReportSettings used. */
  settings: string
  /** JSON: { name, sha256, bytes, type }[] kept among the originals. */
  files: string
  /** JSON: Ledger */
  ledger: string
}

/** What a unit has set about its report; what is not set is the consultation's, else the usual. */
export interface ReportSettingsRow {
  consultation_id: string
  unit_id: string
  /** JSON: Partial<ReportSettings> */
  body: string
  version: number
}

/** Long work, done outside requests. */
export interface JobRow {
  consultation_id: string
  id: string
  /** read-draft · read-submission · group · export · freeze */
  kind: string
  /** JSON, its shape is the kind's. */
  input: string
  /** waiting · running · done · failed */
  state: string
  /** 0 is the most urgent: who waits for it (jobs/urgency.ts). */
  urgency: number
  step: string | null
  done: number
  of: number | null
  attempts: number
  /** While running: after this time another worker takes it over. */
  lease_until: string | null
  /** JSON: Warning, why it failed. */
  problem: string | null
  /** JSON: what it made. */
  output: string | null
  created_by: string | null
  created_at: string
  started_at: string | null
  finished_at: string | null
}
