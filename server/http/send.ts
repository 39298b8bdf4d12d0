import { isAbsolute, join } from 'node:path'
import type { Request, Response } from 'express'
import { isMessageKey } from '../messages/messages.ts'
import { contentDisposition, keepOutOfCaches, strangersHeaders } from '../security/headers.ts'
import type { Answer, Notice, RedirectAnswer } from './answer.ts'
import type { Context } from './context.ts'
import { frameOf } from './frame.ts'
import type { Views } from './views.ts'

const noticeCookie = 'gopy_notice'

/** Turns a handler's answer into a response. */
export async function send(
  answer: Answer,
  context: Context,
  views: Views,
  request: Request,
  response: Response
): Promise<void> {
  if (answer.type === 'redirect') return sendRedirect(answer, context, response)
  if (answer.type === 'json') {
    keepOutOfCaches(response)
    response.status(answer.status).json(answer.value)
    return
  }
  if (answer.type === 'page') {
    keepOutOfCaches(response)
    const notice = answer.bare ? null : takeNotice(context)
    const frame = await frameOf(context, request.originalUrl, notice)
    response
      .status(answer.status)
      .type('html')
      .send(views.render(answer.view, answer.model, frame, answer.bare))
    return
  }
  // The type is ours, never the sender's; a download is never shown as a page of this site (ASVS 5.0 3.2.1).
  response.type(answer.mime)
  response.setHeader('Content-Disposition', contentDisposition(answer.name, answer.inline))
  strangersHeaders(response, answer.mime)
  if (answer.body instanceof Uint8Array) {
    response.send(Buffer.from(answer.body.buffer, answer.body.byteOffset, answer.body.byteLength))
    return
  }
  await sendPath(answer.body.path, context, response)
}

function sendPath(path: string, { config }: Context, response: Response): Promise<void> {
  const whole = isAbsolute(path) ? path : join(config.dataFolder, path)
  return new Promise((resolve, reject) =>
    response.sendFile(whole, { dotfiles: 'allow', cacheControl: false }, error => {
      // A reader who goes away in the middle is no fault.
      if (error && !response.headersSent) reject(error)
      else resolve()
    })
  )
}

function sendRedirect({ to, notice }: RedirectAnswer, context: Context, response: Response): void {
  if (!isOwnAddress(to)) throw new Error(`redirect to another host: ${to}`)
  if (notice !== null) context.setCookie(noticeCookie, JSON.stringify(notice), null)
  if (context.wantsJson) response.json({ to })
  else response.redirect(303, to)
}

/** A path of this server: "/x", never "//host", "/\host" or a scheme (ASVS 5.0 3.7.2: no open redirects). */
export function isOwnAddress(to: string): boolean {
  return /^\/(?![/\\])[^\p{Cc}]*$/u.test(to)
}

/** What the last request left to be said, once. The cookie is the reader's own: only known keys are believed. */
function takeNotice({ cookies, setCookie }: Context): Notice | null {
  const text = cookies[noticeCookie]
  if (text === undefined) return null
  setCookie(noticeCookie, null, null)
  try {
    const value: unknown = JSON.parse(text)
    return isNotice(value) ? value : null
  } catch {
    return null
  }
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('blanks' in value)) return false
  const { key, blanks } = value
  return typeof key === 'string' && isMessageKey(key) && typeof blanks === 'object' && blanks !== null
}
