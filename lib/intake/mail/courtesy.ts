import type { Remark } from '../../model/comment.ts'
import { folded } from '../../text/fold.ts'
import { isChatter } from '../chat-noise.ts'
import { isOpinion } from '../phrases.ts'

/** Who speaks at the start of a sentence about the mail itself (folded). */
const speaker =
  '(?:(?:da|vang|kinh|xin|rat|em|e|toi|minh|chau|chung (?:em|toi)|don vi|chi doan|doan co so|chi bo|nay|hom nay|theo yeu cau|nhu da trao doi)[ ,]+)*'

/** Sentences that send something: courtesy, even where they ask for it to be taken up. */
const sending = [
  new RegExp(
    `^${speaker}(?:gui|chuyen|nop|trinh|dinh kem|cap nhat)(?: (?:den|toi|cho|kem|ban thuong vu|van phong|doan|bch|btv|cap tren|lai|qua|anh|a|chi|c|ban|file|tep|phieu|y kien|gop y|noi dung|theo|toan bo|cac|mot so)(?!\\p{L}))`,
    'u'
  ),
  new RegExp(
    `^${speaker}(?:(?:co|nho|moi|xem|gop y|y kien|chi tiet|noi dung|anh|chi|cac|du thao|phieu|cua|va|ban) )*(?:(?:o|trong|tai|theo|xem|nhu) )+(?:file|tep|tap tin|van ban|phieu|ban|phu luc|link)(?: [\\p{L}\\d]+){0,5} (?:dinh kem|gui kem|kem theo|kem thu|duoi day|ben duoi)`,
    'u'
  )
]

/** Thanks, wishes and words about the mail, where the sentence asks for nothing (folded). */
const idle = [
  /(?<!\p{L})(?:file|tep|tap tin|van ban|phieu|ban|phu luc|tai lieu|link)(?: [\p{L}\d]+){0,5} (?:dinh kem|gui kem|kem theo|kem thu|duoi day|ben duoi)/u,
  /^(?:(?:em|e|toi|minh|chung em|chung toi|xin|rat|va|da) )*(?:cam on|cam ta|chan thanh|tran trong|chuc(?! nang| danh| vu)|kinh chuc|xin loi|thong cam|mong|hen gap)(?!\p{L})/u,
  /(?<!\p{L})(?:xac nhan|phan hoi|bao lai|lien he|goi dien|goi lai|nhan duoc (?:thu|mail|email|file)|giup (?:em|minh|toi)|neu (?:can|co gi|co van de|thieu))(?!\p{L})/u,
  /^(?:da nhan(?: duoc)?|ok|oke|vang|noted|received|fyi|nho anh|nho chi|anh xem|chi xem|moi (?:anh|chi|cac))(?!\p{L})/u
]

/** "Mong anh chị xem xét, tổng hợp giúp em": a wish about the mail, not about the draft. */
const wish =
  /^(?:(?:kinh|rat|em|toi|minh|chung em|chung toi|xin|va) )*(?:mong|nho|de nghi|phien|kinh de nghi|xin)(?: (?:anh|chi|cac|quy|dong chi|ban|doan|van phong|thay|co)(?!\p{L})).{0,60}(?:xem xet|tong hop|giup|phan hoi|ghi nhan|tiep thu|nghien cuu|xac nhan|thong cam|tiep nhan)(?:,? (?:va )?(?:tong hop|xem xet|bo sung|giup|phan hoi|tiep thu|bao cao)| (?:em|toi|minh|a|nhe|cho em|giup em|lai))*[ .!]*$/u

/** The remarks that are about the draft; sentences about the mail itself are cut off both ends, or are no remark at all. */
export function withoutCourtesy(remarks: Remark[]): Remark[] {
  return remarks.flatMap(remark => {
    if (isChatter(remark.text)) return []
    const text = trimmed(remark.text)
    return text === '' ? [] : [text === remark.text ? remark : { ...remark, text }]
  })
}

function trimmed(raw: string): string {
  const pieces = raw.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  if (pieces.length > 60) return raw
  let from = 0
  let to = pieces.length
  while (from < to && isCourtesy(pieces[from] as string)) from++
  while (to > from && isCourtesy(pieces[to - 1] as string)) to--
  if (from === 0 && to === pieces.length) return raw
  if (from === to) return ''
  const start = pieces.slice(0, from).reduce((at, piece) => raw.indexOf(piece, at) + piece.length, 0)
  const end = pieces.slice(0, to).reduce((at, piece) => raw.indexOf(piece, at) + piece.length, 0)
  return raw.slice(start, end).trim()
}

/** Quoted words or a place make it an opinion, whatever it begins with. */
function isCourtesy(sentence: string): boolean {
  const text = folded(sentence).trim()
  if (/["“]/.test(sentence) || /(?<!\p{L})(?:trang|muc|phan|dong|doan|khoan|dieu) (?:\d|[ivx]+(?!\p{L}))/u.test(text))
    return false
  if (wish.test(text) && text.split(' ').length <= 20) return true
  if (sending.some(pattern => pattern.test(text))) return true
  return idle.some(pattern => pattern.test(text)) && !isOpinion(sentence)
}
