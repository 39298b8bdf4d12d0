/** A visitor without a browser: keeps cookies, sends forms as a browser does, follows no redirect by itself. */
export class Client {
  private readonly url: string
  readonly cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(path, { headers: { accept: 'text/html', ...headers } })
  }

  /** A form as the browser posts it; a list sends a name several times. */
  post(
    path: string,
    fields: Record<string, string | string[]> = {},
    headers: Record<string, string> = {}
  ): Promise<Response> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return this.request(path, { method: 'POST', body, headers: { accept: 'text/html', origin: this.url, ...headers } })
  }

  upload(path: string, field: string, files: { name: string; bytes: Uint8Array }[]): Promise<Response> {
    const body = new FormData()
    for (const { name, bytes } of files) body.append(field, new File([new Uint8Array(bytes)], name))
    return this.request(path, { method: 'POST', body, headers: { accept: 'text/html', origin: this.url } })
  }

  /** A form with files and fields, as the browser posts it. */
  send(path: string, body: FormData): Promise<Response> {
    return this.request(path, { method: 'POST', body, headers: { accept: 'text/html', origin: this.url } })
  }

  /** Posts, and reads the page the answer leads to. */
  async postAndFollow(path: string, fields: Record<string, string | string[]> = {}): Promise<string> {
    const response = await this.post(path, fields)
    const to = response.headers.get('location')
    return (to === null ? response : await this.get(to)).text()
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const cookie = Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) }
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.take(line)
    return response
  }

  private take(line: string): void {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    const gone = attributes.some(a => /^\s*expires=Thu, 01 Jan 1970/i.test(a))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}
