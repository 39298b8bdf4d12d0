/**
 * The one part of `natural` that is used, by its own file: its root loads database drivers. What is declared is what is
 * called; the package brings no types for the file.
 */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    /** The stemmer is never asked where documents are arrays of tokens. */
    constructor(stemmer: undefined, smoothing: number)
    addDocument(tokens: string[], label: string): void
    train(): void
    /** Best first; values are not normalised. */
    getClassifications(tokens: string[]): { label: string; value: number }[]
  }
}
