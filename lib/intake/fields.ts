import { folded } from '../text/fold.ts'

/**
 * What a column or a labelled line of a form holds. `where-what`: place and quoted words in one cell; `option`: a
 * column to tick whose heading is the stance; `skip`: nothing for the synthesis (telephone, the drafters' answer).
 */
export type Field =
  | 'number'
  | 'author'
  | 'unit'
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

/** Headings of columns and labels, on folded text without brackets; the first that fits decides. */
const headings: [Field, RegExp][] = [
  ['number', /^(?:tt|stt|so tt|so thu tu|no\.?|#|thu tu)$/],
  [
    'reason',
    /^(?:neu |giai trinh,? |can cu,? |co so,? |thuyet minh,? |(?:neu )?khong(?: dong y)?,? )*(?:ly do|vi sao|tai sao)/
  ],
  [
    'skip',
    /tiep thu|giai trinh|cua ban soan thao|ket qua xu ly|e-?mail|dien thoai|\bsdt\b|so dt|phone|gioi tinh|nam sinh|ngay sinh|tuoi$|^chuc (?:vu|danh)|trinh do|dan toc|chu ky|^ky ten/
  ],
  [
    'reason',
    /^(?:can cu|co so)(?! doan)|^luan giai|^thuyet minh|^giai thich|^co so(?: de xuat| khoa hoc| thuc tien)?$|^reason/
  ],
  [
    'draft',
    /^(?:ten|loai) (?:du thao|van kien|tai lieu|van ban)|^(?:van kien|tai lieu|du thao|van ban) (?:gop y|duoc gop y|lay y kien)|^(?:van kien|tai lieu)$/
  ],
  [
    'proposed',
    /^(?:de nghi |de xuat |xin )?(?:sua|sua doi|chinh sua|viet|sua chua|thay|dieu chinh)(?: lai)? (?:thanh|la)$|^noi dung (?:moi|thay the|sau khi (?:sua|chinh sua)|sua thanh|de (?:nghi|xuat) sua thanh)/
  ],
  [
    'stance',
    /(?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)\b.*(?:khong|hay|chua)\b.*\??$|(?:^| )co (?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)\b|^(?:muc do )?(?:thai do|dong tinh|dong y|tan thanh|nhat tri) ?(?:\/.*|\?)$|^(?:muc do (?:dong y|dong tinh|tan thanh|nhat tri)|thai do|quan diem|chinh kien|lua chon|bieu quyet|y kien bieu quyet)/
  ],
  [
    'option',
    /^(?:hoan toan |co ban )?(?:khong |chua )?(?:dong y|tan thanh|nhat tri|dong tinh|thong nhat)(?: mot phan| hoan toan| co ban)?$/
  ],
  ['author', /^(?:ca nhan|nguoi|chu the|doan vien|dang vien)(?:,|\/| hoac| va) ?(?:don vi|to chuc|co quan|tap the)/],
  [
    'author',
    /^ho (?:va )?ten|^ho_(?:va_)?ten|^(?:ten|hoten|fullname|full name|name)$|^ten (?:nguoi|doan vien|dang vien|hoi vien|ban|dong chi|ca nhan|thanh vien|cua)|^(?:nguoi|ca nhan|chu the|dong chi|doan vien|dang vien|can bo|thanh vien|dai bieu) (?:dong )?(?:gop y|phat bieu|de xuat|de nghi|co y kien|gui|tham gia|kien nghi|cho y kien)|^(?:doan vien|dang vien|hoi vien|thanh vien|dai bieu|ca nhan|dong chi|nguoi viet|tac gia)(?:, .*)?$/
  ],
  [
    'place',
    new RegExp(
      `(?:^| )(?:${placeWord}|phan|noi dung) nao(?: |$|\\?)|^(?:ten |so )?(?:muc|phan|chuong|dieu)\\/(?:trang|muc|dieu|phan|khoan)|^ten (?:muc|de muc|phan|tieu muc)$|^(?:phan, |ghi ro )?${placeWord}(?:(?:, | ,|/|-| - | va |; | )(?:${placeWord}|phan|bang|so|tu|den))*(?: (?:gop y|can sua|can gop y|trong du thao|cua du thao|du thao|co y kien|de nghi|de nghi sua|sua doi))?$|^phan(?:,|/| va )|^(?:phan|muc|dieu)$|^(?:page|line|location)`
    )
  ],
  ['where-what', new RegExp(`${placeWord}.*(?:noi dung|du thao|nguyen van)(?!.*(?:gop y|de nghi|de xuat|sua))`)],
  [
    'quoted',
    /^(?!.*(?:gop y|y kien|de nghi|de xuat|nhan xet|sua thanh))(?:.*du thao.*|noi dung (?:hien tai|hien hanh|cu|goc|ban dau|can sua.*|can chinh.*|trich.*|nguyen van|da viet)|nguyen van.*|hien tai|ban cu|trich dan.*|cau chu.*|cum tu.*|noi dung trong (?:bao cao|van kien|van ban).*)$|^(?:noi dung|doan|cau)[^.]* (?:can|duoc) (?:gop y|sua|chinh sua)(?: doi)?$/
  ],
  [
    'request',
    /^(?:(?:cac |nhung )?(?:noi dung|y kien|phuong an|huong|cum tu|y|van de) )?(?:de nghi|de xuat|kien nghi|sua|sua doi|chinh sua|dieu chinh|bo sung|thay the|hien ke|yeu cau|hoan thien)|^(?:huong|phuong an) (?:hoan thien|xu ly|sua|chinh)/
  ],
  ['author', /^(?:don vi|to chuc|co quan|tap the)(?:,|\/| hoac| va) ?(?:ca nhan|nguoi|doan vien)/],
  [
    'unit',
    /^(?!.*(?:y kien|gop y cua))(?:.*\b(?:don vi|don_vi|chi doan|doan co so|co so doan|co quan|noi (?:cong tac|lam viec|sinh hoat)|phong ban|sinh hoat tai|to chuc doan|doan truc thuoc|donvi|unit|branch|department|organization)\b.*|chi bo.*|lop|khoa|khoa, phong|phong, khoa|phong)$/
  ],
  ['date', /^(?:ngay|thoi gian|thoi diem|thoi_gian|dau thoi gian|ngay_|date|time|timestamp|submitted|created)/],
  ['opinion', /gop y|y kien|dong gop|nhan xet|binh luan|nguyen vong|cam nghi|comment|feedback|opinion/],
  ['place', new RegExp(`^nhom van de,? .*${placeWord}`)],
  ['topic', /^nhom (?:noi dung|van de|chu de)|^(?:chu de|linh vuc|van de|noi dung thao luan|nhom)$/],
  ['note', /^ghi chu|^note|^khac$/],
  ['content', /^noi[ _]?dung|^content|^phat bieu|^tra loi$/]
]

/** What a column's heading says it holds, or null for words that are no heading we know. */
export function columnField(raw: string): Field | null {
  const text = folded(raw)
    .replace(/[:*.]+$/u, '')
    .replace(/^(?:(?:cau(?: hoi)? )?\d{1,2} ?[.):/-]|[ivx]+[.)]) ?(?=\p{L})/u, '')
    .trim()
  if (text === '') return null
  const bare = text
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const bracket = /\(([^)]*)/u.exec(text)?.[1] ?? ''
  const field = headings.find(([, pattern]) => pattern.test(bare || bracket))?.[0] ?? null
  // A question about the draft ("Điều gì ở dự thảo …?") asks; it is no column of the draft's words.
  if (text.endsWith('?') && (field === 'quoted' || field === 'where-what')) return null
  if (field === 'opinion' && /dong y|tan thanh|nhat tri|dong tinh/.test(bracket)) return 'stance'
  // "Nội dung dự thảo (trang, dòng)": the cell says where and what.
  const where = new RegExp(`^(?:ghi (?:ro )?|neu ro )?(?:${placeWord}|phan)`).test(bracket)
  return where && (field === 'quoted' || field === 'content') ? 'where-what' : field
}

