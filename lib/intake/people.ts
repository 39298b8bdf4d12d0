import { fold, folded, isUnmarked } from '../text/fold.ts'
import { beginsUnit } from './units.ts'
import { bodyKinds, organisationKinds, plainWords } from './unit-words.ts'

/** Forms of address before a name, never part of one, lower case with marks. "Chi", "Ba", "Cố" without these marks are names themselves. */
const degrees = String.raw`gs|pgs|ts|ths|bs|bscki|bsckii|ds|ks|ls|gv|đd|đdt|ktv|nhs|ys|bsck1|bsck2|bsnt|cn|ncs|bác sĩ|bác sỹ|tiến sĩ|thạc sĩ|giáo sư|kỹ sư|luật sư|nghệ nhân|cô giáo|thầy giáo|giáo viên|điều dưỡng`
const address = String.raw`${degrees}|đ\/c|đ\.c|đc|d\/c|đồng chí|ông|bà|cụ|chị|cô|thầy|bạn|em|chú|bác|dì|cậu|mợ|thím|dượng|cháu|già làng`
/** Words for many people alike: they address one only before a whole name ("Hội viên Lê A", but "hội viên Chi hội 3"). */
const category = String.raw`đoàn viên|đảng viên|hội viên|xã viên|tổ viên|thành viên|đại biểu|cử tri|công dân|cán bộ|công chức|viên chức|chuyên viên|nhân viên|công nhân|giáo viên|giảng viên|sinh viên|học sinh|điều dưỡng|hộ sinh|y sĩ|dược sĩ|kỹ thuật viên`
const titles = new RegExp(
  `^(?:(?:các |quý )?(?:${address})(?:[.:] ?| )(?:(?:${degrees})(?:[.:] ?| ))*|anh (?=\\S))`,
  'u'
)
const categories = new RegExp(`^(?:${category})(?:[.:] ?| )(?:(?:${address})(?:[.:] ?| ))?`, 'u')
const plainTitles = /^(?:(?:cac )?(?:d\/c|dc|dong chi)(?:[.:] ?| )|(?:ong|ba|chi|co|thay|ban|em|anh|chu|bac) (?=\S))/
const plainCategories = new RegExp(`^(?:${plainWords(category)})(?:[.:] ?| )`)

/** Raw length of the title at the start of a text, with the space behind it; 0 where there is none before a capital. */
export function titleLength(raw: string): number {
  const start = raw.slice(0, 80)
  const form = fold(start, { marks: false })
  const plain = isUnmarked(start)
  const many = (plain ? plainCategories : categories).exec(form.text)
  const found = many ?? titles.exec(form.text) ?? (plain ? plainTitles.exec(form.text) : null)
  if (!found) return 0
  const length = form.at[found[0].length] as number
  const rest = raw.slice(length).trimStart()
  if (many && !looksLikeName(leadingName.exec(rest)?.[0] ?? '')) return 0
  const word = found[0].trim()
  // "Anh Thư" may be the name itself; so may "Chi Lan" typed without marks.
  const doubtful = word === 'anh' || (many === null && !titles.test(`${word} `))
  if (doubtful && !/^\p{Ll}/u.test(raw) && !/^\S+ \p{Lu}/u.test(rest)) return 0
  return /^\p{Lu}/u.test(rest) ? raw.length - rest.length : 0
}

/** Words that name a role, not a person or a unit, behind a name (folded, at the start). */
const role =
  /^(?:quyen |nguyen |nguoi |hien la |la )?(?:bi thu|pho bi thu|pbt|uy vien|uv|bch|btv|ban chap hanh|doan vien|dang vien|hoi vien|xa vien|thanh vien|(?:to|doi|ban|thon|xom|ap|khu|chi hoi|phan hoi|lop|nhom|cum|phong|khoa|bo phan|doan) (?:truong|pho)|truong|pho|giam doc|tong giam doc|hieu truong|hieu pho|vien truong|cuc truong|vu truong|pgd|gd|chu tich|chu nhiem|chu toa|chu tri|thu ky|thanh tra|can bo|cong chuc|vien chuc|chuyen vien|nhan vien|giao vien|giang vien|sinh vien|hoc sinh|bac si|y si|duoc si|ho sinh|bs|ds|dieu duong|ky su|ky thuat|cong nhan|nong dan|ke toan|van thu|dai bieu|cuu chien binh|can su|luat su|gv|sv|hs|cb|nv|cn)(?!\p{L})/u

/**
 * Beginnings that have capitals like a name and are none: places, lead words, offices. With marks, for "Phan", "Đoàn"
 * and "Tống" are family names, "phần", "đoạn" and "tổng" are not.
 */
