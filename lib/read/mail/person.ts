/** A sender or recipient as the mail's header shows them. */
export interface MailPerson {
  /** Display name, null where there is none but the address. */
  name: string | null
  /** Address in lower case, null where unknown. */
  address: string | null
}

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}/u

/** The person that a header names; a name that is only the address again is none. */
export function mailPerson(name: string, mail: string | undefined): MailPerson {
  const found = address.exec(mail ?? '')?.[0] ?? address.exec(name)?.[0] ?? null
  // A mailing list's form: "'Lê A' via Góp ý".
  const shown = name
    .replace(/\s+(?:via|qua)\s.{1,80}$/iu, '')
    .replace(/^[\s'"“”]+|[\s'"“”,;]+$/gu, '')
    .replace(/\s+/g, ' ')
  const known = shown !== '' && !shown.includes('@') && !shown.includes('\ufffd')
  return { name: known ? shown : null, address: found?.toLowerCase() ?? null }
}

/** A person written as in a header: "Lê A <a@b.vn>", "Lê A [mailto:a@b.vn]", "a@b.vn (Lê A)", "Lê A". */
export function writtenPerson(raw: string): MailPerson {
  const behind = /^[^\s@]+@[^\s()]+\s*\(([^()]+)\)/u.exec(raw)
  if (behind) return mailPerson(behind[1] as string, raw)
  const name = raw.slice(0, /[<[]|\s\S+@/u.exec(raw)?.index ?? raw.length)
  return mailPerson(name.replace(/\*/g, ''), raw)
}
