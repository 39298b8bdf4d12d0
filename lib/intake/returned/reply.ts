import { folded } from '../../text/fold.ts'

/** Longer replies say something of their own. */
const longest = 90

/** Who speaks, and how (folded, sorted): in front of the agreement. */
const before =
  'anh|ban|chi|chung em|chung toi|chung ta|co ban|cung|da|don vi|em|hoan toan|minh|rat|to|toi|u|uh|van|vang|xin|y kien'
/** Words of agreement (folded, sorted). */
const agreed =
  '\\+1|agree|agreed|chinh xac|chuan|dong tinh|dong y|dung|dung roi|dung vay|hop ly|nhat tri|ok|okay|oke|okie|tan thanh|thong nhat|ung ho|yes'
/** What may follow without asking for anything else (folded, sorted). */
const behind =
  'a|bo sung|bo sung nay|cao|cua|de nghi|de nghi nay|gop y|gop y nay|ha|hoan toan|nay|nha|nhe|nhu tren|nhu vay|nhan xet|noi dung|roi|sua|sua doi|sua nhu vay|tren|vay|ve|voi|y kien'
const person = '(?:anh|ban|chi|co|d/c|dc|dong chi|em|ong|ba|thay)(?: \\p{L}{1,7}){0,4}'

const agreement = new RegExp(
  `^(?:(?:${before})[ ,]+)*(?:${agreed})(?:[ ,.!]+(?:${agreed}|${behind}))*(?: ${person}(?: nay| tren| nhe| a)?)?[ .!,)]*$`,
  'u'
)

/** True where a reply says no more than that it agrees with the comment it answers ("đồng ý", "ok", "nhất trí với ý kiến này"). */
export function supports(reply: string): boolean {
  return reply.length <= longest && agreement.test(folded(reply).replace(/["']/g, ''))
}
