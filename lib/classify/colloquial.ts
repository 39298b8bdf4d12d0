/** Words of chat as the grammar reads them; no other word of the language is spelled so, with marks or without. */
const chatWords: Record<string, string> = {
  dc: 'được',
  dum: 'giúp',
  đc: 'được',
  gium: 'giúp',
  hk: 'không',
  hok: 'không',
  j: 'gì',
  khg: 'không',
  ko: 'không',
  kô: 'không',
  mk: 'mình',
  nghen: 'nhé',
  ntn: 'nào',
  oki: 'ok',
  okie: 'ok',
  trc: 'trước',
  vs: 'với'
}

/** Words of the regions and of speech, where the writer uses marks: without them they are other words (nha = nhà). */
const spokenWords: Record<string, string> = {
  coi: 'xem',
  dìa: 'về',
  dùm: 'giúp',
  giùm: 'giúp',
  hem: 'không',
  hen: 'nhé',
  hén: 'nhé',
  hông: 'không',
  hổng: 'không',
  lun: 'luôn',
  mần: 'làm',
  nha: 'nhé',
  nhá: 'nhé',
  nhen: 'nhé',
  nhìu: 'nhiều',
  rứa: 'vậy',
  thui: 'thôi',
  tui: 'tôi',
  vầy: 'vậy'
}

const chat = new Map(Object.entries(chatWords))
const spoken = new Map(Object.entries(spokenWords))
/** "k" is a point or a kilo, unless a word of having, seeing or wanting follows. */
const afterNot = /^(?:co|y|can|nen|phai|thay|dong|nhat|phu|hop|duoc|con|biet|hieu|the|sua|them|gi)$/
const pointNouns = /^(?:điểm|tiết|ý|diem|tiet)$/

/** The standard word for one of chat or speech ("ko" → "không"), else the word itself; lower case, NFC. */
export function standardWord(word: string, marked: boolean, before: string, afterPlain: string): string {
  if (word === 'k') return afterNot.test(afterPlain) && !pointNouns.test(before) ? 'không' : word
  return chat.get(word) ?? (marked ? spoken.get(word) : undefined) ?? word
}
