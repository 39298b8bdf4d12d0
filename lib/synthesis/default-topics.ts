import type { Topic } from '../model/synthesis.ts'

/**
 * The eight groups of questions of a guidance for a unit's or a province's draft (G7) in general words: used where
 * no topic list is given. Another guidance brings its own list as data.
 */
export const defaultTopics: Topic[] = [
  {
    id: '1.1',
    title: 'Chủ đề Đại hội',
    hints: ['chủ đề', 'phương châm', 'khẩu hiệu', 'tiêu đề báo cáo', 'ý nghĩa chủ đề']
  },
  {
    id: '1.2',
    title: 'Kết quả thực hiện Nghị quyết nhiệm kỳ qua',
    hints: ['kết quả', 'ưu điểm', 'thành tựu', 'đánh giá', 'bài học kinh nghiệm', 'số liệu', 'phụ lục']
  },
  {
    id: '1.3',
    title: 'Mục tiêu, nhiệm vụ, giải pháp',
    hints: ['mục tiêu', 'nhiệm vụ', 'giải pháp', 'phương hướng', 'quan điểm', 'đột phá', 'dự báo tình hình']
  },
  {
    id: '1.4',
    title: 'Hạn chế, yếu kém và nguyên nhân',
    hints: ['hạn chế', 'yếu kém', 'khuyết điểm', 'tồn tại', 'nguyên nhân']
  },
  {
    id: '1.5',
    title: 'Vị thế, vai trò của tổ chức Đoàn, đoàn viên, thanh niên',
    hints: ['Đoàn thanh niên', 'đoàn viên', 'thanh niên', 'thanh thiếu nhi', 'phong trào thanh niên']
  },
  {
    id: '1.6',
    title: 'Chủ trương phát triển của địa phương, vị trí trong khu vực',
    hints: ['tỉnh phát triển', 'nhóm đầu', 'khu vực', 'vùng', 'tầm nhìn', 'khát vọng phát triển']
  },
  {
    id: '1.7',
    title: 'Hệ thống chỉ tiêu chủ yếu',
    hints: ['chỉ tiêu', 'tỷ lệ', '%', 'phấn đấu đạt', 'nâng chỉ tiêu', 'giảm chỉ tiêu']
  },
  {
    id: '1.8',
    title: 'Bố cục, văn phong, chính tả và nội dung khác',
    hints: ['bố cục', 'văn phong', 'chính tả', 'lỗi đánh máy', 'thể thức', 'đánh số', 'viết hoa']
  }
]
