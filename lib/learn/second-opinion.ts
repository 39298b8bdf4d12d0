import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { compareText } from '../text/order.ts'
import type { Example } from './logistic.ts'

/** Tokens that are looked at: natural asks for each of them in each text, so their number bounds its cost. */
const mostTokens = 500
/** Tokens of one text: natural multiplies probabilities, and more of them would all come to 0. */
const mostOfOne = 60
/**
 * With large values (0.5 was tried, natural's own is 1) the label with the fewest examples wins: right in 27 to 47 of 100, not 75 to 82.
 */
const smoothing = 0.01

/**
 * A second learner, natural's naive Bayes over our own tokens: it errs otherwise than the first, so that what both say is
 * right more often. Answers null where it knows none of the tokens.
 */
export function learnSecondOpinion(examples: Example[]): (tokens: string[]) => string | null {
  const telling = tellingTokens(examples)
  const known = (tokens: string[]): string[] => tokens.filter(t => telling.has(t)).slice(0, mostOfOne)
  const classifier = new BayesClassifier(undefined, smoothing)
  let count = 0
  for (const { tokens, label } of examples) {
    const own = known(tokens)
    if (own.length === 0) continue
    classifier.addDocument(own, label)
    count++
  }
  if (count > 0) classifier.train()
  return tokens => {
    const own = known(tokens)
    return own.length === 0 || count === 0 ? null : (classifier.getClassifications(own)[0]?.label ?? null)
  }
}

/** Tokens of two examples at least that tell labels apart best: by their information about the label. */
function tellingTokens(examples: Example[]): Set<string> {
  const byToken = new Map<string, Map<string, number>>()
  const ofLabel = new Map<string, number>()
  for (const { tokens, label } of examples) {
    ofLabel.set(label, (ofLabel.get(label) ?? 0) + 1)
    for (const token of tokens) {
      const counts = byToken.get(token) ?? new Map<string, number>()
      counts.set(label, (counts.get(label) ?? 0) + 1)
      byToken.set(token, counts)
    }
  }
  const ranked: [string, number][] = []
  for (const [token, counts] of byToken) {
    const all = [...counts.values()].reduce((a, b) => a + b, 0)
    if (all < 2) continue
    let information = 0
    for (const [label, n] of counts) information += n * Math.log((n * examples.length) / (all * ofLabel.get(label)!))
    ranked.push([token, information])
  }
  ranked.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return new Set(ranked.slice(0, mostTokens).map(([token]) => token))
}
