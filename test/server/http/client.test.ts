import { expect } from 'chai'
import { agentLabel, isLocalAddress } from '../../../server/http/client.ts'

describe('where a client is', () => {
  for (const address of [
    '127.0.0.1',
    '::1',
    '10.2.3.4',
    '172.16.0.9',
    '172.31.255.1',
    '192.168.1.20',
    '::ffff:192.168.1.20',
    'fe80::1%eth0',
    'fd00::5'
  ]) {
    it(`${address} is on this machine or the local network`, () => {
      expect(isLocalAddress(address)).to.equal(true)
    })
  }

  for (const address of ['113.160.1.1', '172.32.0.1', '2402:800::1', '::ffff:8.8.8.8', '', 'không rõ']) {
    it(`“${address}” is not`, () => {
      expect(isLocalAddress(address)).to.equal(false)
    })
  }
})

describe('what a browser is called', () => {
  it('is its name and its system', () => {
    const chrome = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36'
    expect(agentLabel(chrome)).to.equal('Chrome, Android')
    expect(agentLabel(`${chrome} Edg/126.0`)).to.equal('Edge, Android')
  })

  it('is empty where nothing is known', () => {
    expect(agentLabel(undefined)).to.equal('')
  })
})
