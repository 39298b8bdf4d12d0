/** What of a request says where it was made. */
export interface RequestOrigin {
  method: string
  /** Names in lower case, as Node gives them. */
  headers: Record<string, string | string[] | undefined>
  /** Host and port that the browser addressed. */
  host: string
  /** Served over TLS: a page of the same host without TLS is another origin. */
  secure?: boolean
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something was made by a page of ours (ASVS 3.5.1). Asked before a body is read, so that
 * another site cannot even make us store an upload. Sec-Fetch-Site cannot be set by a page, but browsers send it only to
 * addresses over TLS and to localhost, and old ones never do: then Origin, which every browser since 2020 sends with each POST,
 * then Referer, which older ones send. Our Referrer-Policy is `same-origin`, since `no-referrer` would make Origin `null` on our
 * own forms. A request with none of the three comes from no browser that we serve, and is refused.
 */
export function isSameOrigin(request: RequestOrigin): boolean {
  if (safeMethods.has(request.method.toUpperCase())) return true
  const site = one(request.headers['sec-fetch-site'])
  // `none`: the person themselves (address line, loading again); no page can bring that about.
  if (site !== null) return site === 'same-origin' || site === 'none'
  const said = one(request.headers['origin']) ?? one(request.headers['referer'])
  return said !== null && isOurs(said, request)
}

function isOurs(address: string, { host, secure }: RequestOrigin): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol !== 'https:' && (secure === true || url.protocol !== 'http:')) return false
  return url.host !== '' && url.host === withoutUsualPort(host, url.protocol)
}

/** URL drops the usual port of its scheme; a proxy may have left it in Host. */
function withoutUsualPort(host: string, protocol: string): string {
  const usual = protocol === 'https:' ? ':443' : ':80'
  const lower = host.toLowerCase()
  return lower.endsWith(usual) ? lower.slice(0, -usual.length) : lower
}

function one(value: string | string[] | undefined): string | null {
  const text = Array.isArray(value) ? value.join() : value
  return text === undefined || text === '' ? null : text
}
