/** What is not reported by a person's decision or by the sender's: ids and reasons in words a clerk understands. */
export interface Aside {
  /** Comment id → reason. */
  comments: ReadonlyMap<string, string>
  /** Submission id → reason; it holds for all its comments. */
  submissions: ReadonlyMap<string, string>
}

export const nothingAside: Aside = { comments: new Map(), submissions: new Map() }
