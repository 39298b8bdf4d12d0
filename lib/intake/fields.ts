import { folded } from '../text/fold.ts'

/**
 * What a column or a labelled line of a form holds. `where-what`: place and quoted words in one cell; `option`: a
 * column to tick whose heading is the stance; `address`: where somebody lives, the last hint at a unit; `skip`: nothing for the synthesis
 * (telephone, the drafters' answer).
 */
export type Field =
  | 'number'
  | 'author'
  | 'unit'
  | 'address'
  | 'date'
  | 'place'
  | 'quoted'
  | 'where-what'
  | 'request'
  | 'opinion'
  | 'content'
  | 'proposed'
  | 'reason'
  | 'stance'
  | 'option'
  | 'topic'
  | 'draft'
  | 'note'
  | 'skip'

/** Fields that can hold what somebody says, the most telling first. */
export const textFields: readonly Field[] = ['request', 'proposed', 'opinion', 'content', 'note']

/** "dong" is dòng, but đồng ý and đồng chí without marks too; "doan" is đoạn, but đoàn too. */
const placeWord =
  '(?:vi tri|trang|dong(?! y| tinh| chi| gop| thuan)|muc(?! tieu| dich| do)|dieu(?! kien| chinh)|khoan|diem|chuong|(?<!chi |co so )doan(?! vien| co so| the| ket| khoi| truong)|tiet|so trang|de muc|tieu muc)'

/** People and bodies that a column may list (folded). */
const personWord =
  '(?:nguoi|ca nhan|chu the|dong chi|doan vien|dang vien|hoi vien|xa vien|to vien|thanh vien|dai bieu|cu tri|can bo|cong chuc|vien chuc|nhan vien|cong nhan|giao vien|giang vien|sinh vien|hoc sinh|bac si|chuyen vien|tac gia|ong ba|ong\\/ba)'
const unitWord =
  '(?:don[ _]?vi|co quan|to chuc|tap the|dia phuong|doanh nghiep|cong ty|truong|lop|khoa|phong|ban|to|doi|bo phan|chi hoi|phan hoi|to hoi|chi doan|doan co so|doan truong|chi (?:, |,|\\/|va )?dang bo|chi bo|dang bo|dang uy|chi uy|to dang|cong doan|co so (?:doan|hoi|dang)|hoi (?:nong dan|phu nu|lhpn|cuu chien binh|co so)|xa|phuong|huyen|tinh|thon|xom|ap|khu pho|to dan pho|noi (?:cong tac|lam viec|sinh hoat|hoc tap|o))'

