import { folded } from '../text/fold.ts'

/** Words of requests and judgements (folded). "bỏ" and "cần" are told by their marks where the text has any. */
const asking =
  /(?<!\p{L})(?:de nghi|kien nghi|de xuat|bo sung|sua|thay (?:the|bang|cum|tu|chu|doi)|them|luoc bo|bo (?:cum|tu|cau|doan|y|chu|noi dung|di|bot|muc|han|"|')|nen|can (?:phai|co|them|bo|lam|neu|xem|quan|thiet|danh|nhan|duoc|sua|ra|chinh|thong|dua|ghi|bao)|phai|chuyen (?:muc|y|doan|cau|xuong|len|sang)|gop (?:muc|cac (?:muc|y)|hai|chung|khoan|dieu|doan|\d)|tach|rut gon|rut ngan|lam ro|neu ro|nang (?!luc|dong|suat|ne|luong|khieu)\S+|giam|viet (?:lai|hoa|thuong|thanh|la)|dieu chinh|xem lai|xem xet lai|can nhac|ra (?:soat|lai)|kiem tra lai|cap nhat|dan chieu|giu nguyen|mong|hien ke|khong nen|chua nen|doi ten|dua (?:muc|y|vao|len|noi dung|ra)|trinh bay lai|dien dat lai|bo cuc lai|->|→|=>)(?!\p{L})/u
const judging =
  /(?<!\p{L})(?:nhat tri|thong nhat|dong y|dong tinh|tan thanh|(?:khong|ko|k|hong|hok) (?:co )?y kien|danh gia cao|chua (?:hop ly|phu hop|ro|sat|neu|de cap|thay|chinh xac|day du|dung|cu the|tuong xung|thuyet phuc|khop|co)|khong (?:phu hop|chinh xac|dung|khop|ro|hop ly)|trung (?:lap|nhau|so|voi)|thieu|thua|sai|chung chung|dai qua|qua dai|kho hieu|kho doc|dai dong|lung cung|luom thuom|roi ram|nham|loi chinh ta|cong phu|nghiem tuc|toan dien|day du|kha day|chat luong|dat yeu cau|bam sat|(?:cao|thap|it|nhieu|ngan|lon|nho|cham|rong|hep) (?:qua|lam)|qua (?:cao|thap|it|nhieu|ngan|lon|nho|cham|xa|rong|hep|muon|nang|nhe)|ung (?:bung|y|lam|long)|hai long|(?:hong|khong|ko|chua|hem) (?:chiu|ung)|khong thuc te|khong kha thi|moi kha thi)(?!\p{L})/u

/** "Thống nhất góp ý như sau" is how a meeting speaks, no agreement with the draft. */
const agreeing =
  /(?<!\p{L})(?:nhat tri|thong nhat(?! (?:gop y|de nghi|tham gia|co |mot so|cac noi dung sau|nhu sau|kien nghi|de xuat|tong hop|y kien))|dong y|dong tinh|tan thanh|danh gia cao|cong phu)(?!\p{L})/u

/** True for words that agree with a draft or praise it. */
export function isAgreement(raw: string): boolean {
  return agreeing.test(folded(raw))
}

/** Short verbs that only their marks tell from other words ("bỏ" and "bộ", "gộp" and "góp"). */
const askingMarked = /(?<![\p{L}\p{M}])(?:bỏ|xóa|xoá|gộp|ghép|tách|cần|chỉnh|đổi|đảo|chuyển|rút)(?![\p{L}\p{M}])/u

export function isRequest(raw: string): boolean {
  return asking.test(folded(raw)) || askingMarked.test(folded(raw, { marks: false }))
}

/** True for words that ask for something or judge something: what a remark is made of. */
export function isOpinion(raw: string): boolean {
  return isRequest(raw) || judging.test(folded(raw))
}

/** Last lines of letters and minutes. "Kính đề nghị … bổ sung …" is none: a closing ends in what the reader shall do. */
const closing = [
  /^(?:tren day|day) la (?:toan bo |mot so |nhung |cac |noi dung |ket qua |ban |bao cao )*(?:y kien|gop y|noi dung|tong hop|bao cao|ket qua|dong gop|phan|vai|de xuat)?/,
  /^(?:xin |em xin |toi xin )?(?:tran trong|chan thanh|kinh chuc|than ai|than men)(?: (?:kinh chao|cam on|bao cao|gui)|[ ,./!]*$)/,
  /^(?:(?:toi|em|chung toi|chi doan|doan co so|don vi|xin|rat|minh) )*(?:cam on|cam on ban|xin cam on)(?!.*(?:nhung|tuy|de nghi))/,
  /(?:kinh (?:gui|trinh|mong|de nghi|chuyen|bao cao)|rat mong|mong|de nghi|xin gui).{0,90}(?:tong hop|xem xet|nghien cuu|ghi nhan|quan tam|chi dao|tiep thu|duoc biet)(?:[, va]+(?:tong hop|xem xet|nghien cuu|bao cao|chi dao|tiep thu|chinh sua|trinh cap tren|quyet dinh|theo quy dinh|hoan thien))*[ ./]*$/,
  /^(?:bien ban|cuoc hop|hoi nghi|buoi hop|buoi sinh hoat)[^:]*(?:ket thuc|be mac|duoc (?:doc|thong qua|lap)|thong qua|lap thanh)/,
  /^(?:het|\/\.?|\.\/\.?)$/
]

export function isClosing(raw: string): boolean {
  const text = folded(raw)
  return closing.some(pattern => pattern.test(text)) && text.split(' ').length <= 45 && !/"/.test(text)
}

/** Where the end of a letter begins: signature, recipients, enclosures (folded, whole line). */
const signature =
  /^(?:t\/?m\. ?[a-z]|t\/?m\.? ?(?:ban |bch|btv|chi |doan |dang |hoi |cong |tap the|don vi|uy ban|thuong )|kt\.|tl\.|tuq\.|q\. ?bi thu|noi nhan|(?:nguoi|ca nhan|hoi vien|doan vien|dang vien|thanh vien|dai bieu) (?:gop y|viet|viet thu|viet don|lam don|lap|lap phieu|dong gop|gui|de nghi|de xuat|kien nghi|tong hop|bao cao|cho y kien|co y kien|neu y kien|ghi bien ban|ghi phieu|tham gia|tham gia gop y|ra soat|phan anh|nhan xet|ky|ky ten)(?: y kien| phieu| ky ten| ky)?(?:,? ?(?:\(.*\)?|ghi ro ho ten))?$|xac nhan cua|(?:pho )?bi thu(?: (?:chi doan|doan co so|chi bo|doan truong))?$|(?:pho )?(?:chu tich|chu nhiem|giam doc|tong giam doc|vien truong|hieu truong|hieu pho|(?:chi hoi|phan hoi|to|doi|thon|ban|khu|ap) truong|truong (?:ban|phong|khoa|doan|cong doan|thon|ban|ap|xom|khu)(?: [a-z ]{1,30})?)$|chu tri$|chu toa$|thu ky$|ky ten|ky,? ghi ro|\(ky|dai dien|nguoi chu tri|tai lieu (?:gui )?kem|gui kem)/

export function isSignature(raw: string): boolean {
  return signature.test(folded(raw))
}

/** "Em bổ sung thêm hai ý ạ.", "Anh A, tôi góp mấy điểm:": only how many opinions follow (folded). */
const counting =
  /^(?:[^.:;"]{0,60}, )?(?:(?:da|em|toi|minh|tui|chau|con|anh|chi|chung toi|chung em|don vi|chi bo|chi doan|nay|xin|co|duoc|muon|chi) )*(?:bo sung|noi|them|neu|gop|nhan|trinh bay|phat bieu|thua|gui|co)(?: them| vao| lai)? (?:hai|ba|bon|nam|sau|\d+|may|vai|mot so|mot vai|mot|it) (?:y(?: kien| nho)?|noi dung|diem|gop y|dieu|viec|chuyen|van de|cho)(?: suy nghi| nho| nua| nay| nhu sau| sau day| a| nhe| nha| sau| cho ro| the nay)*[ .:!]*$/

/** True for a sentence that only says how many opinions follow. */
export function announcesCount(raw: string): boolean {
  return counting.test(folded(raw))
}

/** Sentences that say how the opinions came about or announce them; the opinion itself, if any, stands apart. */
const announcing = [
  /(?:nhu sau|sau day|duoi day|sau)[ .;]*:?$|(?:gop y|y kien|noi dung|de nghi|de xuat|kien nghi|cu the(?: la)?) ?:$|(?:gop y|y kien)[^.;]{0,40} ?:$/,
  /^(?:kinh (?:gui|goi|thua|chao)|gui|goi (?=ban |quan |huyen |dang |thanh |tinh )|chao|than gui|xin chao)(?!\p{L})/u,
  /^(?:thuc hien|can cu|tiep nhan|tiep theo|theo|trien khai|nhan duoc|huong ung|chap hanh) .*(?:huong dan|cong van|ke hoach|chi dao|thong bao|chi thi|van ban|de nghi|to trinh|tinh than|so \d)/,
  /(?:da|duoc|vua|xin) (?:to chuc |tien hanh |hoan thanh |trien khai )*(?:lay y kien|hop|sinh hoat|quan triet|thao luan|nghien cuu|tong hop|xin y kien|cho doan vien)/,
  /(?:xin|co|gui|tham gia|dong gop|tong hop|phan anh|trinh bay|duoc) (?:(?:gui|co|gop|dong gop|tham gia|duoc|mot so|mot vai|cac|may|vai|nhung|trinh bay|phan anh|\d+|hai|ba|bon) )*(?:y kien|gop y|y|noi dung|dong gop|loi|suy nghi|tam tu)(?: (?:gop y|dong gop|cu the|sau|cua|tham gia|cho|vao|doi voi|ve|cua don vi|nhu sau|cua chi doan|de tong hop|cho du thao|thao luan).*)?[ :.!]*$/,
  /^(?:(?:em|toi|minh|chau|con|tui) (?:xin tu gioi thieu )?(?:la|ten|ten la) |toi ?: |ten (?:toi|em|chau) la |ho (?:va )?ten)/,
  counting,
  /^(?:cac )?(?:y kien|noi dung|ket qua)(?: (?:gop y|cu the|tong hop|thao luan|dong gop|chinh|nhu|nhu sau))*[ :.]*$/
]

/** True for a sentence that only announces or introduces. */
export function isAnnouncement(raw: string): boolean {
  const text = folded(raw)
  return announcing.some(pattern => pattern.test(text))
}

/** Headings that name no place and no subject (folded, whole, without number): no context for what stands below. */
const generalHeading =
  /^(?:(?:phan |nhung |cac |mot so |ve |noi dung |i+\. )*(?:nhan xet|danh gia|y kien|gop y|noi dung|kien nghi|de xuat|thao luan|phat bieu|dong gop|tham gia|ket qua)(?:,| -| va|\/)? ?)+(?:(?:chung|cu the|khac|chi tiet|gop y|hop|du thao|thao luan|phat bieu|tong quat|tong hop|sua doi|bo sung|cua doan vien|cua cac dong chi|nhu sau|cua chi doan|dai bieu|doan vien|ca nhan|cua dai bieu|du hop|cua cac dong chi du hop|cua cac dai bieu|(?:ve|vao|cho|doi voi) du thao(?: (?:bao cao|van kien|bao cao chinh tri|nghi quyet))?)(?:, | va | )?)*[ :.]*$/

/** True for "GÓP Ý CỤ THỂ", "Nhận xét chung:", "Các ý kiến như sau:": words that govern nothing. */
export function isGeneralHeading(raw: string): boolean {
  const text = folded(raw)
  // A heading is short; what is not would only cost time here.
  if (text.length > 300) return false
  return generalHeading.test(text.replace(/\([^)]*\)/g, '').trim())
}

/** Titles of letters, forms and minutes (folded). */
const title =
  /^(?:bao cao$|to trinh$|v\/v|ve viec|cong van|thu gop y|phieu |bien ban|bao cao (?:tong hop|ket qua)|ban (?:gop y|tong hop)|(?:bang )?tong hop|y kien (?:gop y|dong gop|tham gia|cua)|gop y (?:cho |vao |ve )?(?:cac |ve |noi dung |ban )*(?:du thao|van kien|bao cao|van phong)|tham gia (?:y kien|gop y)|dong gop y kien|don gop y|kinh g[uo]i|\(|hop (?:gop y|lay y kien|thao luan)|ve noi dung|noi dung gop y|y kien$)/

export function isTitle(raw: string): boolean {
  const text = folded(raw)
  return title.test(text) && text.split(' ').length <= 40 && !/[.;!?]$/.test(text) && !isRequestSentence(raw)
}

function isRequestSentence(raw: string): boolean {
  return /["“]|->|→/.test(raw) || /: .{20,}/.test(raw)
}

/** Share of capitals among the letters is nearly all. */
export function isUpper(raw: string): boolean {
  const letters = raw.match(/\p{L}/gu) ?? []
  return letters.length >= 3 && letters.filter(l => l === l.toUpperCase()).length >= letters.length * 0.9
}

const draftName =
  /^(?:\p{Lu}\.\s*)?(?:doi voi|ve|gop y|gop y (?:cho|vao|ve|doi voi)|y kien (?:ve|doi voi|vao))?(?: cac| ban| noi dung| toan van)* ?du thao (?!(?:neu|ghi|viet|da|chua|con|can|nen|duoc|co|chi|dat|rat|kha)(?!\p{L}))/u
const namesDocument =
  /(?:bao cao|van kien|nghi quyet|dieu le|quy che|quy dinh|de an|chuong trinh|to trinh|ke hoach|luat|nghi dinh|thong tu|kiem diem)/

/** True for a heading or lead-in that says which document the entries below are about. */
export function namesDraft(raw: string): boolean {
  const text = folded(raw)
  const words = text.split(' ').length
  return words <= 30 && draftName.test(text) && namesDocument.test(text) && !asking.test(text)
}