/** Labels before a colon that name the person who fills in the form, wherever they stand in a line (folded). */
export const personLabels: [Field, string][] = [
  [
    'author',
    '(?:ho (?:va |, )?ten(?: (?:nguoi gop y|doan vien|dang vien|nguoi dong gop))?|nguoi gop y|ten(?: toi la| nguoi gop y| doan vien)?|doan vien(?: gop y)?|ho ten nguoi (?:dong )?gop y|toi ten(?: la)?|toi la)'
  ],
  [
    'unit',
    '(?:don vi(?: cong tac| sinh hoat)?|chi doan(?: ?/ ?doan co so)?|doan co so(?: ?/ ?chi doan)?|co so doan|(?:chi doan|don vi)(?: ?[/,] ?(?:don vi|co quan|doan co so|chi bo|phong|khoa))+|co quan(?:, don vi|/don vi| cong tac)?|noi (?:cong tac|lam viec|sinh hoat)(?: doan)?|(?:dang )?(?:sinh hoat|cong tac) tai|to chuc doan|chi bo|phong/ban|don vi, chi doan|khoa|phong|lop|to|khoa, phong)'
  ],
  ['date', '(?:ngay(?: gop y| thang| thang nam| gui| lap| viet| dien phieu)?|thoi gian(?: gop y)?)'],
  [
    'skip',
    '(?:nguoi (?:tong hop|lap|lap bieu)|chuc vu(?: ?/ ?[a-z ]{1,20}| doan| dang)?|chuc danh|(?:so )?dien thoai|sdt|so dt|e-?mail|nam sinh|ngay sinh|tuoi|gioi tinh|dan toc|ton giao|trinh do[a-z ]{0,20}|dia chi|nghe nghiep|ngay vao doan)'
  ]
]

