import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import express from 'express'
import { makeAssets, serveAssets } from '../../../server/http/assets.ts'

describe('assets', () => {
  let root = ''
  const folders = () => [
    { prefix: '', folder: join(root, 'assets') },
    { prefix: 'scripts/', folder: join(root, 'scripts') }
  ]

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gopy-assets-'))
    mkdirSync(join(root, 'assets'))
    mkdirSync(join(root, 'scripts'))
    writeFileSync(join(root, 'assets', 'gopy.css'), 'body{}')
    writeFileSync(join(root, 'assets', 'notes.txt'), 'not served')
    writeFileSync(join(root, 'scripts', 'common.js'), 'export {}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('are found by their address, which may be kept for ever', () => {
    const assets = makeAssets(folders())
    const address = assets.address('gopy.css')
    expect(address).to.match(/^\/assets\/[0-9a-f]{16}\/gopy\.css$/)
    const found = assets.find(address.slice('/assets/'.length))
    expect(found?.forever).to.equal(true)
    expect(found?.type).to.equal('text/css; charset=utf-8')
    expect(found?.bytes.toString()).to.equal('body{}')
  })

  it('are found by their plain name and by an old address too, but asked for again', () => {
    const assets = makeAssets(folders())
    expect(assets.find('scripts/common.js')?.forever).to.equal(false)
    expect(assets.find('0123456789abcdef/scripts/common.js')?.forever).to.equal(false)
  })

  it('modules that import each other lie under one hash', () => {
    const assets = makeAssets(folders())
    const hash = (name: string) => assets.address(name).split('/')[2]
    expect(hash('scripts/common.js')).to.equal(hash('gopy.css'))
  })

  it('only files that are there, of kinds that pages use, are served', () => {
    const assets = makeAssets(folders())
    for (const path of ['notes.txt', '../package.json', 'nothing.css', '', '/etc/passwd', '__proto__']) {
      expect(assets.find(path), path).to.equal(null)
    }
    expect(assets.address('scripts/unbuilt.js')).to.equal('/assets/scripts/unbuilt.js')
  })

  it('get another address when one of them changes', () => {
    const assets = makeAssets(folders(), true)
    const before = assets.address('gopy.css')
    writeFileSync(join(root, 'assets', 'gopy.css'), 'body{margin:0}')
    utimesSync(join(root, 'assets', 'gopy.css'), 1, 1)
    expect(assets.address('gopy.css')).to.not.equal(before)
  })

  it('a folder that was not built yet is no fault', () => {
    rmSync(join(root, 'scripts'), { recursive: true })
    expect(makeAssets(folders()).find('scripts/common.js')).to.equal(null)
  })

  it('are sent so that browsers keep them: for ever under the hash, asked again under the plain name', async () => {
    const assets = makeAssets(folders())
    const server = createServer(express().use('/assets', serveAssets(assets))).listen(0, '127.0.0.1')
    await new Promise(done => server.once('listening', done))
    const get = (path: string, headers = {}) =>
      fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })
    try {
      const kept = await get(assets.address('gopy.css'))
      expect(kept.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable')
      expect(await kept.text()).to.equal('body{}')
      const plain = await get('/assets/gopy.css')
      expect(plain.headers.get('cache-control')).to.equal('no-cache')
      const again = await get('/assets/gopy.css', { 'if-none-match': plain.headers.get('etag') ?? '' })
      expect(again.status).to.equal(304)
      expect((await get('/assets/%2e%2e/package.json')).status).to.equal(404)
    } finally {
      server.close()
    }
  })
})
