import type { MessageKey } from '../messages/messages.ts'

/** What a handler gives back; http/send.ts turns it into a response. */
export type Answer = PageAnswer | RedirectAnswer | FileAnswer | JsonAnswer

export interface PageAnswer {
  type: 'page'
  status: number
  /** "comments/list": views/comments/list.hbs */
  view: string
  model: object
  /** Without the layout: a part of a page that a script puts in. */
  bare: boolean
}

export interface RedirectAnswer {
  type: 'redirect'
  to: string
  /** Shown once on the next page. */
  notice: Notice | null
}

export interface Notice {
  key: MessageKey
  blanks: Record<string, string | number>
}

export interface FileAnswer {
  type: 'file'
  /** The name the browser saves it under. */
  name: string
  mime: string
  /** Bytes, or a path under the data folder. */
  body: Uint8Array | { path: string }
  /** Shown in the page's own sandbox instead of saved. */
  inline: boolean
}

export interface JsonAnswer {
  type: 'json'
  status: number
  value: unknown
}

export function page(view: string, model: object, status = 200): PageAnswer {
  return { type: 'page', status, view, model, bare: false }
}

export function fragment(view: string, model: object): PageAnswer {
  return { type: 'page', status: 200, view, model, bare: true }
}

/** After every POST that changed something, so that loading again sends nothing twice. */
export function redirect(to: string, key?: MessageKey, blanks: Notice['blanks'] = {}): RedirectAnswer {
  return { type: 'redirect', to, notice: key === undefined ? null : { key, blanks } }
}

export function file(name: string, mime: string, body: FileAnswer['body'], inline = false): FileAnswer {
  return { type: 'file', name, mime, body, inline }
}

export function json(value: unknown, status = 200): JsonAnswer {
  return { type: 'json', status, value }
}
