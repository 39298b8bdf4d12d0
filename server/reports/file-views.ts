import { addressOf } from '../http/address.ts'
import type { StaffContext } from '../http/context.ts'
import { isMessageKey } from '../messages/messages.ts'
import type { ReportFile } from '../store/reports.ts'

export interface FileView {
  name: string
  href: string
  /** What the file is for. */
  use: string
  kilobytes: number
}

/** The files of a report as links. */
export function fileViews(context: StaffContext, files: ReportFile[], folder: string): FileView[] {
  const { t } = context
  return files.map(file => {
    const key = `reports.file-${file.name}`
    return {
      name: file.name,
      href: addressOf(context, `${folder}/${file.name}`),
      use: isMessageKey(key) ? t(key) : '',
      kilobytes: Math.max(1, Math.round(file.bytes / 1000))
    }
  })
}