const noName =
  /^(?:mục|phần|trang|tr|điều|khoản|điểm|chương|đoạn|dòng|câu|phụ lục|bảng|tiêu đề|chủ đề|chú thích|bổ sung|đề nghị|nội dung|ý kiến|góp ý|về|tại|ở|chỉ tiêu|mục tiêu|báo cáo|dự thảo|kết luận|nghị quyết|lý do|vị trí|ghi chú|thời gian|địa điểm|thành phần|chủ trì|thư ký|kính gửi|nơi nhận|chi đoàn|đoàn cơ sở|đoàn viên|đảng|đại hội|hội nghị|ban|sở|hình thức|chính tả|nhóm|zalo|messenger|viber|facebook|hội viên|cán bộ|giáo viên|kính mong|phiếu|biên bản|hợp tác|kế hoạch|chương trình|quy chế|quy định|quyết định|thông báo|công văn|họ|tên|nguyên nhân|ưu điểm|hạn chế|thuận lợi|khó khăn|nhiệm vụ|giải pháp|ngày|tổ trưởng|bí thư|phó bí thư|đơn vị|họ tên|họ và tên|link|file|tổng|một|hai|ba là|bốn|năm là|công đoàn|cộng hòa|cộng hoà|độc lập|tm|kt|tl|văn kiện|bố cục|nhận xét|trân trọng|xin|cần|nên|thứ|việt nam|hồ chí minh)(?![\p{L}\p{M}])/u
/** Beginnings of organisations; "Đoàn" and, without marks, most short kinds are family names too. */
const organisation = new RegExp(
  `^(?!đoàn \\p{L}+$|đoàn (?:thị|văn|hữu|đức|minh|ngọc|thanh) )(?:${bodyKinds}|(?!đoàn )(?:${organisationKinds}))(?![\\p{L}\\p{M}])`,
  'u'
)
const plainOrganisation = new RegExp(
  `^(?:${plainWords(bodyKinds)}|cong ty|benh vien|hop tac xa|htx|trung tam|ngan hang|phong giao duc|ubnd|uy ban)(?!\\p{L})`,
  'u'
)
/** The same for text typed without marks: only words that are no family names. */
const noPlainName =
  /^(?:muc|trang|dieu|khoan|diem|chuong|phu luc|tieu de|chu de|chu thich|bo sung|de nghi|noi dung|y kien|gop y|chi tieu|bao cao|du thao|ket luan|nghi quyet|ly do|vi tri|ghi chu|thoi gian|thanh phan|chu tri|thu ky|kinh gui|chi doan|dai hoi|hoi nghi|nhiem vu|giai phap|bi thu|don vi|phan (?:thu|mot|hai|[ivx]+)|han che|nguyen nhan|ho ten|ho va ten)(?!\p{L})/u

const syllable = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)?`
const nameShape = new RegExp(`^${syllable}(?: ${syllable}){1,5}$`, 'u')
/** Pattern of one to six capitalised syllables. */
export const syllables = `${syllable}(?:[ \\u00a0]${syllable}){0,5}`
/** A name at the start of a raw text. */
export const leadingName = new RegExp(`^${syllables}`, 'u')

/** A person's name without the title before it: "Đ/c Lê A" is "Lê A", "anh Bình" is "Bình", "Anh Thư" stays. */
export function personName(raw: string): string {
  const name = raw.trim().replace(/[\s,;:.]+$/u, '')
  return name.slice(titleLength(name)).trim()
}

/** The name at the start of a text that goes on to describe the person in words nobody lists: "Lê A - tổ bảo vệ", "Lê A (bếp trưởng)". */
export function nameBefore(raw: string): string | null {
  const start = titleLength(raw)
  const name = leadingName.exec(raw.slice(start))?.[0]
  if (name === undefined || !looksLikeName(name)) return null
  const rest = raw.slice(start + name.length)
  const other = leadingName.exec(rest.replace(/^[\s,;(…–—/.-]+/u, ''))?.[0]
  if (other !== undefined && looksLikeName(other)) return null
  return /^(?:\s*[,;(…]|\s+[-–—/]\s|\s*\.{2,}|\s*–|\s{2,})/u.test(rest) && rest.length <= 80 ? name : null
}

/** True for two to six capitalised syllables that begin no place and no office: "Trần Thị B", "TRẦN THỊ B". */
export function looksLikeName(raw: string): boolean {
  const name = raw.trim().replace(/[\u00a0\s]+/g, ' ')
  if (name.length > 50 || !nameShape.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return false
  if (isUnmarked(name)) return !noPlainName.test(folded(name)) && !plainOrganisation.test(folded(name))
  const text = folded(name, { marks: false })
  return !noName.test(text) && !organisation.test(text)
}

export function isRole(raw: string): boolean {
  return role.test(folded(raw)) && !beginsUnit(raw)
}
