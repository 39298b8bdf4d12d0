import { folded } from '../text/fold.ts'

/** Names that people use for one another, for the sections every report has; each group's first is the most usual. */
const groups: readonly (readonly string[])[] = [
  [
    'hạn chế',
    'tồn tại',
    'khuyết điểm',
    'yếu kém',
    'thiếu sót',
    'mặt chưa được',
    'mặt yếu',
    'điểm yếu',
    'mặt hạn chế',
    'hạn chế khuyết điểm',
    'hạn chế tồn tại',
    'việc chưa làm được',
    'tồn tại hạn chế',
    'bất cập'
  ],
  [
    'kết quả',
    'thành tích',
    'thành tựu',
    'ưu điểm',
    'mặt được',
    'mặt mạnh',
    'điểm mạnh',
    'việc làm được',
    'đánh giá kết quả',
    'kết quả đạt được'
  ],
  ['kiến nghị', 'đề xuất', 'kiến nghị đề xuất', 'đề xuất kiến nghị'],
  ['giải pháp', 'biện pháp', 'cách làm'],
  ['phương hướng', 'định hướng', 'mục tiêu', 'nhiệm vụ'],
  ['chỉ tiêu', 'mục tiêu cụ thể', 'các con số phấn đấu'],
  ['tình hình', 'bối cảnh', 'đặc điểm tình hình', 'khái quát'],
  ['dự báo', 'dự báo tình hình', 'bối cảnh'],
  ['bài học', 'bài học kinh nghiệm', 'kinh nghiệm'],
  ['khó khăn', 'thách thức', 'trở ngại'],
  ['thuận lợi', 'cơ hội', 'thời cơ'],
  ['đột phá', 'khâu đột phá', 'nhiệm vụ trọng tâm'],
  ['tổ chức thực hiện', 'thực hiện nghị quyết', 'điều khoản thi hành']
]

const folds = groups.map(group => group.map(name => folded(name)))

/** Other ways of saying a name; empty where it is none of them ("kết quả khám bệnh" is a name of its own). */
export function otherNames(name: string): readonly string[] {
  const said = folded(name)
  return groups.flatMap((group, g) => (folds[g]?.includes(said) ? group.filter((_, k) => folds[g]?.[k] !== said) : []))
}
