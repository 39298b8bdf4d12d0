/** One member with a browser's cookies: opens the draft, writes a comment of their own on a paragraph, sends it. */
export class Member {
  private readonly home: string
  private readonly origin: string
  private readonly cookies = new Map<string, string>()
  /** What this member says: nobody else says it. */
  readonly words: string
  /** Of the page that was looked over: it is sent once. */
  private key = ''
  receipt: string | null = null
  failed = false

  constructor(origin: string, code: string, number: number) {
    this.origin = origin
    this.home = `${origin}/gop-y/${code}`
    this.words = `Đề nghị làm rõ thêm nội dung của đoạn này (người góp ý thứ ${number + 1}).`
  }

  async read(): Promise<void> {
    await this.get(`${this.home}/drafts/d1`)
  }

  async write(): Promise<void> {
    const page = await this.get(`${this.home}/comment?draft=d1&paragraph=12`)
    await this.post(`${this.home}/comment`, { ...hidden(page), text: this.words, action: 'add' })
  }

  async lookOver(): Promise<void> {
    this.key = hidden(await this.get(`${this.home}/unsent`))['key'] ?? ''
  }

  async send(): Promise<void> {
    const answer = await this.post(`${this.home}/send`, { key: this.key, name: 'Người góp ý' })
    const to = answer.headers.get('location')
    if (answer.status === 303 && to !== null && to.includes('/receipts/')) this.receipt = to
    else this.failed = true
  }

  private async get(address: string): Promise<string> {
    const answer = await fetch(address, { headers: this.headers(), redirect: 'manual' })
    this.keep(answer)
    if (answer.status >= 400) this.failed = true
    return answer.text()
  }

  private async post(address: string, fields: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams(fields)
    const headers = { ...this.headers(), origin: this.origin }
    const answer = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
    this.keep(answer)
    if (answer.status >= 400) this.failed = true
    await answer.text()
    return answer
  }

  private headers(): Record<string, string> {
    return { accept: 'text/html', cookie: Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ') }
  }

  private keep(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
}

/** Hidden fields of a page by name; the last of a name, which is that of the page's main form. */
function hidden(page: string): Record<string, string> {
  const fields = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
  return Object.fromEntries(Array.from(fields, ([, name = '', value = '']) => [name, value]))
}
