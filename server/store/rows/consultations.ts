export interface ConsultationRow {
  id: string
  title: string
  /** The body that asks (đơn vị lấy ý kiến). */
  body: string
  /** preparing · open · closed */
  state: string
  /** Dates (YYYY-MM-DD), the last day included; null where not set. */
  opens_on: string | null
  closes_on: string | null
  /** required · optional · withheld */
  names: string
  /** 1: a member gives the code of a unit. */
  unit_code: number
  /** 1: members see others' comments. */
  others_shown: number
  /** The public code in the members' address and on posters, unique. */
  code: string
  /** JSON: Topic[] */
  topics: string
  /** JSON: Partial<ReportSettings> */
  report_settings: string
  created_at: string
  version: number
}

export interface DraftRow {
  consultation_id: string
  /** "d1" … as in Draft.id. */
  id: string
  position: number
  title: string
  file: string
  /** Originals by content hash; the official PDF or null. */
  original: string
  layout: string | null
  /** Where there is no official PDF: our own copy with its line numbers, which people cite from; among the originals. */
  reading_copy: string | null
  /** waiting · ready · failed */
  state: string
  /** JSON: Draft, or null until read; and the SHA-256 of that text. */
  model: string | null
  model_hash: string | null
  /** JSON: Record<heading id, topic id> */
  topic_map: string
  /** JSON: Warning[] */
  issues: string
  /** 0: "không góp ý qua mạng": no web form, no upload by members from outside the local network (G11). */
  online: number
  /** A window of its own, else null: the consultation's. */
  opens_on: string | null
  closes_on: string | null
  created_at: string
}

export interface UnitRow {
  consultation_id: string
  id: string
  parent_id: string | null
  /** "/u1/u5/": the unit with those above it; a subtree is a prefix. */
  path: string
  name: string
  /** Key by which the program knows the name again (`unitKey`). */
  folded: string
  /** What members type and posters show. */
  code: string
  /** Members who are to be asked (G9), null where unknown. */
  members: number | null
  created_at: string
}

export interface RoleRow {
  consultation_id: string
  user_id: string
  unit_id: string
  /** staff · secretary; it holds for the unit and those below it. */
  role: string
  created_at: string
}

export interface MeetingRow {
  consultation_id: string
  id: string
  unit_id: string
  unit_path: string
  held_on: string | null
  members: number | null
  attending: number | null
  note: string
  submission_id: string | null
  created_at: string
}

/** What a member has typed and not sent. */
export interface UnsentRow {
  consultation_id: string
  /** SHA-256 of the secret in the member's cookie. */
  id: string
  body: string
  updated_at: string
}
