import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Request, RequestHandler } from 'express'
import multer from 'multer'
import { limits } from '../../lib/model/limits.ts'
import { Failure } from '../../lib/model/result.ts'
import { safeName } from '../security/sniff.ts'
import type { UploadedFile } from './form.ts'
import type { RouteOptions } from './route.ts'

/**
 * Takes the files of a multipart form onto disk, under names of our own. Names are read as UTF-8: multer's default garbles
 * Vietnamese (handbook 4-stack). Runs after the checks of origin and of who may: nobody else writes to the disk.
 */
export function uploadOf(options: NonNullable<RouteOptions['upload']>, incoming: string): RequestHandler {
  const take = multer({
    storage: multer.diskStorage({
      destination: incoming,
      filename: (_request, _file, done) => done(null, randomBytes(16).toString('hex'))
    }),
    defParamCharset: 'utf8',
    limits: {
      files: options.most,
      fileSize: Math.min(options.bytes, limits.fileBytes),
      fields: 200,
      fieldSize: 1_000_000,
      fieldNameSize: 100,
      parts: options.most + 200
    }
  }).array(options.field, options.most)
  return (request, response, next) =>
    take(request, response, (error: unknown) => next(isBrokenForm(error) ? new Failure('bad-request') : error))
}

/**
 * What the parser throws of a body that is no form (broken headers, no end): the sender's fault, not ours. Faults of the disk have a code.
 */
function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && !('code' in error)
}

/** What was uploaded; a browser sends an empty nameless part where nothing was chosen. */
export function uploadedFiles(request: Request): UploadedFile[] {
  const files = Array.isArray(request.files) ? request.files : []
  return files
    .filter(file => file.size > 0 || file.originalname !== '')
    .map(file => ({ field: file.fieldname, name: safeName(file.originalname), path: file.path, bytes: file.size }))
}

/** What no handler took away (originals move what they keep) is removed after the answer. */
export async function dropUploads(request: Request): Promise<void> {
  const files = Array.isArray(request.files) ? request.files : []
  await Promise.all(files.map(file => rm(file.path, { force: true })))
}
