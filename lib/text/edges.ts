/**
 * Where a text ends without the signs at its end, each one UTF-16 unit that `sign` fits. Walks back from the end: a pattern
 * `[…]+$` is tried at every place and takes quadratic time where a text holds a long row of such signs.
 */
export function endWithout(text: string, sign: RegExp): number {
  let end = text.length
  while (end > 0 && sign.test(text[end - 1] as string)) end--
  return end
}
