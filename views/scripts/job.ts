/** The page of long work: looks again each second and goes on to the result. Without script its button does. */
import { fetchJson } from './common.ts'

interface JobState {
  state: string
  done: number
  of: number | null
  step: string
  next: string | null
}

const lookEvery = 1_000
const box = document.getElementById('job')

async function look(address: string): Promise<void> {
  const reply = await fetchJson(address)
  if (reply.ok && !show(reply.value as JobState)) return
  window.setTimeout(() => void look(address), reply.ok ? lookEvery : 5 * lookEvery)
}

/** False when there is nothing more to look for. */
function show({ state, done, of, step, next }: JobState): boolean {
  if (state === 'done' && next !== null) {
    location.replace(next)
    return false
  }
  if (state !== box?.dataset['state']) {
    location.reload()
    return false
  }
  const line = document.getElementById('job-step')
  if (line && line.textContent !== step) line.textContent = step
  const bar = box?.querySelector('progress')
  if (bar && of !== null && of > 0) {
    bar.max = of
    bar.value = done
  }
  return true
}

const address = box?.dataset['address']
const open = ['waiting', 'running'].includes(box?.dataset['state'] ?? '')
if (address && open) window.setTimeout(() => void look(address), lookEvery)
