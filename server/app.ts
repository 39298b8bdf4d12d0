import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { packageRoot } from '../lib/cli/templates.ts'
import { Failure } from '../lib/model/result.ts'
import { baseContext, mountRoutes, sendError, type Adapter } from './http/adapter.ts'
import { assetsOf, serveAssets } from './http/assets.ts'
import type { Services } from './http/context.ts'
import type { Log } from './http/errors.ts'
import { makeViews } from './http/views.ts'
import { routes } from './routes.ts'
import { securityHeaders } from './security/headers.ts'

/** The web application on given services; listens nowhere yet. Throws where a route has no rule. */
export function makeApp(services: Services, log: Log = logToConsole): Express {
  const app = express()
  const root = packageRoot()
  const assets = assetsOf(root)
  const adapter: Adapter = { services, views: makeViews(join(root, 'views'), assets), log }
  app.disable('x-powered-by')
  app.set('trust proxy', services.config.proxies)
  app.set('query parser', 'simple')
  app.use(securityHeaders(services.config))
  app.use(compression())
  app.use('/assets', serveAssets(assets))
  mountRoutes(app, routes, adapter)
  const lost = async (error: unknown, request: Request, response: Response, _next: NextFunction): Promise<void> => {
    await sendError(error, await baseContext(request, response, services), adapter, request, response)
  }
  app.use((_request, _response, next) => next(new Failure('not-found')))
  app.use(lost)
  return app
}

const logToConsole: Log = line => console.error(JSON.stringify(line))
