/** What a learner said of something whose answer is known. */
export interface Trial {
  /** 0 to 1, as the learner says. */
  sure: number
  right: boolean
}

/** Trials that are looked at together. */
const together = 12

/**
 * How often a learner is right where it says how sure it is: learners overstate. Trials are sorted and taken together by the
 * dozen; a share is never smaller than that of the less sure ones (pool adjacent violators), and one right and one wrong
 * are added to each, so that few trials promise little. Without trials what the learner says is halved.
 */
export function calibrate(trials: Trial[]): (sure: number) => number {
  if (trials.length === 0) return sure => sure / 2
  const sorted = [...trials].sort((a, b) => a.sure - b.sure)
  const steps: { from: number; right: number; all: number }[] = []
  for (let i = 0; i < sorted.length; i += together) {
    const part = sorted.slice(i, i + together)
    steps.push({ from: part[0]!.sure, right: part.filter(t => t.right).length, all: part.length })
    while (steps.length > 1 && shareOf(steps.at(-2)!) >= shareOf(steps.at(-1)!)) {
      const { right, all } = steps.pop()!
      const before = steps.at(-1)!
      before.right += right
      before.all += all
    }
  }
  return sure => shareOf(steps.findLast(step => step.from <= sure) ?? steps[0]!)
}

function shareOf({ right, all }: { right: number; all: number }): number {
  return (right + 1) / (all + 2)
}
