/** A part of a mail: text in a charset, a file, or parts inside. */
export type MailPiece =
  | { text: string; html?: boolean; charset?: string; bytes?: Uint8Array; flowed?: boolean; quotedPrintable?: boolean }
  | { file: Uint8Array; name?: string; type?: string; inline?: string; header?: string }
  | { parts: MailPiece[]; multipart: 'mixed' | 'alternative' | 'related' }

export interface MailOptions {
  from?: string
  subject?: string
  date?: string
  headers?: string[]
}

/** A mail as bytes; `from` and the like stand in it as given, words outside ASCII encoded (RFC 2047). */
export function makeMail(piece: MailPiece | string, options: MailOptions = {}): Buffer {
  const {
    from = 'Lê Thu An <an@congty.example>',
    subject = 'Góp ý dự thảo',
    date = 'Tue, 03 Mar 2026 09:15:00 +0700'
  } = options
  const head = [
    `From: ${encoded(from)}`,
    'To: vanphong@doan.example',
    `Subject: ${encoded(subject)}`,
    ...(date === '' ? [] : [`Date: ${date}`]),
    'MIME-Version: 1.0',
    ...(options.headers ?? [])
  ]
  const body = typeof piece === 'string' ? { text: piece } : piece
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n`), part(body, 1)])
}

/** Each word outside ASCII as an encoded word; an address stays. */
function encoded(raw: string): string {
  const name = /^(.*?)(\s*<[^>]*>)?$/.exec(raw)
  const words = name?.[1] ?? raw
  const plain = !/[\u0080-\uffff]/.test(words)
  return (plain ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`) + (name?.[2] ?? '')
}

function part(piece: MailPiece, level: number): Buffer {
  if ('parts' in piece) {
    const parts = piece.parts.map(p => part(p, level + 1))
    // A mail inside has the same form: the length tells their boundaries apart.
    const mark = `=_limit_${level}_${parts.reduce((n, p) => n + p.length, 0)}`
    const inner = parts.map(p => Buffer.concat([Buffer.from(`--${mark}\r\n`), p, Buffer.from('\r\n')]))
    const head = `Content-Type: multipart/${piece.multipart}; boundary="${mark}"\r\n\r\n`
    return Buffer.concat([Buffer.from(head), ...inner, Buffer.from(`--${mark}--\r\n`)])
  }
  if ('file' in piece) return filePart(piece)
  const { text, html = false, charset = 'utf-8', flowed = false, quotedPrintable = false } = piece
  const bytes = Buffer.from(piece.bytes ?? Buffer.from(text))
  const type = `Content-Type: text/${html ? 'html' : 'plain'}; charset="${charset}"${flowed ? '; format=flowed' : ''}\r\n`
  const coding = quotedPrintable ? 'quoted-printable' : '8bit'
  const body = quotedPrintable
    ? Buffer.from(asQuotedPrintable(bytes))
    : Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
  return Buffer.concat([Buffer.from(`${type}Content-Transfer-Encoding: ${coding}\r\n\r\n`), body])
}

function filePart(piece: Extract<MailPiece, { file: Uint8Array }>): Buffer {
  const { file, name, type = 'application/octet-stream', inline, header } = piece
  const disposition = inline === undefined ? 'attachment' : 'inline'
  const label = name === undefined ? '' : `; filename*=utf-8''${encodeURIComponent(name)}`
  const lines = [
    `Content-Type: ${type}`,
    header ?? `Content-Disposition: ${disposition}${label}`,
    ...(inline === undefined ? [] : [`Content-ID: <${inline}>`])
  ]
  if (type === 'message/rfc822') return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), file])
  const base64 = Buffer.from(file).toString('base64').replace(/.{76}/g, '$&\r\n')
  return Buffer.from(`${lines.join('\r\n')}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`)
}

function asQuotedPrintable(bytes: Buffer): string {
  const hex = (n: number): string => `=${n.toString(16).toUpperCase().padStart(2, '0')}`
  const lines = bytes.toString('latin1').split(/\r?\n/)
  return lines
    .map(line => {
      const codes = line.split('').map(ch => (/[!-<>-~ ]/.test(ch) ? ch : hex(ch.charCodeAt(0))))
      let row = ''
      let out = ''
      for (const code of codes) {
        if (row.length + code.length > 72) {
          out += `${row}=\r\n`
          row = ''
        }
        row += code
      }
      return out + row
    })
    .join('\r\n')
}
