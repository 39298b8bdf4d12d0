/** How a place noun is understood: the strong ones name one kind of unit, "section" stands for mục, tiểu mục, điểm, khoản. */
export type HeadingNoun = 'part' | 'chapter' | 'article' | 'appendix' | 'section' | 'point' | 'clause'

/** One step of a printed number: the "1" and "2" of "1.2", the "II" and "3" of "II.3", the "b" of "2-b". */
export interface NumberStep {
  type: 'digit' | 'roman' | 'letter'
  value: number
}

/** Blocks of text people count: đoạn, gạch đầu dòng, ý, chỉ tiêu, câu. */
export type BlockNoun = 'paragraph' | 'bullet' | 'idea' | 'target' | 'sentence'

export type TitleLine = 'theme' | 'motto' | 'name' | 'date'

/**
 * here: where the remark stands · beside: the other end of a move or of "sau mục 3", used only when nothing else is
 * said · elsewhere: named for comparison or as a reason ("cho khớp với mục 5.2"), never a place of the remark.
 */
export type PlaceRole = 'here' | 'beside' | 'elsewhere'

export type PlaceReference =
  | { type: 'page'; from: number; to: number }
  /** `from` -1 is the last line; `side` counts lines from the foot of the page. */
  | { type: 'line'; from: number; to: number; fromBottom: boolean }
  /** The head or foot of a page, without a line number. */
  | { type: 'page-end'; end: 'head' | 'foot' }
  /** A negative `ordinal` counts from the end; null where the block is named by what it is about. */
  | { type: 'block'; noun: BlockNoun; ordinal: number | null; about: string }
  /** "khâu đột phá thứ hai": the words before the count may be a heading's; the draft decides. */
  | { type: 'counted'; name: string; ordinal: number }
  /** "cuối đoạn", "đầu câu": an end of a block that is named elsewhere or is the only one there. */
  | { type: 'end' }
  | { type: 'number'; noun: HeadingNoun; steps: NumberStep[]; others: NumberStep[][]; name: string }
  | { type: 'name'; noun: HeadingNoun; name: string }
  /** The first words of a text, which may be a heading's title; the draft decides. */
  | { type: 'opening'; name: string }
  /** Words behind "vào", "ở", "trong", which name a heading only where they begin with its whole title. */
  | { type: 'inner'; name: string }
  /** The words of a heading themselves are meant ("tiêu đề mục 3"). */
  | { type: 'title' }
  | { type: 'footnote'; number: number | null }
  | { type: 'table'; number: number | null; name: string }
  /** A row or column of a table, by words of its head or by count (negative from the end; `printed`: by the number in the first cell). */
  | { type: 'row'; axis: 'row' | 'column'; words: string; ordinal: number | null; printed?: boolean }
  | { type: 'same'; what: 'line' | 'block' | 'heading' | 'table' | 'page' | 'any' }
  | { type: 'whole' }
  /** Theme, motto, name or date line of the draft, which stand before its first heading. */
  | { type: 'title-block'; what: TitleLine }

/** A place reference with where it stands in the text it was read from (UTF-16 offsets). */
export interface Place {
  place: PlaceReference
  role: PlaceRole
  start: number
  end: number
}
