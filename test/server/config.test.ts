import { expect } from 'chai'
import { readConfig } from '../../server/config.ts'
import { startFault } from '../../server/start-fault.ts'

describe('the configuration', () => {
  it('has a default for everything: this machine alone, SQLite, the sample', () => {
    const config = readConfig({}, [])
    expect(config).to.deep.include({ port: 3000, host: '127.0.0.1', databaseUrl: null, sample: true, secure: false })
    expect(config.dataFolder).to.match(/[/\\]uploads$/)
  })

  it('takes --empty for no sample', () => {
    expect(readConfig({}, ['--empty']).sample).to.equal(false)
  })

  it('says which setting is no number', () => {
    expect(() => readConfig({ GOPY_PORT: 'ba nghìn' }, [])).to.throw('GOPY_PORT=ba nghìn')
  })
})

describe('a server that does not start', () => {
  const config = readConfig({}, [])

  it('says that its port is taken and how to take another', () => {
    expect(startFault(Object.assign(new Error(), { code: 'EADDRINUSE' }), config)).to.include('GOPY_PORT=3001')
  })

  it('tells any other fault as it is', () => {
    expect(startFault(new Error('hỏng'), config)).to.include('hỏng')
  })
})
