import type { Request, RequestHandler } from 'express'
import { rateLimit, type Options } from 'express-rate-limit'
import { Failure } from '../../lib/model/result.ts'
import type { Config } from '../config.ts'
import type { Route } from '../http/route.ts'
import { addressKey } from './attempts.ts'
import { digest } from './secrets.ts'

export interface Limiters {
  /** What runs before anything else of a route. */
  of(route: Route): RequestHandler[]
}

/**
 * Requests a minute from one address to the whole server: 200 members of one office, who share an address, may each open the page,
 * read, comment and send (some 15 requests) within a minute and still leave half of it. It stops programs, not people.
 */
const anyRequests = 6_000

/** People who may share an address: a route's own limit is for one of them. */
const peopleAtAddress = 200

/**
 * How often, by address and, where a route has its own limit, by person (address and cookies): what a person without cookies may,
 * all without cookies at that address may together. `proxies` of the config decides whose X-Forwarded-For counts (app.ts sets
 * Express's `trust proxy`). Guessing of passwords and codes is counted in attempts.ts.
 */
export function limitersOf(_config: Pick<Config, 'proxies'>): Limiters {
  const all = limiter(anyRequests, byAddress)
  return {
    of: route => {
      const own = route.options.perMinute
      return own === undefined ? [all] : [all, limiter(own * peopleAtAddress, byAddress), limiter(own, byPerson)]
    }
  }
}

function limiter(limit: number, keyGenerator: (request: Request) => string): RequestHandler {
  const options: Partial<Options> = {
    windowMs: 60_000,
    limit,
    keyGenerator,
    standardHeaders: false,
    legacyHeaders: false,
    // Several limiters look at one request, each with its own store; a wrong X-Forwarded-For is no fault of ours.
    validate: false,
    handler: (_request, response, next) => {
      response.setHeader('Retry-After', '60')
      next(new Failure('too-many-requests', { minutes: 1 }))
    }
  }
  return rateLimit(options)
}

function byAddress(request: Request): string {
  return addressKey(request.ip ?? '')
}

function byPerson(request: Request): string {
  return digest(`${byAddress(request)} ${request.headers.cookie ?? ''}`)
}
