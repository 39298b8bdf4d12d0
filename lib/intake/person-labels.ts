import type { Field } from './fields.ts'

/** Bodies and places that a label asks for (folded). */
const kinds =
  'don vi|co quan|to chuc|tap the|chi hoi|phan hoi|chi doan|chi bo|dang bo|doan co so|doan truong|co so(?: doan| hoi)?|to hoi|cong doan(?: co so| bo phan)?|to cong doan|hoi|khoa|phong ban|phong|ban|bo mon|lop|truong|to|doi|bo phan|phan xuong|cong ty|chi nhanh|doanh nghiep|hop tac xa|htx|thon|xom|ap|khu pho|khu dan cu|to dan pho|xa|phuong|huyen|tinh|noi (?:cong tac|lam viec|sinh hoat|hoc tap)'
const details =
  ' (?:cong tac|sinh hoat|lam viec|hoc tap|doan|hoi|dang|chuyen mon|truc thuoc|gop y|tham gia|bo phan|hien nay|nong dan|phu nu|thanh nien|so|\\(neu co\\))'
const join = '(?: ?/ ?| va | hoac )'
const unit = `(?:ten |chuc vu${join})?(?:dang |hien |hien dang )?(?:${kinds})(?:${details})*(?:${join}(?:${kinds}|chuc vu|nghe nghiep|cong tac|sinh hoat|lam viec|noi o)(?:${details})*)*`

/** People whom a form may mean by one who fills it in; who compiles, chairs or takes down is none of them. */
const person =
  '(?:nguoi(?! (?:tong hop|lap|ghi|chu tri|chu toa|dieu hanh|nhan|ky|duyet|kiem tra|phu trach|lien he|bao cao|trinh|soan|dung|dan|lao|viet bien))|ca nhan|tac gia|chu ho|dai dien(?: ho)?|thanh vien|to vien|xa vien|hoi vien|doan vien|dang vien|dai bieu|cu tri|cong dan|can bo|cong chuc|vien chuc|nhan vien|cong nhan|giao vien|giang vien|sinh vien|hoc sinh|bac si|dieu duong|chuyen vien|dong chi|ong ?[(/,] ?ba ?\\)?|ba ?[(/,] ?ong ?\\)?|anh ?[(/,] ?chi ?\\)?|thay ?[(/,]? ?co ?\\)?|co ?[(/,] ?thay ?\\)?|ban)'

/**
 * Labels before a colon that name the person who fills in the form, on folded text. `strict` ones may stand anywhere in a
 * line, the others only at its start and before what can be their value.
 */
export const personLabels: { field: Field; strict: boolean; pattern: string }[] = [
  {
    field: 'author',
    strict: true,
    pattern:
      '(?:ho (?:va |, ?)?(?:chu )?ten(?: [a-z,/()]+){0,6}?|ten(?: (?:la|toi|toi la|hoi vien|doan vien|nguoi gop y|day du))?|nguoi gop y(?: y kien)?|nguoi (?:tham gia|dong gop) (?:y kien|gop y)|toi ten(?: la)?|toi la)'
  },
  {
    field: 'skip',
    strict: true,
    pattern:
      '(?:nguoi (?:tong hop|lap|lap bieu|ghi|nhan phieu)(?: [a-z]+){0,3}|(?:chuc vu|chuc danh|nghe nghiep|cong viec)(?: ?/ ?[a-z ]{1,20}| doan| dang| hoi| hien nay| chuyen mon)?|(?:so )?(?:dien thoai|dt)(?: [a-z/]+){0,3}|sdt|so dt|e-?mail|zalo|facebook|(?:ngay|nam|ngay, thang, nam|thang nam) sinh|sinh nam|tuoi(?: dang| doi| nghe| quan)?|do tuoi|gioi tinh|dan toc|ton giao|trinh do[a-z ]{0,20}|ngay vao (?:doan|dang|hoi)|que quan|so (?:cccd|cmnd|can cuoc|the)[a-z ]{0,12})'
  },
  {
    field: 'unit',
    strict: true,
    pattern: `(?:${unit}|(?:hien |dang |hien dang )?(?:sinh hoat|cong tac|lam viec|hoc tap)(?: tai)|(?:truc )?thuoc(?: don vi| chi hoi| chi doan)?)`
  },
  {
    field: 'address',
    strict: true,
    pattern:
      '(?:dia chi(?: (?:lien he|thuong tru|noi o|email|hien nay)){0,2}|noi o(?: hien nay)?|noi cu tru|cho o|thuong tru(?: tai)?)'
  },
  {
    field: 'date',
    strict: true,
    pattern:
      '(?:(?:ngay|thoi gian|thoi diem)(?: (?:cho|tham gia gop|gop y|thang|thang nam|thang,? nam|gui|lap|viet|dien|phieu|nop|hop|lay y kien|tra loi|thuc hien|cap nhat|y kien|tham gia)){0,3}|hom nay)'
  },
  { field: 'author', strict: false, pattern: `${person}(?: [a-z/,]+){0,5}?` },
  {
    field: 'unit',
    strict: false,
    pattern: `(?:(?:chuc (?:vu|danh)|nghe nghiep)(?:, ?| - | va ))?(?:${kinds})(?:(?: |, ?| - )[a-z/]+){0,5}?`
  },
  { field: 'author', strict: false, pattern: '(?:tu|nguoi viet|from)' }
]
