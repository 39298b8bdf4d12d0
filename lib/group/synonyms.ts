import { oneOrder } from './tokens.ts'

/** Everyday words of one meaning, the regions' own among them: each is compared as the second. With their marks, sorted. */
const synonyms: Record<string, string> = {
  bịnh: 'bệnh',
  bự: 'to',
  chót: 'cuối',
  dơ: 'bẩn',
  heo: 'lợn',
  hên: 'may',
  hư: 'hỏng',
  kiếm: 'tìm',
  lẹ: 'nhanh',
  lộn: 'sai',
  mướn: 'thuê',
  muộn: 'chậm',
  nhầm: 'sai',
  rớt: 'rơi',
  trễ: 'chậm',
  trật: 'sai',
  xài: 'dùng',
  ốm: 'bệnh'
}

const table = new Map(Object.entries(synonyms).map(([word, usual]) => [oneOrder(word), oneOrder(usual)]))

/** The usual word of the same meaning, or the word itself; with its marks in one order. */
export function usualWord(marked: string): string {
  return table.get(marked) ?? marked
}
