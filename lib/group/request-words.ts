import { folded } from '../text/fold.ts'
import { oneOrder } from './tokens.ts'

/**
 * Closed lists of single words of requests, with their marks. They carry no subject: they say that something is asked, or
 * where, or they are grammar. Negations and figures are not among them (handbook 4-stack: a generic stop-word list turns a
 * request into its opposite); those are compared on their own (directions.ts, figures.ts).
 */

/** Words in the two spellings they may be typed in: with their marks, and without any. */
export interface WordSet {
  /** True for a folded word; `marked` is the word with its marks in one order, or null in a text typed without. */
  has(plain: string, marked: string | null): boolean
}

/**
 * With its marks a word is told from those it folds together with: "nợ" (debt) from "nó", "khí" from "khi". `onlyMarked`:
 * words that without marks are as often another word.
 */
function wordSet(words: string, onlyMarked = ''): WordSet {
  const marked = new Set(`${words} ${onlyMarked}`.split(' ').map(oneOrder))
  const plain = new Set(words.split(' ').map(w => folded(w)))
  return { has: (word, spelling) => (spelling === null ? plain.has(word) : marked.has(spelling)) }
}

/** Single words that ask. They count for the asking sentence, never for the subject. */
export const askingWords = wordSet(
  'bỏ cắt cần coi đặt đổi đưa ghép ghi giảm giữ góp gộp hạ lược mong nâng nên nêu nhắc nói phải rút sửa tách tăng thay thêm thiếu ' +
    'thừa viết xem xếp xóa xoá yêu'
)

const doubtful =
  'bạn bao bớt bởi chắc chẳng câu chị chỗ cứ do dòng dùm được đã đang đều giờ giúp giữa hơi hộ khi lần lên luôn mãi mới mỗi ngay nhất nó ' +
  'ối quá qua sang sao sau suốt tại thôi thứ thừa thuộc tiết tôi tới tụi trang trời tùy từng vẫn vẽ xuống'

/** Grammar, address, and names of parts of a document: no subject, and no word pair reaches across them. */
export const emptyWords = wordSet(
  'a á à ạ ah ai ấy anh các cái cho chưa chuyện có còn con của cụm cũng cùng dạ dc để đến đi đó em gì ghi gọn ' +
    'giùm gium ha hay hoặc i j k ko là lại làm mà mình một mục muốn nào này nên nếu nha nhé nghen nhiều như nhưng những ' +
    'nữa o ở ơi phải phần ra rằng rất rồi sẽ thật thấy thế thêm thì tr trong trước từ và vào vậy về vì việc với xin ' +
    'xuyên y ý',
  doubtful
)

/** Grammar in a text with marks; without them as often a word of the matter ("no": nó or nợ): it says little, but not nothing. */
export const doubtfulWords = wordSet(doubtful)

/** Words that are part of askings as well as of subjects ("chuyển mục", "chuyển đổi số"): they count little alone, fully in pairs. */
export const weakWords = wordSet(
  'bản bàn bằng bảng bảo báo bị cần chia chính chỉ chung chúng chuyển công đại dài đầy điều đoàn đổi đối đủ gắn giảm ' +
    'hạn hiện hơn kém khác không kỳ lập năm nâng nghị nhân nhận nhập nhóm phù quan rõ rút sắp số so sung tăng tập tham ' +
    'thành thảo thể thiếu tiêu toàn tốt trở trò văn xác xấu xét',
  'đề'
)
