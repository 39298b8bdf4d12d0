import { expect } from 'chai'
import { readSetting, writeSetting } from '../../../server/store/settings.ts'
import { eachStore } from '../../support/stores.ts'

describe('settings', () => {
  eachStore((_, open) => {
    it('are null until set, then what was set last, and null when taken away', async () => {
      const store = await open()
      expect(await readSetting(store.db, 'a')).to.equal(null)
      await store.write(tx => writeSetting(tx, 'a', 'một'))
      await store.write(tx => writeSetting(tx, 'a', 'hai'))
      expect(await readSetting(store.db, 'a')).to.equal('hai')
      await store.write(tx => writeSetting(tx, 'a', null))
      expect(await readSetting(store.db, 'a')).to.equal(null)
    })
  })
})
