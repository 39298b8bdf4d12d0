/**
 * Writes settings 0, 1, 2 … into the store of the folder given, many at once, and prints each number once it is acknowledged. For kill
 * tests.
 */
import { openStore } from '../../server/store/open.ts'

const store = await openStore({ dataFolder: process.argv[2] as string, databaseUrl: null })
for (let i = 0; ; i += 10) {
  const names = Array.from({ length: 10 }, (_, k) => String(i + k))
  await Promise.all(
    names.map(async name => {
      await store.write(tx => tx.insertInto('settings').values({ name, value: '' }).execute())
      process.stdout.write(`${name}\n`)
    })
  )
}
