import { fold, folded, isUnmarked } from '../text/fold.ts'

/** Titles before a name that are never part of one; "Chi", "Ba", "Cố" without these marks are names themselves. */
const titles =
  /^(?:(?:các |quý )?(?:đ\/c|đ\.c|đc|d\/c|đồng chí|đoàn viên|đảng viên|hội viên|đại biểu|ông|bà|chị|cô|thầy|bạn|em|chú|bác)(?:[.:] ?| )|anh (?=\S+ \S|.*$))/u
const plainTitles =
  /^(?:(?:cac )?(?:d\/c|dc|dong chi|doan vien|dang vien)(?:[.:] ?| )|(?:ong|ba|chi|co|thay|ban|em|anh) (?=\S))/

/** Raw length of the title at the start of a text, with the space behind it; 0 where there is none before a capital. */
export function titleLength(raw: string): number {
  const start = raw.slice(0, 80)
  const form = fold(start, { marks: false })
  const found = titles.exec(form.text) ?? (isUnmarked(start) ? plainTitles.exec(form.text) : null)
  if (!found) return 0
  const length = form.at[found[0].length] as number
  const rest = raw.slice(length).trimStart()
  const word = found[0].trim()
  // "Anh Thư" may be the name itself; so may "Chi Lan" typed without marks.
  const doubtful = word === 'anh' || !titles.test(`${word} `)
  if (doubtful && !/^\p{Ll}/u.test(raw) && !/^\S+ \p{Lu}/u.test(rest)) return 0
  return /^\p{Lu}/u.test(rest) ? raw.length - rest.length : 0
}

/** Words that name a role, not a person or a unit, behind a name (folded, at the start). */
const role =
  /^(?:quyen |nguyen )?(?:bi thu|pho bi thu|pbt|uy vien|uv|doan vien|dang vien|hoi vien|to truong|to pho|truong|pho|giam doc|pgd|gd|chu tich|chu toa|chu tri|thu ky|can bo|chuyen vien|nhan vien|giao vien|giang vien|sinh vien|hoc sinh|bac si|bs|ds|dieu duong|ky su|ky thuat|cong nhan|lop truong|ke toan|van thu|dai bieu)\b/

/**
 * Beginnings that have capitals like a name and are none: places, lead words, offices. With marks, for "Phan", "Đoàn"
 * and "Tống" are family names, "phần", "đoạn" and "tổng" are not.
 */
const noName =
  /^(?:mục|phần|trang|tr|điều|khoản|điểm|chương|đoạn|dòng|câu|phụ lục|bảng|tiêu đề|chủ đề|chú thích|bổ sung|đề nghị|nội dung|ý kiến|góp ý|về|tại|ở|chỉ tiêu|mục tiêu|báo cáo|dự thảo|kết luận|nghị quyết|lý do|vị trí|ghi chú|thời gian|địa điểm|thành phần|chủ trì|thư ký|kính gửi|nơi nhận|chi đoàn|đoàn cơ sở|đoàn viên|đảng|đại hội|hội nghị|ban|sở|hình thức|chính tả|nhóm|zalo|nguyên nhân|ưu điểm|hạn chế|thuận lợi|khó khăn|nhiệm vụ|giải pháp|ngày|tổ trưởng|bí thư|phó bí thư|đơn vị|họ tên|họ và tên|link|file|tổng|một|hai|ba là|bốn|năm là|công đoàn|cộng hòa|cộng hoà|độc lập|tm|kt|tl|văn kiện|bố cục|nhận xét|trân trọng|xin|cần|nên|thứ|việt nam|hồ chí minh)(?![\p{L}\p{M}])/u
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

/** True for two to six capitalised syllables that begin no place and no office: "Trần Thị B", "TRẦN THỊ B". */
export function looksLikeName(raw: string): boolean {
  const name = raw.trim().replace(/[\u00a0\s]+/g, ' ')
  if (name.length > 50 || !nameShape.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return false
  return isUnmarked(name) ? !noPlainName.test(folded(name)) : !noName.test(folded(name, { marks: false }))
}

export function isRole(raw: string): boolean {
  return role.test(folded(raw))
}
