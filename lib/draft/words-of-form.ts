import { folded } from '../text/fold.ts'

/** Kinds of document (folded): the line that names the draft starts with one of them. */
const documentKinds = [
  'bao cao',
  'bien ban',
  'chi thi',
  'chien luoc',
  'chuong trinh',
  'de an',
  'de cuong',
  'dieu le',
  'ban du thao',
  'huong dan',
  'ke hoach',
  'ket luan',
  'luat',
  'nghi dinh',
  'nghi quyet',
  'noi quy',
  'phap lenh',
  'phuong an',
  'phuong huong',
  'quy che',
  'quy dinh',
  'quy hoach',
  'quy trinh',
  'quyet dinh',
  'thong bao',
  'thong tri',
  'thong tu',
  'to trinh',
  'tom tat',
  'van kien'
]

/** Lines of a letterhead (folded): never a title. */
const letterhead =
  /^(?:cong hoa xa hoi chu nghia|doc lap\s?-|dang cong san viet nam$|doan tncs ho chi minh$|so\s*:|so \d|\(?du thao|\*|[^,]{2,40}, ngay )/

/** First words of what stands after the text (folded): recipients and signatures. */
const closing =
  /^(?:noi nhan|noi gui|tm\.|t\/m|t\.m|kt\.|k\/t|tl\.|tuq\.|xac nhan|nguoi lap|nguoi viet|thu truong|chu tich|pho chu tich|bi thu|pho bi thu|chanh van phong|giam doc|ban thuong vu|ban chap hanh)/

const recipients = /^(?:\* ?)?(?:noi nhan|noi gui|tm\.|t\/m|t\.m)/

/** Unnumbered headings of the whole document (folded), however they are set. */
const standAlone =
  /^(?:phan )?(?:mo dau|dat van de|ket luan|ket luan va kien nghi|loi mo dau|loi noi dau|loi ket|loi cam on)[.:]?$/

/** Likewise, if set in capitals; in small letters they are groups like any other. */
const standAloneInCapitals =
  /^(?:de xuat|de xuat,? kien nghi|gioi thieu chung|kien nghi|kien nghi,? de xuat|noi dung|to chuc thuc hien)[.:]?$/

/** Lines in bold that are no headings (folded): enacting words, remarks, ordinals in running text, captions. */
const never = [
  /^(?:ban hanh|nghi quyet|quy dinh|quyet dinh|quyet nghi)\s*:?$/,
  /^(?:chu thich|don vi tinh|dvt|ghi chu|luu y|nguon)\s*:/,
  /^(?:kinh gui|kinh thua|muc luc|theo de nghi|xet de nghi)\b/,
  /^(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la\b/,
  /^thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\b/,
  /^(?:bang|bieu|bieu do|hinh|so do)(?: so)? [\divx]+(?![a-z])/
]

/** The line starts with a kind of document ("BÁO CÁO", "NGHỊ QUYẾT CỦA …"). */
export function namesDocument(words: string): boolean {
  const form = folded(words)
  return documentKinds.some(kind => form === kind || form.startsWith(kind + ' '))
}

export function isLetterhead(words: string): boolean {
  return letterhead.test(folded(words))
}

/** A line of a signature or of the recipients; running text that starts with such words is none. */
export function isClosing(words: string): boolean {
  return words.length <= 80 && !/[.;]$/u.test(words) && closing.test(folded(words))
}

/** "Nơi nhận" and "TM. …", which nothing but an appendix follows. */
export function isRecipients(text: string): boolean {
  return recipients.test(folded(text.slice(0, 60)))
}

/** "KẾT LUẬN", "Mở đầu": belongs to the whole document, not to the heading above. */
export function standsAlone(words: string, capitals: boolean): boolean {
  const form = folded(words)
  return standAlone.test(form) || (capitals && standAloneInCapitals.test(form))
}

export function isNeverHeading(words: string): boolean {
  const form = folded(words)
  return never.some(pattern => pattern.test(form))
}
