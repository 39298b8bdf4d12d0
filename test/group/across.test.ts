import { ask, draftOf, expectApart, expectGroups, expectOne } from './pairs.ts'

/** Made up: a programme of a cooperative, one heading of which holds two others. */
const draft = draftOf(
  [
    ['CHƯƠNG TRÌNH CỦA HỢP TÁC XÃ MUỐI BÃI NGANG', null],
    ['I. Kết quả', 'h1'],
    ['Sản lượng muối đạt 4.820 tấn.', 'h1'],
    ['II. Nhiệm vụ', 'h2'],
    ['1. Sản xuất', 'h3'],
    ['Cải tạo ô kết tinh; trải bạt; mua máy bơm.', 'h3'],
    ['2. Tiêu thụ', 'h4'],
    ['Tìm nhà máy bao tiêu; đăng ký nhãn hiệu.', 'h4'],
    ['PHỤ LỤC', 'h5'],
    ['Sản lượng muối: 4.280 tấn.', 'h5']
  ],
  [
    ['h1', null, 'I.', 'Kết quả', 1, 3, 'heading'],
    ['h2', null, 'II.', 'Nhiệm vụ', 3, 8, 'heading'],
    ['h3', 'h2', '1.', 'Sản xuất', 4, 6, 'heading'],
    ['h4', 'h2', '2.', 'Tiêu thụ', 6, 8, 'heading'],
    ['h5', null, '', 'PHỤ LỤC', 8, 10, 'part']
  ]
)

describe('one request under two headings', () => {
  it('is known by the figures that do not agree, told from either end', () => {
    expectOne(draft, [
      ask('correct', 2, 'Sản lượng 4.820 tấn không khớp phụ lục (4.280)'),
      ask('correct', 'h5', 'Phụ lục ghi 4.280 tấn mà báo cáo là 4.820, số nào đúng?')
    ])
  })

  it('is known by its rare words where one heading holds the other', () => {
    expectOne(draft, [
      ask('add', 'h2', 'Phần nhiệm vụ thiếu việc xây kho chứa muối tránh mưa'),
      ask('add', 'h3', 'bổ sung xây kho chứa muối tránh mưa')
    ])
  })

  it('is not looked for under headings beside each other', () => {
    expectApart(draft, [
      ask('add', 'h3', 'bổ sung xây kho chứa muối tránh mưa'),
      ask('add', 'h4', 'bổ sung xây kho chứa muối tránh mưa')
    ])
  })

  it('is none where what is asked of the whole fits two of its parts', () => {
    expectGroups(draft, [
      ['whole', ask('add', 'h2', 'Thiếu việc xây kho chứa muối')],
      ['first', ask('add', 'h3', 'bổ sung xây kho chứa muối')],
      ['second', ask('add', 'h4', 'thêm xây kho chứa muối')]
    ])
  })

  it('is none where one asks for it and one against it', () => {
    expectApart(draft, [
      ask('add', 'h2', 'Thêm việc xây kho chứa muối tránh mưa'),
      ask('add', 'h3', 'Không nên xây kho chứa muối tránh mưa')
    ])
  })
})
