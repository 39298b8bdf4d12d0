/**
 * How mail programs announce an earlier mail below the new text, in Vietnamese and English. Matched on folded text
 * (lower case, no marks), without the lines of dashes around it.
 */

/** "---------- Forwarded message ---------": what follows is the mail that is passed on. */
export const forwardMark =
  /^(?:begin forwarded message|forwarded message|forwarded by .{1,80}|bat dau (?:thu|tin nhan|thong bao|thong diep)(?: da)? duoc chuyen tiep|(?:thu|tin nhan|thong diep|email|mail|noi dung)(?: da)?(?: duoc)? chuyen tiep(?: tu .{1,80})?)$/

/** "-----Original Message-----": a reply or a forward, as the subject says. */
export const originalMark =
  /^(?:original (?:message|appointment|mail)|reply message|(?:thu|tin nhan|thong diep|noi dung|noi dung thu|email|mail) (?:ban dau|goc|truoc)|tin nhan duoc tra loi)$/

/** "Vào Th 3, 5 thg 5, 2020 vào lúc 08:15 Lê A <a@b.vn> đã viết:", "On Tue, May 5, 2020 at 8:15 AM A <a@b.vn> wrote:". */
export const attribution =
  /^(?:vao|on|luc|ngay|trong thu|trong tin nhan|thu|at) .{3,300} (?:da viet|viet|wrote|da gui|writes)(?: rang| nhu sau)? ?:$|^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} gmt.{3,160}:$/
/** "Lê A <a@b.vn> viết:" */
export const addressed =
  /^.{0,120}<?[^\s@]{1,60}@[^\s@]{1,80}.{0,40} (?:da viet|viet|wrote|da gui|writes)(?: rang| nhu sau)? ?:$/
/** What an attribution has and a sentence about the draft ("Vào mục 3 đã viết:") has not. */
export const attributionProof =
  /@|<|\d{1,2}:\d{2}|\d{1,2} gio|(?:thg|thang) \d|\d{1,2}\/\d{1,2}\/\d{4}|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|,)|\b(?:th|thu) [2-7]\b/

/** Labels of the lines that repeat an earlier mail's header. "Từ: …" alone proves nothing: two of different sorts must meet. */
export const headerLabels: Record<'from' | 'date' | 'to' | 'subject' | 'other', string> = {
  from: 'from|tu|nguoi gui|gui tu|thu tu|nguoi gui thu',
  date: 'sent|date|sent at|da gui|ngay|ngay gui|gui luc|thoi gian|gui ngay|gui vao|vao luc|da gui luc|thoi gian gui|ngay thang',
  to: 'to|toi|den|gui den|gui toi|nguoi nhan|gui cho',
  subject: 'subject|chu de|tieu de|v\\/v|ve viec|tieu de thu',
  other:
    'cc|bcc|dong gui|reply-to|tra loi(?: toi| cho)?|attachments?|tep dinh kem|dinh kem|importance|do quan trong|mailed-by|signed-by'
}

/** Beginnings of the subject that say what the mail is. */
export const forwardSubject = /^(?:\[[^\]]{1,40}\] ?)?(?:fwd?|chuyen tiep|ct|tr)(?: ?\(\d+\)| ?\[\d+\])? ?:/
export const replySubject =
  /^(?:\[[^\]]{1,40}\] ?)?(?:re|tl|tra loi|phan hoi|hoi am|aw|rv)(?: ?\(\d+\)| ?\[\d+\])? ?[:_]/
