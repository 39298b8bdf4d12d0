/** A posted form, a flat list of named texts. */
export interface Form {
  /** The first value, NFC, line ends as \n, trimmed; '' where absent. */
  text(name: string): string
  /** As typed: only line ends are made \n. For words of members, which are never changed. */
  raw(name: string): string
  all(name: string): string[]
  has(name: string): boolean
  /** Whole number within bounds, else null. */
  number(name: string, least: number, most: number): number | null
}

/** A file as uploaded, already on disk in the data folder's `incoming`, its size within limits. */
export interface UploadedFile {
  field: string
  /** The sender's name for it, cleaned: a label, never a path. */
  name: string
  path: string
  bytes: number
}

export function formOf(fields: Record<string, unknown>): Form {
  const all = (name: string): string[] => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    const values = Array.isArray(value) ? value : [value]
    return values.filter(v => typeof v === 'string').map(v => v.replace(/\r\n?/g, '\n'))
  }
  const raw = (name: string): string => all(name)[0] ?? ''
  const text = (name: string): string => raw(name).normalize('NFC').trim()
  return {
    all,
    raw,
    text,
    has: name => all(name).length > 0,
    number: (name, least, most) => {
      const value = /^-?\d{1,9}$/.test(text(name)) ? Number(text(name)) : null
      return value !== null && value >= least && value <= most ? value : null
    }
  }
}