/** Headings of columns and labels, on folded text without brackets; the first that fits decides. */
const headings: [Field, RegExp][] = [
  ['number', /^(?:tt|stt|so tt|so thu tu|so|no\.?|#|thu tu)$/],
  [
    'reason',
    /^(?:neu |giai trinh,? |can cu,? |co so,? |thuyet minh,? |(?:neu )?khong(?: dong y)?,? )*(?:ly do|vi sao|tai sao)/
  ],
  [
    'skip',
    /tiep thu|giai trinh (?:cua|va)|(?:tra loi|phan hoi|y kien) (?:cua )?(?:ban|to|co quan) (?:soan|bien)|cua ban soan thao|ket qua xu ly|e-?mail|dien thoai|\bsdt\b|so dt|phone|gioi tinh|nam sinh|ngay sinh|tuoi$|^chuc (?:vu|danh)|trinh do|dan toc|chu ky|^ky ten|^(?:id|ma(?: (?:so|phieu|nhan vien))?|code|ip|link|url)$/
  ],
  [
    'reason',
    /^(?:can cu|luan giai|luan cu|thuyet minh|giai thich|giai trinh|dien giai|phan tich|minh chung|dan chung|muc dich(?! yeu cau))|^co so(?: de xuat| de nghi| khoa hoc| phap ly| ly luan| thuc tien)?(?:,.*)?$|^reason/
  ],
  [
    'draft',
    /^(?:ten|loai) (?:du thao|van kien|tai lieu|van ban)|^(?:van kien|tai lieu|du thao|van ban) (?:gop y|duoc gop y|lay y kien)|^(?:van kien|tai lieu)$/
  ],
  [
    'proposed',
    /^(?:de nghi |de xuat |xin )?(?:sua|sua doi|chinh sua|viet|sua chua|thay|dieu chinh)(?: lai)? (?:thanh|la)$|^noi dung (?:moi|thay the|sau khi (?:sua|chinh sua)|sua thanh|de (?:nghi|xuat) sua thanh)|^(?:(?:tu|chu|cum tu|cau|cach viet|viet|loi) )?(?:dung(?: la| phai la)?|phai la|nen (?:la|viet|sua|ghi)(?: la| thanh)?|sua dung|da sua|viet dung)$/
  ],
  [
    'stance',
    /(?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)\b.*(?:khong|hay|chua)\b.*\??$|(?:^| )co (?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)\b|^(?:muc do )?(?:thai do|dong tinh|dong y|tan thanh|nhat tri) ?(?:\/.*|\?)$|^(?:muc do (?:dong y|dong tinh|tan thanh|nhat tri)|thai do|quan diem|chinh kien|lua chon|bieu quyet|y kien bieu quyet)/
  ],
  [
    'option',
    /^(?:hoan toan |co ban )?(?:khong |chua )?(?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)(?: mot phan| hoan toan| co ban)?$/
  ],
  ['unit', new RegExp(`^(?:ten |(?:thuoc|cua) )+${unitWord}(?!.*(?:y kien|gop y|noi dung))`)],
  ['author', new RegExp(`^${personWord}(?:,|\\/| hoac| va| -) ?${unitWord}`)],
  ['author', /^(?:ho|ten)(?:_va)?_ten|^ho (?:va |,? ?)?ten|^(?:ten|hoten|fullname|full name|name|nickname)$/],
  [
    'author',
    new RegExp(
      `^(?:ten )?${personWord}(?!.*(?:noi dung|y kien cua|so luong))(?:[ ,/].*)?$|^ten (?:cua |day du|ban|facebook|zalo)`
    )
  ],
  [
    'place',
    new RegExp(
      `(?:^| )(?:${placeWord}|phan|noi dung) nao(?: |$|\\?)|^(?:ten |so )?(?:muc|phan|chuong|dieu)\\/(?:trang|muc|dieu|phan|khoan)|^ten (?:muc|de muc|phan|tieu muc)$|^(?:phan, |ghi ro )?${placeWord}(?:(?:, | ,|/|-| - | va |; | )(?:${placeWord}|phan|bang|so|tu|den))*(?: (?:gop y|can sua|can gop y|trong (?:du thao|van ban|bao cao|tai lieu)|cua (?:du thao|van ban|bao cao)|du thao|co y kien|de nghi|de nghi sua|sua doi|cu the|chi tiet|lien quan|can chinh|chinh sua)){0,3}$|^(?:vi tri|cho can|o dau)(?: [a-z]+){0,4}$|^phan(?:,|/| va )|^(?:phan|muc|dieu)$|^(?:pham vi|(?:noi|cho|doan) (?:(?:co |bi |can |gap |con )?(?:van de|vuong mac|sua|sai|loi|phat hien|ra soat|chinh|xem lai)))$|^(?:page|line|location)`
    )
  ],
  ['where-what', new RegExp(`${placeWord}.*(?:noi dung|du thao|nguyen van)(?!.*(?:gop y|de nghi|de xuat|sua))`)],
  ['quoted', /^(?:(?:tu|chu|cum tu|cau|cach viet|noi dung|cho) )?(?:dang |bi |viet |go |in |danh may )?sai$/],
  [
    'quoted',
    /^(?!.*(?:gop y|y kien|de nghi|de xuat|nhan xet|sua thanh))(?:.*du thao.*|noi dung (?:hien tai|hien hanh|cu|goc|ban dau|can sua.*|can chinh.*|trich.*|nguyen van|da viet)|nguyen van.*|hien tai|ban cu|trich dan.*|cau chu.*|cum tu.*|noi dung trong (?:bao cao|van kien|van ban).*)$|^(?:noi dung|doan|cau)[^.]* (?:can|duoc) (?:gop y|sua|chinh sua)(?: doi)?$/
  ],
  [
    'request',
    /^(?:(?:cac |nhung )?(?:noi dung|y kien|phuong an|huong|cum tu|y|van de) )?(?:de nghi|de xuat|kien nghi|sua|sua doi|chinh sua|dieu chinh|bo sung|thay the|hien ke|yeu cau|hoan thien)|^(?:huong|phuong an) (?:hoan thien|xu ly|sua|chinh)/
  ],
  ['author', new RegExp(`^${unitWord}(?:,|\\/| hoac| va| -) ?${personWord}`)],
  [
    'unit',
    /^(?!.*(?:y kien|gop y cua|noi dung)).*\b(?:don vi|don_vi|chi doan|chi hoi|doan co so|co so (?:doan|hoi)|co quan|noi (?:cong tac|lam viec|sinh hoat)|phong ban|(?:sinh hoat|cong tac|lam viec) tai|to chuc doan|doan truc thuoc|donvi|unit|branch|department|organization)\b/
  ],
  [
    'unit',
    new RegExp(
      `^${unitWord}(?:(?:[ ,/-]| va )+${unitWord})*(?!.*(?:y kien|gop y(?! cua)|noi dung|de nghi|de xuat|nhan xet|kien nghi|\\?))(?: (?!nao|gi|the nao)[a-z]+){0,3}$|^dia chi|^thuoc$`
    )
  ],
  [
    'date',
    /^(?:ngay|thoi gian|thoi diem|thoi_gian|dau thoi gian|ngay_|cap nhat|date|time|timestamp|submitted|created)/
  ],
  [
    'topic',
    /^(?:cac )?(?:noi dung|van de|cau hoi|chu de|nhom noi dung)(?: duoc| can)? (?:goi y|xin y kien|lay y kien|thao luan|gop y theo huong dan|theo huong dan)(?: gop y| thao luan)?$|^cau hoi$/
  ],
  [
    'opinion',
    /gop y|y kien|phan anh|phat hien|van de can|dong gop|nhan xet|binh luan|nguyen vong|cam nghi|comment|feedback|opinion/
  ],
  ['opinion', /^(?:cac )?loi(?: (?:sai|chinh ta|go|danh may|in|dien dat|trinh bay|ky thuat))?$/],
  ['place', new RegExp(`^nhom van de,? .*${placeWord}`)],
  ['topic', /^nhom (?:noi dung|van de|chu de)|^(?:chu de|linh vuc|van de|noi dung thao luan|nhom)$/],
  ['note', /^ghi chu|^note|^khac$/],
  ['content', /^noi[ _]?dung|^content|^phat bieu|^(?:cau )?tra loi$/],
  [
    'request',
    /(?:^|[ ,/])(?:de nghi|kien nghi|de xuat|sua doi|bo sung|chinh sua|hieu dinh|dinh chinh|sua loi|sua lai)(?: |$)/
  ]
]

/** Words of headings that ask for requests (folded); others belong to a request itself ("Bổ sung chỉ tiêu rửa tay"). */
const requestWords =
  /^(?:(?:cac|nhung|noi|dung|y|kien|phuong|an|huong|cum|tu|van|de|nghi|xuat|sua|doi|chinh|dieu|bo|sung|thay|the|hien|ke|yeu|cau|hoan|thien|viet|ghi|xu|ly|giai|phap|gop|cu|khac|neu|co|cua|ca|nhan|hoi|doan|vien|don|vi|khoa|phong|to|truong|nguoi|thanh|lai|hoac|va|can|phai|cho|vao|ve|doi|voi|du|thao|ban|chi|tiet|them|phat|loi|dinh|hieu|so|tt)(?:[ ,/+&-]+|$))+$/

/** Questions of online forms are long, but no letters. */
const longestHeading = 1_000

/** What a column's heading says it holds, or null for words that are no heading we know. */
export function columnField(raw: string): Field | null {
  const text = folded(raw.replace(/_/g, ' '))
    .replace(/[:*.]+$/u, '')
    .replace(/^(?:(?:cau(?: hoi)? )?\d{1,2} ?[.):/-]|[ivx]+[.)]) ?(?=\p{L})/u, '')
    .trim()
  if (text === '' || text.length > longestHeading) return null
  const bare = text
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const bracket = /\(([^)]*)/u.exec(text)?.[1] ?? ''
  const field = headings.find(([, pattern]) => pattern.test(bare || bracket))?.[0] ?? null
  // A question about the draft ("Điều gì ở dự thảo …?") asks; it is no column of the draft's words.
  if (text.endsWith('?') && (field === 'quoted' || field === 'where-what')) return null
  if (field === 'request' && !requestWords.test(bare || bracket)) return null
  if (field === 'opinion' && /dong y|tan thanh|nhat tri|dong tinh/.test(bracket)) return 'stance'
  // "Nội dung dự thảo (trang, dòng)": the cell says where and what.
  const where = new RegExp(`^(?:ghi (?:ro )?|neu ro )?(?:${placeWord}|phan)`).test(bracket)
  return where && (field === 'quoted' || field === 'content') ? 'where-what' : field
}

