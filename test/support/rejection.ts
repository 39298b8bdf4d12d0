/** The error with which a promise is refused; throws where it is not. */
export async function rejection(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error
  )
  if (outcome instanceof Error) return outcome
  throw new Error(outcome === null ? 'it was not refused' : `refused with no Error: ${typeof outcome}`)
}
