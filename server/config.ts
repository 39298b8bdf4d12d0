import { resolve } from 'node:path'

/** What the environment decides; everything has a default that works. */
export interface Config {
  port: number
  /** 127.0.0.1 unless set: an office that serves its network says so (GOPY_HOST=0.0.0.0). */
  host: string
  /** Database, originals, frozen reports: copy it and you have a backup. */
  dataFolder: string
  /** PostgreSQL where set, else SQLite in the data folder. */
  databaseUrl: string | null
  /** The sample consultation is put into an empty data folder. */
  sample: boolean
  /** Served over TLS (by a proxy before it): cookies are Secure, HSTS is sent. */
  secure: boolean
  /** Proxies before the server whose X-Forwarded-For is believed. */
  proxies: number
}

/** From environment variables and command-line words (`--empty`). Throws with what is wrong and how to mend it. */
export function readConfig(env: NodeJS.ProcessEnv, words: string[]): Config {
  return {
    port: wholeNumber(env, 'GOPY_PORT', 3000),
    host: env['GOPY_HOST'] ?? '127.0.0.1',
    dataFolder: resolve(env['GOPY_DATA'] ?? 'uploads'),
    databaseUrl: env['DATABASE_URL'] ?? null,
    sample: !words.includes('--empty'),
    secure: env['GOPY_SECURE'] === '1',
    proxies: wholeNumber(env, 'GOPY_PROXIES', 0)
  }
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const given = env[name]
  if (given === undefined || given === '') return usual
  if (!/^\d{1,5}$/.test(given)) throw new Error(`${name}=${given}: phải là một số nguyên / must be a whole number`)
  return Number(given)
}
