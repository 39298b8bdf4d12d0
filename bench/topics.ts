import type { Topic } from '../lib/model/synthesis.ts'

/** A made-up guidance's questions, enough for every heading of the made-up draft to find one. */
export const topics: Topic[] = [
  { id: '1', title: 'Kết quả nhiệm kỳ', hints: ['kết quả', 'đánh giá'] },
  { id: '2', title: 'Hạn chế, nguyên nhân', hints: ['hạn chế', 'nguyên nhân'] },
  { id: '3', title: 'Mục tiêu, nhiệm vụ, giải pháp', hints: ['mục tiêu', 'nhiệm vụ', 'giải pháp', 'chỉ tiêu'] },
  { id: '4', title: 'Nội dung khác', hints: ['bố cục', 'chính tả'] }
]
