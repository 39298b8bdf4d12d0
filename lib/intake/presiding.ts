import { folded } from '../text/fold.ts'
import { namedAt, roleLed } from './named.ts'
import { leadingName, looksLikeName } from './people.ts'
import { isOpinion } from './phrases.ts'

/** What the chair and the secretary do to run a meeting (folded, behind the name or the office). */
const running =
  /^(?:(?:da|tiep tuc|thi|xin|dai dien|len|cung) )*(?:thay mat [^,.]{0,60},? ?)?(?:(?:khai mac|tuyen bo|neu (?:ro )?(?:muc dich|ly do|y nghia|yeu cau|chuong trinh|noi dung (?:cuoc|buoi))|gioi thieu|quan triet|pho bien|thong qua|trien khai|doc (?:tom tat|du thao|toan van|ban|lai|qua|bien ban|noi dung|bao cao)|trinh bay (?:du thao|tom tat|toan van|bao cao|noi dung (?:du thao|bao cao)|ban du thao)|dieu hanh|chu tri|chu toa|goi y|dinh huong|dan chuong trinh|ket luan|tong ket|tong hop|tiep thu|ghi nhan|giai trinh|giai dap|tra loi|cam on|be mac|phat bieu (?:khai mac|be mac|ket luan|chi dao|chao mung)|giao (?:thu ky|cho|ban|bch)|moi|xin y kien|lay bieu quyet|ket thuc|ghi (?:bien ban|nhan|chep)|lam thu ky|tom tat|nhan xet cuoc hop)(?!\p{L})|(?:de nghi|yeu cau) (?:thu ky|(?:cac |moi )?(?:dong chi|hoi vien|doan vien|dang vien|dai bieu|thanh vien|can bo)[^,.;]{0,30}(?:thao luan|gop y|cho y kien|phat bieu|nghien cuu|tham gia|tong hop))|thong nhat (?:gui|tong hop|ket luan|voi cac y kien|cac (?:y kien|noi dung)|noi dung (?:tren|gop y)|va (?:ket luan|tong hop)))/u
/** The same said of the chair without a name. */
const chair =
  /^(?:sau khi thao luan|(?:dong chi |d\/c |ong |ba )?(?:nguoi )?(?:chu tri|chu toa|chu toa doan|doan chu tich|thu ky|chu tich hoi nghi)(?: (?:hoi nghi|cuoc hop|buoi hop))?)(?!\p{L})/u
/** The meeting's own decision about what was said in it. */
const collective =
  /^(?:hoi nghi|cuoc hop|buoi hop|toan the|tap the|100 ?%|cac (?:dai bieu|dong chi|hoi vien|thanh vien)|chi (?:bo|doan|hoi)|moi nguoi|ba con|nhan dan|tat ca)[^:]{0,40}(?:thong nhat|nhat tri|bieu quyet|thong qua).{0,40}(?:100 ?%|bien ban|(?:noi dung|y kien) (?:tren|gop y)|gui|tong hop|ket luan)/u
/** Words that open the part where the meeting is closed, with or without a colon. */
const closing =
  /^(?:phan )?(?:ket luan|tong ket|bieu quyet|be mac|ket thuc)(?!\p{L})|ket luan (?:hoi nghi|cuoc hop|buoi hop)|^sau khi thao luan/u
const concluding = /^(?:(?:da|phat bieu) )*(?:ket luan|tong ket|be mac)(?!\p{L})/u

/** True for the line that ends the discussion: "Kết luận: …", "Chủ trì kết luận …", "Đồng chí A kết luận: …". */
export function endsDiscussion(text: string): boolean {
  const form = folded(text)
  if (closing.test(form)) return true
  const office = chair.exec(form)
  const rest = office ? form.slice(office[0].length).trim() : folded(behindName(text) ?? '')
  return (
    concluding.test(rest) || (office !== null && /^(?:[^:]{0,40})?(?:ket luan|tong hop|tiep thu|ghi nhan)/.test(rest))
  )
}

/** A numbered place of the draft (folded). */
const place = /(?:trang|muc|dieu|khoan|phan|chuong|chi tieu|phu luc|dong|bang) (?:so |thu )?(?:\d|[ivx]+(?!\p{L}))/u

/**
 * True for a speech that only runs the meeting: opening, guidance, thanks, the chair's conclusion. Quoted words are matter,
 * and so is what somebody asks for at a numbered place ("Ông A đọc dự thảo thấy mục 3 dài").
 */
export function runsMeeting(text: string): boolean {
  const form = folded(text)
  if (/["“]/.test(text) || (place.test(form) && isOpinion(text) && !endsDiscussion(text))) return false
  const behind = behindName(text)
  return (
    chair.test(form) || collective.test(form) || running.test(form) || (behind !== null && running.test(folded(behind)))
  )
}

/** The words behind a speaker's name, or null where the text names none. */
function behindName(text: string): string | null {
  const named = namedAt(text) ?? roleLed(text)
  if (named) return text.slice(named.length).replace(/^[\s:,-]+/u, '')
  const name = leadingName.exec(text)?.[0]
  return name && looksLikeName(name) ? text.slice(name.length).replace(/^[\s:,-]+/u, '') : null
}
