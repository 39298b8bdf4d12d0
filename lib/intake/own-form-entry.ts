import type { Remark } from '../model/comment.ts'
import { folded } from '../text/fold.ts'
import type { FormFieldName } from '../form/words.ts'
import { newRemark } from './reading.ts'

/** The fields of one entry as written; a field that nobody filled in is missing. */
export type OwnFormEntry = Partial<Record<FormFieldName, string>>

/**
 * The remark of one entry: its request in words, else the new words, else what it says at all; null where nothing but
 * a place was filled in.
 */
export function entryRemark(entry: OwnFormEntry, source: string): Remark | null {
  const opinion = entry.opinion ?? (commands(entry.proposed) ? entry.proposed : undefined)
  const proposed = opinion !== undefined && opinion === entry.proposed ? undefined : entry.proposed
  const text = opinion ?? proposed ?? entry.stance ?? entry.reason ?? entry.quoted
  if (text === undefined) return null
  return newRemark({
    text,
    place: placeOf(entry),
    quoted: text === entry.quoted && !opinion && !proposed ? null : (entry.quoted ?? null),
    proposed: proposed ?? null,
    reason: text === entry.reason && !opinion && !proposed && !entry.stance ? null : (entry.reason ?? null),
    stance: entry.stance ?? null,
    source
  })
}

/** Heading, page and line as one place; bare numbers get the words of their labels. */
function placeOf({ heading, page, line }: OwnFormEntry): string | null {
  const parts = [heading, named('trang', page), named('dòng', line)].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : null
}

function named(word: string, value: string | undefined): string | undefined {
  return value !== undefined && /^(?:từ |số |cuối |đầu )?\d|^-\d/u.test(value.normalize('NFC'))
    ? `${word} ${value}`
    : value
}

/** "Đề nghị bỏ cụm từ này", "Bỏ.", "Thay “A” bằng “B”": a request, though it stands in the field for new words. */
function commands(value: string | undefined): boolean {
  if (value === undefined) return false
  const text = folded(value)
  return (
    /^(?:toi |em |xin |kinh )*(?:de nghi|de xuat|kien nghi|nen|khong nen) /.test(text) ||
    /^(?:luoc )?(?:bo|xoa)(?: (?:di|cum tu|tu|cau|doan|chu|y|muc|ca|noi dung|het|bot)(?: .{0,40})?)?[.!]?$/.test(
      text
    ) ||
    /^(?:thay|sua|doi|bo|them|bo sung|chuyen|gop|tach)[^"]{0,40}".+"/.test(text)
  )
}
