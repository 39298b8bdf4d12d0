import type { Submission } from '../model/comment.ts'
import { folded } from '../text/fold.ts'

const people =
  '(?:doan vien|dong chi|d/c|hoi vien|dang vien|nguoi|thanh vien|dai bieu|can bo|thanh nien|sinh vien|cong nhan)'
const share = new RegExp(`(?<![\\d/])(\\d{1,5}) ?/ ?(\\d{1,5}) ?(?:${people}|tham du|du hop|co mat|\\(|,|;|\\.|$)`)
const sizes = new RegExp(`(?:tong so|bien che|trieu tap|quan so)[^\\d]{0,40}(\\d{1,5})`)
const present = new RegExp(
  `(?:co mat|tham du|du hop|tham gia)[^\\d,;.]{0,30}(\\d{1,5})(?! ?/ ?\\d| gio)|(\\d{1,5}) ${people} (?:tham du|du hop|co mat)`
)
const consulted = new RegExp(
  `(?:lay y kien|xin y kien|y kien (?:gop y )?cua|phat phieu|gui phieu|trien khai (?:den|toi|cho)|tong hop (?:tu|cua)|tham gia gop y|gop y cua)[^.;]{0,60}?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?: ?/ ?(\\d{1,5}))? (?:luot )?${people}|(?<![\\d.])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?: ?/ ?(\\d{1,5}))? (?:luot )?${people} (?:da |duoc )?(?:tham gia |dong )*(?:gop y|dong gop|lay y kien|cho y kien|y kien|hoi y kien|xin y kien)`
)

/** What minutes say about who was there ("23/25 đoàn viên"), from their lines; null where they say nothing. */
export function readAttendance(lines: string[]): Submission['meeting'] {
  let attending: number | null = null
  let members: number | null = null
  for (const text of lines.map(line => folded(line))) {
    if (/(?:thoi gian|ngay \d|dia diem|so:)/.test(text) && !/(?:thanh phan|tham du|co mat)/.test(text)) continue
    const both = share.exec(text)
    if (both && attending === null && Number(both[1]) <= Number(both[2])) {
      attending = Number(both[1])
      members = Number(both[2])
    }
    const some = present.exec(text)
    if (some && attending === null) attending = Number(some[1] ?? some[2])
    const all = sizes.exec(text)
    if (all && members === null) members = Number(all[1])
  }
  return attending === null && members === null ? null : { attending, members, asked: null }
}

/** What letters say about how many were asked ("đã lấy ý kiến của 42 đoàn viên"); null where they say nothing. */
export function readAsked(lines: string[]): Submission['meeting'] {
  for (const line of lines) {
    const found = consulted.exec(folded(line))
    const asked = found?.[1] ?? found?.[3]
    const members = found?.[2] ?? found?.[4]
    if (asked !== undefined) {
      return {
        attending: null,
        members: members === undefined ? null : Number(members),
        asked: Number(asked.replace(/\./g, ''))
      }
    }
  }
  return null
}
