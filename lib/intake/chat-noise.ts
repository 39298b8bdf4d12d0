import { folded } from '../text/fold.ts'
import { isWordless } from './blank.ts'
import { isAgreement, isOpinion } from './phrases.ts'

/** What the application itself writes: stickers, pictures, calls, people who come and go (folded). */
const system =
  /^\[?(?:sticker|nhan dan|hinh anh|anh|video|file|tep|gif|tin nhan thoai|link|vi tri|danh thiep|binh chon|photo|image)\]?$|da (?:gui|chia se) (?:mot |1 |\d+ )?(?:nhan dan|sticker|anh|hinh|video|tep|file|tin nhan thoai|lien ket|gif|danh thiep|vi tri)|^\S+(?: \S+){0,5} da (?:tha (?:tim|like|haha|wow|sad|cam xuc)|bay to cam xuc).{0,40}$|da (?:thu hoi|ghim|go|tham gia|roi|them|doi ten|tao|xoa|bay to cam xuc|dat biet danh|thay doi)|tin nhan (?:da )?(?:bi |duoc )?thu hoi|cuoc goi/

/** Words of company (folded): a message of nothing else says nothing about the draft. */
const social = new Set(
  '+1 1 a ad alo anh b ban bi biet buoi c ca cam chao chi chieu chinh chot chuan chuc co cung cuoi d/c da day dc do done dong dung duoc e em ghi gi good ha haha hay hehe hello hi hieu hihi ho hop k khong ko lam lanh like luon ly minh mn mng moi ne ngay nghe nguoi nha nhan nhe nhieu nhu nua ok okay oke oki okie on qua rat ro roi sang se sep tang tat thank thanks that the thoi thu tk tks toi tot tuyet u uh xem doc uhm ung vang vay voi vui xac xin xong yes you'.split(
    ' '
  )
)

/** Running the consultation: calls for comments, deadlines, files (folded). */
const organising = [
  /(?<!\p{L})(?:moi|nho|nhac|de nghi|mong|xin|cac) (?:ca nha|cac |moi |anh |em |d\/c|dong chi|mn|ban |quy |may )*[^.]{0,40}(?:gop y|cho y kien|doc (?:ky |va |du thao)|nghien cuu|tham gia|gui|nop|xem file|tai ve|vao form|dien form|phat bieu)(?!\p{L})/u,
  /(?<!\p{L})(?:han|deadline|cham nhat|truoc ngay|truoc \d+ ?(?:h|gio)|den het ngay|toi nay|chieu nay|sang mai|ngay mai|hom nay)(?!\p{L}).{0,40}(?<!\p{L})(?:nop|gui|chot|tong hop|het|xong|nha|nhe|hop|gop y|\d{1,2}[/h]\d*)(?!\p{L})/u,
  /(?<!\p{L})(?:em|minh|toi|chi|anh|ad|thay|co|bac|chu) (?:se |xin |da |dang )*(?:tong hop|chot|ghi nhan|gui|ghi lai|nhan)(?!\p{L})/u,
  /(?<!\p{L})(?:doc|gop y|xem|nop|gui|dien|co y kien|tong hop)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:xong|chua|het)(?: chua| roi)? ?(?:a|nhi|vay|the|ta|ha|ne|moi nguoi|mn)? ?\?/u,
  /(?<!\p{L})(?:gui|nop|tai|xem|link|dang|up|dinh kem) (?:file|ban|link|form|mau|du thao|o dau|cho ai|qua|len|lai)(?!\p{L})/u,
  /(?<!\p{L})(?:ai|con ai|d\/c nao|dong chi nao|ban nao|anh chi nao)(?!\p{L}).{0,40}(?<!\p{L})(?:chua|y kien|gop y|khong|nua)(?!\p{L})/u,
  /^chot(?!\p{L})/u,
  /^(?:da |ok |alo |moi |nho |nay |a )*(?:moi nguoi|ca nha|cac \S+|anh chi|chi em|anh em|ba con|may \S+|ai|mn|quy \S+|co bac|bac nao|ban nao) .{0,20}(?:gop y|cho y kien|y kien|xem|coi|doc|nghien cuu|tham gia|thao luan)(?!\p{L}).{0,60}(?<!\p{L})(?:nhe|nha|nghen|nhen|giup (?:em|minh|toi|chi|anh)|gium(?: em| toi| minh)?|ho (?:em|minh)|chua(?: a| vay| the)?|voi a)\W*$/u,
  /(?<!\p{L})(?:may gio|khi nao|bao gio|o dau)(?!\p{L}).{0,30}(?<!\p{L})(?:hop|nop|gui|het han)(?!\p{L})|(?<!\p{L})(?:hop|nop|het han|gui)(?!\p{L}).{0,30}(?<!\p{L})(?:may gio|khi nao|bao gio|o dau|hom nao|ngay nao)(?!\p{L})|(?<!\p{L})han (?:toi|den|cuoi|chot|nop|la|hom|ngay)(?!\p{L})/u,
  /^(?:(?:cac|may|a|u|da|kia|ne) )*(?:thay|co|sep|bi thu|pho bi thu|chi doan|lop truong|truong ban|truong phong|cap tren|ben tren|ben|anh|chi|ad|bac|chu)(?: \p{L}+){0,3} (?:keu|bao|nhac|yeu cau|giao|dan|hoi|bat|doi|muon|giuc|can)(?: \p{L}+){0,3} (?:gop y|y kien|doc|nop|dien|coi|xem|hop)(?!\p{L})/u,
  /(?<!\p{L})(?:bat dau|tiep tuc|ket thuc|dong) (?:gop y|gom|nhan|tong hop|thao luan)(?!\p{L})|(?<!\p{L})gop y (?:truc tiep )?(?:vao day|tai day|o day|ben duoi|tren nhom|trong nhom)/u
]

