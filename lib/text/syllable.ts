const onset = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?'
const coda = '(?:ch|c|m|ng|nh|n|p|t)?'
/** One syllable without its tone: onset, one to three vowels, coda. */
const shape = new RegExp(`^${onset}[aăâeêioôơuưy]{1,3}${coda}$`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True for what can be one Vietnamese syllable, with at most one tone; letter case and normal form do not matter. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  if ((parts.match(tones)?.length ?? 0) > 1) return false
  return shape.test(parts.replace(tones, '').normalize('NFC'))
}

/**
 * How much of the words with letters outside ASCII look Vietnamese: `share` from 0 to 1 (0 where there is none) of `words`.
 * Tells a right decoding from a wrong one.
 */
export function vietnameseShare(text: string): { words: number; share: number } {
  let words = 0
  let good = 0
  for (const [word] of text.slice(0, 200_000).matchAll(/[^\s!-/:-@[-`{-~0-9“”‘’…–—]+/gu)) {
    if (/^[a-z]+$/i.test(word)) continue
    words++
    if (isSyllable(word)) good++
  }
  return { words, share: words === 0 ? 0 : good / words }
}
