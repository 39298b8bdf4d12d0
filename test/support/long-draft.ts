import type { Draft, Heading, Paragraph } from '../../lib/model/draft.ts'

const words = (
  'đoàn viên thanh niên cơ sở công tác tổ chức phong trào xây dựng nhiệm vụ giải pháp chất lượng hoạt động tuyên truyền giáo dục ' +
  'lãnh đạo chỉ đạo phối hợp thực hiện kết quả hạn chế nguyên nhân phương hướng mục tiêu chỉ tiêu sáng tạo tình nguyện xung kích ' +
  'doanh nghiệp cảng biển dịch vụ vận tải kho bãi nghề nghiệp việc làm đời sống văn hóa thể thao môi trường an toàn chuyển đổi số ' +
  'kiểm tra giám sát khen thưởng bồi dưỡng cán bộ hội nghị nghị quyết đại hội chương trình kế hoạch đổi mới hiệu quả phát triển'
).split(' ')

const linesOnPage = 36
const lettersOnLine = 78

/**
 * A made-up draft of so many pages as the official layout has them: dense text, other words on each line, a heading every seven paragraphs.
 */
export function longDraft(pages: number): Draft {
  const random = randomFrom(7)
  const all = pages * linesOnPage
  const paragraphs: Paragraph[] = []
  const outline: Heading[] = []
  for (let printed = 0; printed < all;) {
    const heading = paragraphs.length % 7 === 0
    const lines = heading ? 1 : Math.min(2 + random(4), all - printed)
    const { text, offsets } = textOf(heading ? `${outline.length + 1}. ` : '', lines, random)
    if (heading) outline.push(headingOf(`h${outline.length + 1}`, text, paragraphs.length))
    const first = printed
    const rows = offsets.map((offset, i) => ({ ...placeOf(first + i), offset }))
    const { page, line } = placeOf(first)
    const place = { heading: outline.at(-1)?.id ?? null, page, line, rows }
    paragraphs.push({ index: paragraphs.length, part: 'body', text, ...place, footnote: null, notes: [], cell: null })
    printed += lines
  }
  for (const [i, heading] of outline.entries()) heading.end = outline[i + 1]?.paragraph ?? paragraphs.length
  const sha256 = 'f'.repeat(64)
  return { id: 'd1', file: 'dai.docx', sha256, title: 'Dự thảo dài', pages, lines: all, outline, paragraphs }
}

/** The same numbers on each run. */
function randomFrom(start: number): (below: number) => number {
  let seed = start
  return below => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
}

function placeOf(printed: number): { page: number; line: number } {
  return { page: 1 + Math.floor(printed / linesOnPage), line: 1 + (printed % linesOnPage) }
}

function textOf(
  opening: string,
  lines: number,
  random: (below: number) => number
): { text: string; offsets: number[] } {
  const offsets: number[] = []
  let text = opening
  for (let i = 0; i < lines; i++) {
    const offset = i === 0 ? 0 : text.length
    offsets.push(offset)
    while (text.length < offset + lettersOnLine) text += `${words[random(words.length)]}${random(9) === 0 ? ', ' : ' '}`
  }
  return { text: text.trim(), offsets }
}

function headingOf(id: string, text: string, paragraph: number): Heading {
  const [number = '', ...title] = text.trim().split(' ')
  return { id, parent: null, level: 1, number, title: title.join(' '), type: 'heading', paragraph, end: paragraph + 1 }
}
