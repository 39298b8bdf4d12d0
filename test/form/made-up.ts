import { readDraft } from '../../lib/draft/draft.ts'
import type { Draft } from '../../lib/model/draft.ts'
import type { Topic } from '../../lib/model/synthesis.ts'

const text = `QUY CHẾ HOẠT ĐỘNG CỦA HỢP TÁC XÃ MUỐI BIỂN HỒ XANH

Chương I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc làm muối, thu mua và chia lợi nhuận của hợp tác xã.
Điều 2. Đối tượng áp dụng
1. Thành viên chính thức của hợp tác xã.
2. Người lao động làm việc theo mùa vụ.
Chương II. TỔ CHỨC SẢN XUẤT
Mục 1. Diêm điền
Điều 3. Giao ruộng muối
Mỗi hộ thành viên được giao không quá 02 ha ruộng muối.
Mục 2. Kho chứa
Điều 4. Bảo quản muối
Muối nhập kho phải khô và được cân trước mặt chủ hộ.
Chương III. ĐIỀU KHOẢN THI HÀNH
Mục 1. Diêm điền
Điều 5. Hiệu lực
Quy chế có hiệu lực sau 15 ngày kể từ ngày đại hội thông qua.
`

/** A regulation with two headings that print the same. */
export async function saltDraft(): Promise<Draft> {
  return (await readDraft('d1', 'quy-che.txt', new TextEncoder().encode(text))).value
}

export const saltTopics: Topic[] = [
  { id: '2.1', title: 'Phạm vi và đối tượng', hints: [] },
  { id: '2.2', title: 'Giao ruộng, kho chứa', hints: [] },
  { id: '2.3', title: 'Điều khoản thi hành và nội dung khác', hints: [] }
]
