import type { PlaceToken } from './place-tokens.ts'
import { oneOfAt, phraseList, type PhraseAt, type PhraseTable } from './place-phrases.ts'

const list = (words: string) => phraseList(words.split(' '))

/** Words before a noun, by its folded last word, that make it part of another word: "góp phần", "giai đoạn", "đại biểu". */
const before: Record<string, PhraseTable<string>> = {
  bieu: list('đại phát tiêu thời biểu dự'),
  cau: list('yêu nhu nhịp'),
  chuong: list('huy huân hiến ấn'),
  diem: list(
    'chấm cao chung chuyên giao khuyết kiểm luận nhược quan thí thời trọng tâm tiêu tụ xuất yếu đặc địa ưu thành điều trường bình'
  ),
  dieu: list('bao giáo hai mọi nhiều những vài ba ít phong'),
  doan: list('công giai gián lập thủ tập'),
  khoan: list('chuyển tài điều bồi'),
  muc: list('chuyên danh hạng bổ thư'),
  phan: list('cổ góp hợp một nửa thành đa tỷ chia phụ đóng khẩu'),
  tiet: list('chi thời khí quý tình'),
  trang: list('vũ khẩu nghĩa chỉnh thực tình trang'),
  y: list('chú cố lưu góp đồng tùy tuỳ vô chủ hữu')
}

/** Words after it that do the same: "mục tiêu", "phần trăm", "điều kiện", "trang bị". */
const after: Record<string, PhraseTable<string>> = {
  bieu: list('dương quyết diễn hiện tượng đạt lộ cảm đồ'),
  cau: list('chuyện lạc hỏi cá nệ thúc từ chữ kéo'),
  cho: list('ở dựa làm đứng ngồi trống'),
  chuong: list('trình'),
  diem: list('danh mạnh mới nóng nhấn sáng số tựa yếu xuất trường bưu'),
  dieu: list('chỉnh dưỡng đường động độ hành hòa hoà kiện lệ này nước phối tra trị tiết đó khiển chuyển khoản'),
  doan: list('thể viên kết tuyệt trường'),
  gach: list('ngói bỏ chân đá xây'),
  khoan: list('tiền thu chi vay nợ'),
  muc: list('đích tiêu sở sư'),
  phan: list('cứng đấu khởi lớn mềm nào thưởng trăm tử ứng việc mộ'),
  so: list('liệu'),
  tiet: list('học kiệm lộ mùa mục túc giảm'),
  trang: list('bị trại thông phục trí trọng thiết hoàng web điểm sử'),
  y: list('kiến thức nghĩa chí tưởng định đồ thích tế nguyện muốn hướng tứ thơ')
}

/** The phrase of the table at token `at`, unless it is a part of another word there. */
export function nounOf<T>(tokens: PlaceToken[], at: number, table: PhraseTable<T>): PhraseAt<T> | null {
  const found = oneOfAt(tokens, at, table)
  return found && !isCompound(tokens, at, found.next) ? found : null
}

/** True where the noun at tokens [at, next) is a part of another word: "góp phần", "mục tiêu", "điều kiện". */
export function isCompound(tokens: PlaceToken[], at: number, next: number): boolean {
  const first = (tokens[at] as PlaceToken).text
  const last = (tokens[next - 1] as PlaceToken).text
  const left = before[first]
  const right = after[last]
  if (left && tokens[at - 1]?.type === 'word' && oneOfAt(tokens, at - 1, left) !== null) return true
  return right !== undefined && tokens[next]?.type === 'word' && oneOfAt(tokens, next, right) !== null
}
