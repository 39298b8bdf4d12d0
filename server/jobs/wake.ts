const listeners = new Set<() => void>()

/** Called whenever somebody says that there is work; gives what ends it. */
export function onWake(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function wakeWorkers(): void {
  for (const listener of listeners) listener()
}
