import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { Config } from '../config.ts'

const self = ["'self'"]

/** Nothing inline, nothing from elsewhere; the workbench frames our own previews of originals (ASVS 3.4.3, 3.4.6). */
const directives = {
  'default-src': ["'none'"],
  'script-src': self,
  'script-src-attr': ["'none'"],
  'style-src': self,
  'style-src-attr': ["'none'"],
  'object-src': ["'none'"],
  'img-src': [...self, 'data:'],
  'font-src': self,
  'connect-src': self,
  'manifest-src': self,
  'frame-src': self,
  'form-action': self,
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"]
}

/** The headers of every response (ASVS 3.4). HSTS only where there is TLS: an office server without it must stay reachable. */
export function securityHeaders(config: Pick<Config, 'secure'>): RequestHandler[] {
  const helmets = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: config.secure ? { ...directives, 'upgrade-insecure-requests': [] } : directives
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Not no-referrer: see same-origin.ts.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' }
  })
  return [helmets, permissions]
}

const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture']

const permissions: RequestHandler = (_, response, next) => {
  response.setHeader('Permissions-Policy', unused.map(name => `${name}=()`).join(', '))
  next()
}

/** Pages with data stay in no cache, so that the next person at an office machine finds nothing by going back (ASVS 14.3.2). */
export function keepOutOfCaches(response: Pick<Response, 'setHeader'>): void {
  response.setHeader('Cache-Control', 'no-store')
}

/**
 * For what was made of a stranger's file and is shown inside our page: no script, no form, no load from anywhere, an origin of its
 * own (ASVS 3.2.1). A PDF cannot be sandboxed (browsers then refuse to show it); it runs nothing in our origin, their viewer is
 * a page of theirs.
 */
export function strangersHeaders(response: Pick<Response, 'setHeader'>, mime: string): void {
  const pdf = mime.split(';', 1)[0]?.trim() === 'application/pdf'
  response.setHeader('Content-Security-Policy', pdf ? pdfPolicy : sandboxPolicy)
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  keepOutOfCaches(response)
}

const sandboxPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

const pdfPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'"

/**
 * Content-Disposition of a name that a stranger may have chosen: no line break, quote or path gets into the header, an old browser
 * gets the name in ASCII, others the whole (RFC 6266, RFC 8187; ASVS 5.4.2). Through a Buffer, since half a surrogate pair makes
 * encodeURIComponent throw.
 */
export function contentDisposition(name: string, inline: boolean): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w.\- ()]+/g, '_')
  const whole = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${whole}`
}
