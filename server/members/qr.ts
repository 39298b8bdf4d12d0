import QRCode from 'qrcode'

/** A QR code as one path in a square of `size` units, the quiet zone included: drawn in a page without a style or a second request. */
export interface QrPath {
  size: number
  path: string
}

const quiet = 4

/** The QR code of a text of up to some 1,000 characters. */
export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const runs: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      let end = x
      while (end < modules.size && modules.get(y, end)) end++
      if (end > x) runs.push(`M${x + quiet} ${y + quiet}h${end - x}v1h-${end - x}z`)
      x = Math.max(x, end)
    }
  }
  return { size: modules.size + 2 * quiet, path: runs.join('') }
}
