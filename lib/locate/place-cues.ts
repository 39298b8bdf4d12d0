import { phraseList } from './place-phrases.ts'

/** Closed lists that tell what a place is named for; matched like those of place-words.ts. */

/** After these, a place is named for comparison or as a reason, up to the end of the sentence. */
export const elsewhereCues = phraseList([
  'bằng với',
  'cho bằng',
  'cho giống',
  'cho khớp',
  'cho hợp',
  'cho phù hợp',
  'cho sát',
  'cho tương xứng',
  'cho ăn khớp',
  'cho thống nhất',
  'cho đồng bộ',
  'căn cứ',
  'căn cứ vào',
  'giống',
  'giống như',
  'khác với',
  'không khớp',
  'khớp',
  'khớp với',
  'lặp lại',
  'lặp ý',
  'lặp với',
  'lệch',
  'mâu thuẫn',
  'mâu thuẫn với',
  'nguyên văn',
  'như ở',
  'như đã nêu',
  'như đã ghi',
  'như đã viết',
  'nêu ở',
  'so với',
  'so với số liệu',
  'theo',
  'trong khi',
  'trùng',
  'tương tự',
  'tương ứng với',
  'tương xứng với',
  'vì',
  'đã có ở',
  'đã có trong',
  'đã ghi ở',
  'đã nêu',
  'đã viết ở',
  'đối chiếu với'
])

/** The same, right before a place and in the middle of a sentence ("…, do mục 3 đã ghi", "mà phụ lục 1 lại ghi"). */
export const contrastCues = phraseList([
  'bởi',
  'còn',
  'do',
  'giống',
  'như',
  'mà',
  'mà ở',
  'nhưng',
  'nhưng ở',
  'nhưng trong',
  'vì ở'
])

/** After these, a place is the other end of a move or a neighbour of the place meant. */
export const besideCues = phraseList([
  'chuyển qua',
  'chuyển vào',
  'dời qua',
  'qua',
  'đưa qua',
  'đưa sang',
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
export const noBeside = phraseList(['dưới', 'trên', 'hoàn', 'hình', 'tán', 'trưởng', 'hợp', 'nêu', 'về', 'nhìn', 'nói'])
