const ordinals = 'nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|mot|dau|cuoi|tren|duoi|nay'
const nouns = 'trang|tieu muc|muc|phan|khoan|dieu|chuong|phu luc|bang|chu thich|doan|diem|tiet|cau|y|dong'
const places: RegExp[] = [
  // "trang 12, dòng 5", "tr.2", "d.31", "mục 1.2.3", "chú thích số (4)", but no target: "phần 20%"
  new RegExp(
    `\\b(?:${nouns}|tr|d)[.,]?\\s*(?:so |thu )?\\d{1,4}(?:[.,/-]\\d{1,2})*(?:\\s?-?[a-z])?\\b(?![.,]?\\d|%)`,
    'g'
  ),
  // "mục II.3", "điểm b"
  new RegExp(`\\b(?:${nouns}) (?:so )?(?:[ivxl]{1,6}(?:[.-]\\d+)*|[a-eghk])\\b`, 'g'),
  // "đoạn cuối", "phần thứ hai", "câu trên"
  new RegExp(
    `\\b(?:phan|doan|cau|y|dong|gach dau dong|chi tieu|khoan|muc|trang|chuong) (?:thu )?(?:${ordinals})(?: cung)?\\b`,
    'g'
  ),
  /\b(?:gach dau dong|chi tieu) thu \d+/g,
  // "chú thích (4)", "mục số (4)", but "phụ lục (36)" tells what the appendix says
  /\b(?:(?:chu thich|chi tieu|khoan|diem) |[a-z]{1,9} so )\(\d{1,3}\)/g,
  /\b(?:dem |tinh |ke )?(?:tu )?(?:tren xuong|duoi len)\b/g,
  // a list mark or section number that opens the text, and section numbers of three parts anywhere
  /^\s*(?:\d+(?:\.\d+)*\s*[/.):-](?!\d)|[ivx]{1,4}\s*[.)]|[a-e]\s*\))/,
  /\b\d{1,2}(?:\.\d{1,2}){2,}\b/g,
  /^\s*thu (?:nhat|hai|ba|tu|nam|sau)\s*,/,
  // a length is no target: "dài 40 trang"
  /\b\d+ trang\b/g
]

/** The numbered places a folded text names, in order: "dieu 3", "muc 4.2". */
export function referencesOf(folded: string): string[] {
  return places
    .slice(0, 2)
    .flatMap(place => [...folded.matchAll(place)].map(m => ({ at: m.index, text: m[0] })))
    .sort((a, b) => a.at - b.at)
    .map(m => m.text.replace(/[.,]?\s+(?:so |thu )?\(?|\)/g, ' ').trim())
}

/** A folded text with the words that only say where blanked out; same length, so offsets stay. Linear. */
export function withoutPlaces(folded: string): string {
  let text = folded
  for (const place of places) text = text.replace(place, found => ' '.repeat(found.length))
  return text
}

const passage = /\b(?:cau|doan|gach dau dong|khau hieu|bang|chu thich|tieu de) ?(?:dau|cuoi|nay|thu|tren|duoi|\d|["“«])/

/** True where a folded text names a passage smaller than a heading's. */
export function isWithinPassage(folded: string): boolean {
  return passage.test(folded)
}

const toward =
  /\b(?:sang|qua|len|xuong|ve|vao|den|ra) (?:cho |phan |cuoi |dau )?(?:muc|phan|dieu|khoan|chuong|diem|y|cho) (?:so )?([\w.]+(?: [a-z]+)?)/

/** The place that a folded text moves something to: "#3" for the last part of a number, else its first words, or null. */
export function towardOf(folded: string): string | null {
  const place = toward.exec(folded)?.[1]
  if (place === undefined) return null
  const number = place.split(/[. ]/).findLast(part => /^(?:\d+|[ivx]+|[a-e])$/.test(part))
  return number === undefined ? place : `#${number}`
}

/** True where two places things are moved to cannot be one; a number and a name may be. */
export function towardConflict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.startsWith('#') === b.startsWith('#') && a !== b
}
