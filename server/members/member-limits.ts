/** Limits of what members type, each with a message (messages/members.ts) and a counter beside its field. */
export const memberLimits = {
  /** Characters of a field. */
  words: 20_000,
  text: 10_000,
  reason: 5_000,
  name: 200,
  /** Comments in one sending. */
  comments: 200,
  /** Files in one upload, and bytes of each. */
  files: 5,
  fileBytes: 30_000_000
} as const
