import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express'
import { Failure } from '../../lib/model/result.ts'
import { translator } from '../messages/messages.ts'
import { limitersOf, type Limiters } from '../security/limits.ts'
import { isSameOrigin, type RequestOrigin } from '../security/same-origin.ts'
import { findSession, sessionCookie } from '../security/session.ts'
import { contextOf } from './access.ts'
import { agentLabel, isLocalAddress } from './client.ts'
import type { Context, Services } from './context.ts'
import { cookieJar } from './cookies.ts'
import { answerOfError, type Log } from './errors.ts'
import { formOf } from './form.ts'
import { languageOf } from './language.ts'
import type { Route } from './route.ts'
import { send } from './send.ts'
import { dropUploads, uploadedFiles, uploadOf } from './upload.ts'
import type { Views } from './views.ts'

export interface Adapter {
  services: Services
  views: Views
  log: Log
}

const bodyBytes = 2_000_000

/** Puts the route table into Express. Throws for a route without a rule: such a server does not start. */
export function mountRoutes(app: Express, routes: Route[], adapter: Adapter): void {
  const limiters = limitersOf(adapter.services.config)
  for (const route of routes) {
    checkRoute(route)
    app[route.method](route.path, ...handlersOf(route, adapter, limiters))
  }
}

const rules = new Set(['anyone', 'member', 'account', 'signed-in', 'staff', 'secretary', 'administrator', 'system'])

/** Every route says who may, and names the consultation where the rule needs one. */
export function checkRoute(route: Route): void {
  const name = `${route.method.toUpperCase()} ${route.path}`
  if (!rules.has(route.who)) throw new Error(`${name}: no rule says who may`)
  const wanted = { member: ':code', staff: ':consultation', secretary: ':consultation', administrator: ':consultation' }
  const parameter = Object.hasOwn(wanted, route.who) ? wanted[route.who as keyof typeof wanted] : ''
  if (!route.path.includes(parameter)) throw new Error(`${name}: rule ${route.who} needs ${parameter} in the path`)
}

/** The same steps for every route: how often, from where, who, what is sent, the handler, the answer. */
function handlersOf(route: Route, adapter: Adapter, limiters: Limiters): RequestHandler[] {
  const { services } = adapter
  const contexts = new WeakMap<Request, Context>()
  const access: RequestHandler = async (request, response, next) => {
    if (!isSameOrigin(originOf(request))) throw new Failure('other-site')
    contexts.set(request, await contextOf(route.who, await baseContext(request, response, services)))
    next()
  }
  const handle: RequestHandler = async (request, response) => {
    const context = contexts.get(request)
    if (context === undefined) throw new Error('no context')
    const isForm = typeof request.body === 'object' && request.body !== null
    context.form = formOf(isForm ? (request.body as Record<string, unknown>) : {})
    context.body = request.is('json') ? (request.body as unknown) : null
    context.files = uploadedFiles(request)
    try {
      await send(await route.handler(context), context, adapter.views, request, response)
    } finally {
      await dropUploads(request)
    }
  }
  const fail = async (error: unknown, request: Request, response: Response, next: NextFunction): Promise<void> => {
    await dropUploads(request)
    if (response.headersSent) return next(error)
    const context = contexts.get(request) ?? (await baseContext(request, response, services))
    await sendError(error, context, adapter, request, response)
  }
  return [...limiters.of(route), access, ...parsersOf(route, services), handle, fail as unknown as RequestHandler]
}

function originOf(request: Request): RequestOrigin {
  const { method, headers, secure } = request
  return { method, headers, secure, host: request.host }
}

function parsersOf(route: Route, { originals }: Services): RequestHandler[] {
  if (route.method === 'get') return []
  const plain = [
    express.urlencoded({ extended: false, limit: bodyBytes, parameterLimit: 5_000 }),
    express.json({ limit: bodyBytes })
  ]
  return route.options.upload ? [...plain, uploadOf(route.options.upload, originals.incoming)] : plain
}

/** The answer to a fault, for requests that met no route too. */
export async function sendError(
  error: unknown,
  context: Context,
  { views, log }: Adapter,
  request: Request,
  response: Response
): Promise<void> {
  const where = { method: request.method, path: request.path }
  await send(answerOfError(error, context, where, log), context, views, request, response)
}

/** What every request has: language, cookies, who is signed in. */
export async function baseContext(request: Request, response: Response, services: Services): Promise<Context> {
  const { cookies, setCookie } = cookieJar(request.headers.cookie, response, services.config.secure)
  const secret = cookies[sessionCookie]
  const user = secret === undefined ? null : await findSession(services.store, secret, services.now())
  const language = languageOf(cookies)
  const address = request.ip ?? ''
  return {
    ...services,
    language,
    t: translator(language),
    params: textsOf(request.params),
    query: textsOf(request.query),
    form: formOf({}),
    body: null,
    files: [],
    address,
    local: isLocalAddress(address) && !throughUnknownProxy(request, services),
    origin: `${request.protocol}://${request.host}`,
    agent: agentLabel(request.headers['user-agent']),
    wantsJson: request.accepts(['html', 'json']) === 'json',
    cookies,
    setCookie,
    user
  }
}

/**
 * A proxy that nobody told us of makes every client look like a machine of the local network: such a client is taken for one from
 * outside, or a draft kept off the net would be open to it (G11).
 */
function throughUnknownProxy({ headers }: Request, { config }: Services): boolean {
  return config.proxies === 0 && (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined)
}

/** Only plain texts: of a name given twice the first. */
function textsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string][] => {
      const first: unknown = Array.isArray(value) ? value[0] : value
      return typeof first === 'string' ? [[name, first.normalize('NFC')]] : []
    })
  )
}
