import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'

/** The fields of a JSON object, asked for by name and shape; what does not fit is a Failure that names the field. */
export class Fields {
  private readonly object: Record<string, unknown>

  /** `what` names the object where it is none. Throws Failure web-form-broken. */
  constructor(value: unknown, what: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) broken(what)
    this.object = value as Record<string, unknown>
  }

  /** The value as it is; null where the field is missing. */
  raw(name: string): unknown {
    return Object.hasOwn(this.object, name) ? (this.object[name] ?? null) : null
  }

  /** A text of at most `most` characters, '' where it is empty. */
  words(name: string, most: number = limits.webFormText): string {
    const value = this.raw(name)
    if (typeof value !== 'string') broken(name)
    if (value.length > most) throw new Failure('file-too-large', { limit: most, what: `chữ trong ô ${name}` })
    return value
  }

  /** A text or null; one of nothing but spaces is null. */
  text(name: string, most: number): string | null {
    if (this.raw(name) === null) return null
    const value = this.words(name, most)
    return value.trim() === '' ? null : value
  }

  /** A short text that must be there. */
  line(name: string): string {
    return this.text(name, limits.webFormLine) ?? broken(name)
  }

  /** A whole number from 0. */
  index(name: string): number {
    return this.count(name) ?? broken(name)
  }

  /** A whole number from 0, or null. */
  count(name: string): number | null {
    const value = this.raw(name)
    if (value === null) return null
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : broken(name)
  }

  oneOf<T extends string>(name: string, known: Record<T, true>): T {
    const value = this.raw(name)
    return typeof value === 'string' && Object.hasOwn(known, value) ? (value as T) : broken(name)
  }

  list(name: string, most: number): unknown[] {
    const value = this.raw(name)
    if (!Array.isArray(value)) broken(name)
    if (value.length > most) throw new Failure('file-too-large', { limit: most, what: name })
    return value
  }
}

function broken(what: string): never {
  throw new Failure('web-form-broken', { what })
}
