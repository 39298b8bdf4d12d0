/** The ends of mails, matched on folded text (lower case, no marks). */

/** Lines of the programs and telephones that sent a mail; nothing of the sender's follows them. */
export const programLine = [
  /^(?:sent|gui|duoc gui|da gui|viet|mail duoc gui|tin nhan duoc gui) (?:from|tu|bang|via|qua) (?:(?:my|an|a|the|thiet bi|dien thoai|may tinh bang|may|ung dung|app|phan mem) )?(?:my |di dong )?(?:iphone|ipad|android|samsung|galaxy|oppo|xiaomi|redmi|vivo|realme|huawei|nokia|blackberry|dien thoai|thiet bi|may|outlook|yahoo|gmail|mail|thu|zalo|zimbra|windows|mobile|thunderbird|proton|vsmart|hop thu)/,
  /^(?:get|tai|nhan|download) outlook (?:for|cho|danh cho) /,
  /^(?:virus-free|khong (?:co )?vi-?rut|email nay da duoc kiem tra|this email has been checked|avg|avast)/,
  /^(?:ban nhan duoc thu nay vi|you received this message because|de huy dang ky nhan|to unsubscribe from this)/
]

/** Notices of companies and offices below their mails, and the banners that servers put above them. */
export const notice = [
  /(?:e-?mail|thu dien tu|thu|thong diep|message|communication|transmission|noi dung thu)(?: nay)?(?:,? | \().{0,160}(?:bao mat|tuyet mat|confidential|privileged|chi danh cho|chi duoc su dung boi|nguoi nhan (?:duoc chi dinh|co ten|neu tren)|intended (?:only |solely )?for|intended recipient)/,
  /(?:neu|if) (?:ban|quy vi|ong|you)[^.]{0,60}(?:khong phai (?:la )?nguoi nhan|nhan duoc (?:thu|email|e-mail|thong diep) nay (?:do|vi) (?:nham|loi|su nham)|are not the intended|have received this)/,
  /^(?:confidentiality|disclaimer|legal notice|tuyen bo (?:mien trach|bao mat)|luu y bao mat|thong bao bao mat|mien tru trach nhiem)/,
  /(?:truoc khi in|before printing|consider the environment|bao ve moi truong (?:truoc|khi)|hay nghi den moi truong|think green)/,
  /^(?:\[?external\]?|caution|canh bao|warning|luu y)[: -]{1,3}.{0,40}(?:email|e-mail|thu|mail|message)(?: nay)?.{0,60}(?:ben ngoai|outside|external)/
]

/** Formulas before a name: what follows is the signature. */
export const signOff =
  /^(?:(?:xin |em |e |toi |minh |chau |kinh |rat |va |chung em |chung toi |chi doan )*(?:tran trong|chan thanh|cam on|cam ta|kinh thu|kinh bao|kinh chao|kinh chuc|than ai|than men|than|than chao|men chao|chao than ai|kinh|quy men|chao tran trong|cam on nhieu|hoi am som|than kinh)(?: (?:cam on|kinh chao|kinh thu|va kinh chao|cam on va kinh chao|(?:cac )?(?:anh chi|anh|a|c|ac|chi|thay co|quy (?:vi|co quan|anh chi|doan)|dong chi|ban|moi nguoi|ban chap hanh|ban thuong vu|doan khoi|van phong)(?:\/(?:anh|chi))?|nhieu|a|rat nhieu|truoc|nhe|va tran trong kinh chao|men|ai))*|(?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|thanks(?: and (?:best )?regards| so much| you| a lot)?|thank you(?: very much)?|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|br|cheers|tks|thks|rgds|tt|tran trong\/best regards)[ ,.!;:/~-]*(?:\(?(?:best )?regards\)?)?[ ,.!]*$/

/** Lines of dashes that part a signature from the text (RFC 3676, 4.3: "-- "). */
export const rule = /^(?:--|—|–|-{2,}|_{2,}|={2,}|\*{3,}|~{2,}|- -( -)*|[-–—_=*~]{3,}.{0,3})$/

/** What only signatures have: telephones, addresses, pages. */
export const contact =
  /(?:^|[ ,;|(/-])(?:dt|dien thoai|tel|phone|mobile|mob|cell|di dong|dtdd|sdt|so dt|hotline|fax|e-?mail|email|web|website|zalo|skype|facebook|fb|add|address|dia chi|tru so|ext|m|t|e|a|w|p) ?[:.] ?|https?:\/\/|www\.|[^\s@]{1,60}@[^\s@]{2,80}\.[a-z]{2,}|(?:^|[^\d])(?:\+?84|0)[\d. ]{8,14}(?!\d)|^\(?0{2,}[\d ]{5,}/

/** "P/S: …", "Tái bút: …": an afterthought below the signature still counts. */
export const afterthought = /^(?:p ?[./]? ?s|tai but|tb|bo sung them|quen(?: mat)?|noi them)(?: \d)? ?[.:;,-]+ ?/

/** Offices of a sender, as a line of its own below the name. */
export const office =
  /^(?:nguyen |quyen )?(?:bi thu|pho bi thu|uy vien|uv|truong|pho|giam doc|pho giam doc|chu tich|pho chu tich|can bo|chuyen vien|nhan vien|giao vien|giang vien|bac si|bs|dieu duong|ky su|ke toan|van thu|thu ky|doan vien|to truong|hieu truong|lop truong|sinh vien|secretary|manager|officer|engineer|specialist|doctor)(?!\p{L})/u
