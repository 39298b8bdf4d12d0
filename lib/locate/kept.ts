/** How many answers are kept for one draft. */
const most = 4000

/**
 * The function, its answers kept by key for each owner: members name the same headings over and over. The answer must
 * depend on owner and key alone, and nobody may change it.
 */
export function kept<O extends object, A, R>(
  keyOf: (asked: A) => string,
  answer: (owner: O, asked: A) => R
): (owner: O, asked: A) => R {
  const memory = new WeakMap<O, Map<string, R>>()
  return (owner, asked) => {
    let own = memory.get(owner)
    if (!own) memory.set(owner, (own = new Map()))
    const key = keyOf(asked)
    let found = own.get(key)
    if (found === undefined) {
      found = answer(owner, asked)
      if (own.size < most) own.set(key, found)
    }
    return found
  }
}
