import { folded, isUnmarked } from '../text/fold.ts'
import { matchRaw } from './match.ts'

/** How names of union, party and trade union bodies begin (folded). "Đoàn viên", "Đoàn kết" are no bodies. */
const body =
  '(?:ban chap hanh |ban thuong vu |bch |btv )?(?:lien chi doan|chi doan|doan co so|chi bo|dang bo|dang uy|chi uy|cong doan|lien doan|chi hoi|(?:tinh|thanh|quan|huyen|thi|xa|phuong) (?:doan|uy)|doan (?:khoi|truong|phuong|xa|thi tran|bo phan|so|ban|nganh|cong ty|tong cong ty|benh vien|dai|vien (?=nghien cuu|kiem sat|khoa hoc|hai duong)|hoc vien|khoa|cong an|quan su|khu|thanh nien (?!cong san|ta\\b))|hoi (?:lien hiep|sinh vien|cuu chien binh|phu nu|nong dan|doanh nhan)|cd|dcs|dtn|dtncs)'

/** How names of other organisations begin: enough for a field that asks for the unit, too weak for running text. */
const organisation =
  '(?:so|phong|cong ty|tong cong ty|truong|benh vien|ngan hang|van phong|ubnd|uy ban|hdnd|trung tam|khoa|ban|dai|vien|hoc vien|nha may|xi nghiep|chi nhanh|chi cuc|cuc|kho bac|bao hiem|bo (?:chi huy|tu lenh|mon)|toa an|vien kiem sat|cong an|bqp|hop tac xa|phan xuong|doi|to|lop|hoi|doan|bao tang|thu vien|tap doan|quy|ban quan ly|mat tran|bv|cty|thpt|thcs)'

const startsWithBody = new RegExp(`^${body}\\b`)
const startsWithAny = new RegExp(`^(?:${body}|${organisation})\\b(?! vien)`)

/** True for the name of a union, party or trade union body ("Chi đoàn Sở A", "ĐCS Công ty B"). */
export function isBody(raw: string): boolean {
  const text = folded(raw)
  return startsWithBody.test(text) && text.split(' ').length <= 16 && /[\p{Lu}\d]/u.test(raw.slice(1))
}

/** True for the name of a body or of any other organisation, as a field or a separator row holds it. */
export function isUnit(raw: string): boolean {
  const text = folded(raw)
  return (
    startsWithAny.test(text) && text.split(' ').length <= 16 && !/[:;?!“"]/.test(text) && /\p{Lu}/u.test(raw.slice(1))
  )
}

/** True where a line begins like an organisation's name: a new name, not the rest of the one above. */
export function beginsUnit(raw: string): boolean {
  return startsWithAny.test(folded(raw))
}

/** True for a line that cannot be a whole name: only what kind of body ("CHI ĐOÀN", "BAN CHẤP HÀNH"). */
export function isBareBody(raw: string): boolean {
  return /^(?:ban chap hanh|ban thuong vu|bch|btv)?(?:(?:^| )(?:chi doan|doan co so|dang bo|dang uy|chi bo|cong doan|cong doan co so|doan truong))?$/.test(
    folded(raw)
  )
}

const named = new RegExp(`(?<![\\p{L}])(${body})( [^,.;:()"!?\\n]+)`, 'u')
/** Words after which a unit's name in a sentence is over: with marks, for "có" ends a name and "Cổ phần" does not. */
const after =
  / (?:xin|đã|có|kính|gửi|góp|thống nhất|nhất trí|đề nghị|tổ chức|tổng hợp|đồng ý|tham gia|chúng tôi|tôi|em|về|như|với|trong|thực hiện|họp|triển khai|báo cáo|nhận thấy|lấy ý kiến|sau khi|ngày|lúc|vào|bàn|-)(?= |$)/
const plainAfter =
  / (?:xin|da|kinh|gui|gop y|thong nhat|nhat tri|de nghi|tham gia|chung toi|thuc hien|lay y kien|sau khi|ngay|-)(?= |$)/

/** The first name of a body in running text ("… sinh hoạt tại Chi đoàn Sở A, xin …"), or null. It has a capital after its first word. */
export function unitIn(raw: string): string | null {
  const found = matchRaw(raw, named)
  const [kind, rest] = found?.groups ?? []
  if (!kind || !rest) return null
  const tail = raw.slice(kind.end, rest.end)
  const end = isUnmarked(raw) ? matchRaw(`x${tail}`, plainAfter) : matchRaw(`x${tail}`, after, { marks: false })
  const name = tail.slice(0, end ? end.start - 1 : undefined).trimEnd()
  return /[\p{Lu}\d]/u.test(name) ? kind.text + name : null
}
