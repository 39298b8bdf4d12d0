import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { RequestHandler } from 'express'

/** Style sheets, icons and compiled scripts: everything under /assets. */
export interface Assets {
  /**
   * Address of "gopy.css" or "scripts/common.js" with the hash of all assets in its path, so that it may be kept for ever and
   * modules that import each other by relative path stay of one version. What is not there gets its plain address.
   */
  address(name: string): string
  /** By the path behind "/assets/", with or without the hash; null where there is none. */
  find(path: string): Asset | null
}

export interface Asset {
  bytes: Buffer
  type: string
  /** Asked for under the hash: never changes. */
  forever: boolean
  etag: string
}

export interface AssetFolder {
  /** Before the names, "" or "scripts/". */
  prefix: string
  folder: string
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon'
}

/**
 * The assets of the package: `views/assets`, and the scripts as compiled into `dist`; read again on change while running from the sources.
 */
export function assetsOf(root: string): Assets {
  const folders = [
    { prefix: '', folder: join(root, 'views', 'assets') },
    { prefix: 'scripts/', folder: join(root, 'dist', 'views', 'scripts') }
  ]
  return makeAssets(folders, import.meta.url.endsWith('.ts'))
}

/** Reads all assets into memory (some 100 kB); `reload`: again whenever a file changed, for development. */
export function makeAssets(folders: AssetFolder[], reload = false): Assets {
  let { files, hash } = load(folders)
  let seen = reload ? stamp(folders) : ''
  const refresh = (): void => {
    if (!reload) return
    const now = stamp(folders)
    if (now === seen) return
    seen = now
    ;({ files, hash } = load(folders))
  }
  return {
    address: name => {
      refresh()
      return files.has(name) ? `/assets/${hash}/${name}` : `/assets/${name}`
    },
    find: path => {
      refresh()
      const forever = path.startsWith(`${hash}/`)
      const asset = files.get(forever ? path.slice(hash.length + 1) : path.replace(/^[0-9a-f]{16}\//, ''))
      return asset ? { ...asset, forever } : null
    }
  }
}

/** Mounted at /assets: the hash is kept for ever, the plain address (and that of an older version) is asked again each time. */
export function serveAssets(assets: Assets): RequestHandler {
  return (request, response, next) => {
    const asset = request.method === 'GET' || request.method === 'HEAD' ? assets.find(request.path.slice(1)) : null
    if (!asset) return next()
    response.setHeader('Content-Type', asset.type)
    response.setHeader('Cache-Control', asset.forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    response.setHeader('ETag', asset.etag)
    if (request.headers['if-none-match'] === asset.etag) response.status(304).end()
    else response.send(asset.bytes)
  }
}

type Stored = Omit<Asset, 'forever'>

function load(folders: AssetFolder[]): { files: Map<string, Stored>; hash: string } {
  const files = new Map<string, Stored>()
  const whole = createHash('sha256')
  for (const { name, path } of list(folders)) {
    const bytes = readFileSync(path)
    const own = createHash('sha256').update(bytes).digest('hex')
    whole.update(`${name} ${own}\n`)
    files.set(name, { bytes, type: types[extname(name)]!, etag: `"${own.slice(0, 16)}"` })
  }
  return { files, hash: whole.digest('hex').slice(0, 16) }
}

/** Only names that are listed here are served, so no path of a request ever reaches the disk. */
function list(folders: AssetFolder[]): { name: string; path: string }[] {
  return folders
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ prefix, folder }) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && extname(entry.name) in types)
        .map(entry => join(entry.parentPath, entry.name))
        .map(path => ({ name: prefix + relative(folder, path).split(sep).join('/'), path }))
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function stamp(folders: AssetFolder[]): string {
  return list(folders)
    .map(({ name, path }) => `${name} ${statSync(path).mtimeMs}`)
    .join('\n')
}