/** Labels of one entry at the start of a line (folded, whole label). Stricter than columns: lines of text have colons too. */
const entryLabels: [Field, RegExp][] = [
  [
    'place',
    /^(?:vi tri(?: gop y| can sua| trong du thao)?|trang(?:, (?:muc, )?dong)?|dong|muc(?:, trang(?:, dong)?)?|phan(?:, muc)+|phan\/muc|(?:dieu|khoan|diem)(?:, (?:dieu|khoan|diem))*|(?:o|tai) (?:vi tri|trang, dong)|trang\/dong|dia chi)$/
  ],
  [
    'quoted',
    /^(?:noi dung|doan|cau|nguyen van|cum tu|trich)?(?: trong| cua| o)?(?: ban)? ?du thao(?: (?:ghi|viet|neu|hien tai|hien nay|dang (?:ghi|viet)))?$|^nguyen van$|^noi dung (?:hien tai|can sua|can gop y|cu|goc|ban dau)$|^hien (?:nay|tai)(?: (?:ghi|viet))?$|^trich(?: dan| nguyen van)?$|^van ban (?:ghi|viet)$/
  ],
  [
    'proposed',
    /^(?:de nghi |xin |nay )?(?:sua|viet|sua doi|chinh sua|thay|dieu chinh)(?: lai)? (?:thanh|la)$|^noi dung (?:moi|thay the|sua thanh|sau khi sua)$/
  ],
  [
    'request',
    /^(?:noi dung )?(?:de nghi|de xuat|kien nghi|phuong an|huong sua|sua doi)(?:(?:,| -| va|\/)? ?(?:sua doi|bo sung|sua|chinh sua|thay the|dieu chinh|kien nghi|de xuat|hien ke))*(?: cu the)?$|^(?:noi dung|phuong an) (?:sua doi|chinh sua|sua|bo sung|dieu chinh)(?:, bo sung)?$/
  ],
  [
    'opinion',
    /^(?:noi dung )?(?:gop y|y kien|dong gop|nhan xet|tra loi)(?: (?:gop y|dong gop|cu the|cua (?:toi|em|ca nhan|doan vien)|khac|chung|ca nhan|khac neu co|de xuat))*$|^(?:cac |nhung )?(?:de xuat|kien nghi|y kien|gop y|noi dung)(?:, (?:de xuat|kien nghi|hien ke|gop y|y kien))* khac$|^noi dung(?: cu the)?$|^y kien(?: tham gia)?$/
  ],
  ['reason', /^ly do(?: (?:sua|de nghi|sua doi|de xuat|cu the))?$|^vi sao$|^can cu$|^co so(?: de xuat)?$|^giai thich$/],
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