/** The company called upon, or everyday doings with nothing about a text (folded, punctuation gone). */
const calling =
  /(?<!\p{L})(?:ba con|anh em|chi em|ca nha|moi nguoi|mn|tui bay|tui minh|may dua|may ban|cac ban|may anh|may chi|may ong|may ba|ae|ce|hoi minh|cac bac|cac chau|may em)(?: (?:oi|a|nha|nhe|ne|nghen|hen|day|di))*$|^(?:thoi )?(?:di|ve|vo|vao|ra|toi gio|den gio|tranh thu|len)(?: \p{L}+){0,3} (?:com|ca phe|hop|giao ban|truc|ca|ngu|lam|hoc|day|cho|an|ruoc con|don con)(?: (?:thoi|da|nha|nhe|di|cai|day|a|ne))*$/u

/** When one will read or has read, and files that do not open (folded, punctuation gone). */
const later =
  /^(?:(?:ok|oke|da|vang|u|uh|a|de|em|toi|minh|tui|anh|chi|mai|toi nay|sang mai|chieu|ti|ti nua|lat|lat nua|chut|xiu|dang|ban|truc|di|hop|ve|nha|duong|moi|roi|nay|gio) )+(?:\p{L}+ ){0,2}(?:coi|doc|xem|gop|gui|hop|rep|tra loi|tinh|ngu)(?: (?:da|sau|cho|nha|nhe|cai|lai|thu|duoc|roi|tiep|xong))*$|(?<!\p{L})(?:gop|nop|gui|doc|coi|xem)(?: y)? (?:chua|xong chua|gi nua|roi ha)(?: \p{L}+)?$|(?<!\p{L})(?:mo|tai|xem|doc) (?:khong|hong|hok|ko|k|hem) (?:len|duoc|ra|noi)$|ngu thoi$/u

/** Thanks, greetings, wishes and laughter at the start, whoever speaks (folded). */
const courtesy =
  /^(?:(?:da|vang|ok|oke|thay mat \S+ \S+|em|toi|minh|chau|con|anh|chi|bac|co|chu|xin|rat|thay) )*(?:(?:cam on|thanks|thank|chao|xin chao|hello|hi|alo|chuc(?: mung)?)(?!\p{L})|(?:ha|he|hi|hu|ka|kk|hj){2,}|:\)+|=\)+)/u

/** Questions and answers about the consultation that hold a word of asking ("bổ sung sau nha") but no matter. */
const matter =
  /(?<!\p{L})(?:trang|tr ?\.?|dong \d|d ?\.? ?\d|muc|phan|doan \d|cau|chi tieu|dieu \d|khoan|diem [a-h]|phu luc|bang \d|chu thich|tieu de|chu de|cum tu|tu \S|chu \S|noi dung|so lieu|van phong|bo cuc|chinh ta|nhiem vu|giai phap|han che|muc tieu|nguyen nhan|du thao|bao cao|van kien|dien dat|van ban|%|->|→)(?!\p{L})|["“]|\d+ ?%/u

/** True for a message that is no comment on the draft: stickers, greetings, thanks, deadlines, calls for comments. */
export function isChatter(raw: string): boolean {
  if (isWordless(raw)) return true
  const text = folded(raw)
    .replace(/[^\p{L}\p{N}\s/+"%.,?!:>()[\]-]/gu, '')
    .trim()
  if (text === '' || system.test(text)) return true
  const plain = text
    .replace(/@\S+/g, '')
    .replace(/[.,!?:()~-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (plain.split(' ').every(word => social.has(word))) return !isAgreement(raw)
  if (/^(?:https?:|www\.)\S+$/.test(text)) return true
  const asks = isOpinion(raw)
  if (organising.some(pattern => pattern.test(text))) return !(asks && pointed(text)) && !isStatement(raw, text)
  if (courtesy.test(text)) return !asks
  const words = plain.split(' ').length
  if ((calling.test(plain) || later.test(plain)) && words <= 10 && !asks && !matter.test(text)) return true
  if (asks) return false
  return words < 4 && !matter.test(text)
}

/** A request about the draft itself: a place, a quotation, an edit. */
function pointed(text: string): boolean {
  return (
    /(?<!\p{L})(?:trang|tr ?\.? ?\d|dong \d|muc \S|phan \S|chi tieu|dieu \d|khoan \d|phu luc|bo sung|sua|thay|them|rut gon|nang|lam ro|chu thich)(?!\p{L})|["“]/u.test(
      text
    ) && !/(?:gop y|y kien).{0,30}\?|han (?:nop|chot|cuoi)/.test(text)
  )
}

/** "Em nhất trí với dự thảo, hôm nay gửi lại bản ký" still agrees. */
function isStatement(raw: string, text: string): boolean {
  return isAgreement(raw) && /(?:du thao|bao cao|van kien|noi dung)/.test(text) && !/\?/.test(text)
}