/** Labels of one entry at the start of a line (folded, whole label). Stricter than columns: lines of text have colons too. */
const entryLabels: [Field, RegExp][] = [
  [
    'place',
    /^(?:(?:vi tri|cho|de muc|dieu khoan)(?: (?:gop y|can|sua|xem lai|chinh|chinh sua|trong (?:du thao|van ban)|de nghi|cu the|lien quan|o dau)){0,4}|o dau|trang(?:, (?:muc, )?dong)?|dong|muc(?:, trang(?:, dong)?)?|phan(?:, muc)+|phan\/muc|(?:dieu|khoan|diem)(?:, (?:dieu|khoan|diem))*|(?:o|tai) (?:vi tri|trang, dong)|trang\/dong)$/
  ],
  [
    'quoted',
    /^(?:noi dung|doan|cau|nguyen van|cum tu|trich)?(?: trong| cua| o)?(?: ban)? ?du thao(?: (?:ghi|viet|neu|hien tai|hien nay|dang (?:ghi|viet)))?$|^nguyen van$|^noi dung (?:hien tai|can sua|can gop y|cu|goc|ban dau)$|^hien (?:nay|tai)(?: (?:ghi|viet))?$|^trich(?: dan| nguyen van)?$|^(?:du thao|ban thao|van ban|bao cao|quy che|quy dinh) (?:hien |dang |hien nay |cu )?(?:ghi|viet|neu|quy dinh)$|^noi dung (?:hien hanh|trong van ban)$|^hien hanh$/
  ],
  [
    'proposed',
    /^(?:de nghi |xin |nay )?(?:sua|viet|sua doi|chinh sua|thay|dieu chinh)(?: lai)? (?:thanh|la)$|^noi dung (?:moi|thay the|sua thanh|sau khi sua)$/
  ],
  [
    'request',
    /^(?:noi dung )?(?:de nghi|de xuat|kien nghi|phuong an|huong sua|sua doi)(?:(?:,| -| va|\/)? ?(?:sua doi|bo sung|sua|chinh sua|thay the|dieu chinh|kien nghi|de xuat|hien ke))*(?: cu the)?(?: cua [a-z/ ]{2,24})?$|^(?:noi dung|phuong an) (?:sua doi|chinh sua|sua|bo sung|dieu chinh)(?:, bo sung)?$|^(?:huong|phuong an|cach) (?:sua|xu ly|giai quyet|hoan thien|chinh sua|khac phuc)$|^(?:mong muon|nguyen vong|yeu cau)(?: cua [a-z/ ]{2,24})?$/
  ],
  [
    'opinion',
    /^(?:noi dung |cau )?(?:gop y|y kien|dong gop|nhan xet|tra loi|phan anh)(?: (?:gop y|dong gop|cu the|cua (?:toi|em|ca nhan|doan vien|hoi vien|ong ba|ong\/ba|ong \(ba\)|anh chi|anh\/chi|thay co|don vi|gia dinh)|tham gia|phan anh|khac|chung|ca nhan|khac neu co|de xuat))*$|^(?:cac |nhung )?(?:de xuat|kien nghi|y kien|gop y|noi dung)(?:, (?:de xuat|kien nghi|hien ke|gop y|y kien))* khac$|^noi dung(?: cu the)?$|^y kien(?: tham gia)?$/
  ],
  [
    'reason',
    /^ly do(?: (?:sua|de nghi|sua doi|de xuat|cu the))?$|^vi sao$|^can cu$|^co so(?: de xuat)?$|^(?:giai thich|giai trinh|thuyet minh|dan chung|minh chung|can cu, ly do|co so, ly do)$/
  ],
  [
    'stance',
    /^(?:thai do|chinh kien|quan diem|lua chon|muc do (?:dong y|tan thanh|dong tinh|nhat tri)|dong y\/khong dong y)$/
  ],
  ['topic', /^(?:nhom noi dung|chu de|linh vuc|thuoc nhom|nhom van de|van de|thuoc noi dung)$/],
  [
    'draft',
    /^(?:(?:ten |ve )?(?:du thao|van kien|tai lieu)(?: gop y| duoc gop y)?|gop y (?:cho|vao) (?:du thao|van kien))$/
  ],
  ['note', /^ghi chu$/]
]

/** The field of a label that stands alone before its colon ("Vị trí", "Nội dung dự thảo (nếu có)"), or null. */
export function entryField(label: string): Field | null {
  const text = folded(label)
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/[.…*_ ]+$/u, '')
    .trim()
  return entryLabels.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
