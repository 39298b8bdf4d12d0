/** One example: what is seen of it, and what it is. */
export interface Example {
  tokens: string[]
  label: string
}

/** Labels with their probabilities, the likeliest first; they add up to 1. */
export type Verdict = { label: string; sure: number }[]

/** Measured on two drafts (docs/decisions/0009): more rounds change nothing, a larger step swings. */
const step = 0.3
const decay = 1e-4
/** Rounds over few examples; many need fewer, for each teaches what the others do. */
const rounds = { most: 30, least: 5, examples: 6_000 }
/** Errors below this teach nothing; most labels are out of the question soon. */
const learnable = 2e-3

/**
 * Multinomial logistic regression over tokens, learned by stochastic gradient steps of its own size for each weight
 * (AdaGrad). The same examples in the same order always give the same answers; cost grows in a straight line.
 */
export function learnLogistic(examples: Example[]): (tokens: string[]) => Verdict {
  const labels = [...new Set(examples.map(e => e.label))].sort()
  const ids = new Map<string, number>()
  const seen = examples.map(({ tokens }) => Int32Array.from(tokens, token => idOf(ids, token)))
  // The last weight is that of the label itself.
  const weights = labels.map(() => new Float64Array(ids.size + 1))
  const squares = labels.map(() => new Float64Array(ids.size + 1).fill(1e-6))
  const often = Math.min(rounds.most, Math.max(rounds.least, Math.ceil(rounds.examples / examples.length)))
  const owns = examples.map(e => labels.indexOf(e.label))
  for (let round = 0; round < often; round++) {
    for (const [n, tokens] of seen.entries()) {
      const likely = probabilities(weights, tokens)
      for (const [k, sure] of likely.entries()) {
        const error = sure - (k === owns[n] ? 1 : 0)
        if (Math.abs(error) < learnable) continue
        improve(weights[k]!, squares[k]!, tokens, error / Math.sqrt(tokens.length + 1))
      }
    }
  }
  return tokens => {
    const known = Int32Array.from(tokens.flatMap(token => ids.get(token) ?? []))
    const likely = probabilities(weights, known)
    return labels.map((label, k) => ({ label, sure: likely[k]! })).sort((a, b) => b.sure - a.sure)
  }
}

function idOf(ids: Map<string, number>, token: string): number {
  let id = ids.get(token)
  if (id === undefined) ids.set(token, (id = ids.size))
  return id
}

function improve(weights: Float64Array, squares: Float64Array, tokens: Int32Array, error: number): void {
  for (let k = 0; k <= tokens.length; k++) {
    const i = k < tokens.length ? tokens[k]! : weights.length - 1
    const slope = error + decay * weights[i]!
    const square = (squares[i]! += slope * slope)
    weights[i]! -= (step * slope) / Math.sqrt(square)
  }
}

function probabilities(weights: Float64Array[], tokens: Int32Array): number[] {
  const sums = weights.map(w => {
    let sum = w[w.length - 1]!
    for (const i of tokens) sum += w[i]!
    return sum
  })
  const most = Math.max(...sums)
  const powers = sums.map(s => Math.exp(s - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map(p => p / all)
}
