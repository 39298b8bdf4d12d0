/** Indexes of a longest strictly increasing subsequence. */
export function longestIncreasing(values: number[]): number[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  }
  const found: number[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) found.push(i)
  return found.reverse()
}
