/** A file is being read: asks every two seconds, and shows the page anew when it is done. */
import { fetchJson } from './common.ts'

const reading = document.getElementById('reading')
const address = reading?.dataset['receipt']

async function ask(): Promise<void> {
  const reply = await fetchJson(address ?? '')
  if (reply.ok && !(reply.value as { waiting: boolean }).waiting) return location.reload()
  window.setTimeout(() => void ask(), 2_000)
}

if (address !== undefined) window.setTimeout(() => void ask(), 1_000)
