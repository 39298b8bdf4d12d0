const ordinals = 'nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|mot|dau|cuoi|tren|duoi|nay'
const nouns = 'trang|tieu muc|muc|phan|khoan|dieu|chuong|phu luc|bang|chu thich|doan|diem|tiet|cau|y|dong'
const places: RegExp[] = [
  // "trang 12, dòng 5", "tr.2", "d.31", "mục 1.2.3", "chú thích số (4)", but no target: "phần 20%"
  new RegExp(
    `\\b(?:${nouns}|tr|d)[.,]?\\s*(?:so |thu )?\\(?\\d{1,4}(?:[.,/-]\\d{1,2})*(?:\\s?-?[a-z])?\\b(?![.,]?\\d|%)\\)?`,
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
