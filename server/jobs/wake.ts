const listeners = new Set<() => void>()

/**
 * When many send together, the worker is woken once, a moment later: it would else take the database's one writer from those who are
 * still sending, and half a second is nothing to who waits for a reading.
 */
const moment = 400

let pending: NodeJS.Timeout | null = null

/** Called a moment after somebody said that there is work; gives what ends it. */
export function onWake(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function wakeWorkers(): void {
  pending ??= setTimeout(() => {
    pending = null
    for (const listener of listeners) listener()
  }, moment).unref()
}
