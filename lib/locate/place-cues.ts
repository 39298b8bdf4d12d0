import { phraseList } from './place-phrases.ts'

/** Closed lists that tell what a place is named for; matched like those of place-words.ts. */

/** After these, a place is named for comparison or as a reason, up to the end of the sentence. */
export const elsewhereCues = phraseList([
  'bằng với',
  'cho bằng',
  'cho giống',
  'cho khớp',
  'cho phù hợp',
  'cho thống nhất',
  'cho đồng bộ',
  'giống',
  'giống như',
  'khác với',
  'khớp với',
  'lặp lại',
  'lặp với',
  'mâu thuẫn với',
  'nguyên văn',
  'như ở',
  'như đã nêu',
  'nêu ở',
  'so với',
  'theo',
  'trong khi',
  'trùng',
  'tương tự',
  'tương ứng với',
  'vì',
  'đã có ở',
  'đã nêu',
  'đối chiếu với'
])

/** After these, a place is the other end of a move or a neighbour of the place meant. */
export const besideCues = phraseList([
  'chuyển vào',
  'ghép vào',
  'gộp vào',
  'lên',
  'lên trước',
  'sang',
  'sau',
  'thành',
  'trước',
  'xuống',
  'xuống sau'
])

/** Words before "thành", "sau", "lên" with which they are other words ("tán thành", "về sau", "nêu lên"). */
export const noBeside = phraseList(['dưới', 'hoàn', 'hình', 'tán', 'trưởng', 'hợp', 'nêu', 'về', 'nhìn', 'nói'])
