import type { Language } from '../model/failures.ts'
import { layouts } from './layouts.ts'
import { isPhraseKey, phrases } from './phrases.ts'
import { defaultSettings, type ReportSettings } from './settings.ts'

type Check = (value: unknown) => boolean

const isText: Check = v => typeof v === 'string' && v.trim() !== ''
const isTextOrNull: Check = v => v === null || isText(v)
const isCount: Check = v => typeof v === 'number' && Number.isInteger(v) && v >= 1 && v <= 100_000
const isTexts: Check = v => v === null || (Array.isArray(v) && v.every(isText))

/** One rule a field: what a settings file may say. */
const rules: Record<keyof ReportSettings, Check> = {
  language: v => v === 'vi' || v === 'en',
  layout: v => typeof v === 'string' && Object.hasOwn(layouts, v),
  superiorBody: isTextOrNull,
  issuingBody: isTextOrNull,
  number: isTextOrNull,
  placeDate: isTextOrNull,
  recipients: isTexts,
  signer: isSigner,
  edits: v => v === 'table' || v === 'list',
  tendency: isTendency,
  deep: isDeep,
  deepMost: isCount,
  namesMost: isCount,
  phrases: isPhrases
}

/**
 * The settings of a file over the usual ones. `problem` names the field that is unknown or wrong and says what is
 * allowed, or is null; then `settings` holds good.
 */
export function readSettings(json: unknown, language: Language): { settings: ReportSettings; problem: string | null } {
  const settings: ReportSettings = { ...defaultSettings, language }
  if (!isRecord(json)) return { settings, problem: '{ … }' }
  for (const [key, value] of Object.entries(json)) {
    if (!isField(key) || !rules[key](value)) return { settings, problem: key }
    Object.assign(settings, { [key]: key === 'signer' && isRecord(value) ? { ...settings.signer, ...value } : value })
  }
  return { settings, problem: null }
}

function isField(key: string): key is keyof ReportSettings {
  return Object.hasOwn(rules, key)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSigner(value: unknown): boolean {
  const fields: Record<string, Check> = { capacity: isText, title: isText, name: isTextOrNull }
  return isRecord(value) && Object.entries(value).every(([key, v]) => fields[key]?.(v) ?? false)
}

/** Words from the strongest down; the last must fit always, so that every count has a word. */
function isTendency(value: unknown): boolean {
  if (!Array.isArray(value) || !value.every(isStep)) return false
  const last: unknown = value.at(-1)
  return isRecord(last) && last['share'] === 0 && last['count'] === 0
}

function isStep(step: unknown): boolean {
  if (!isRecord(step)) return false
  const { share, count, vi, en } = step
  const inRange = typeof share === 'number' && share >= 0 && share <= 1 && Number.isInteger(count)
  return inRange && isText(vi) && isText(en)
}

function isDeep(value: unknown): boolean {
  return isRecord(value) && isCount(value['textWords']) && isCount(value['reasonWords'])
}

/** A phrase of the unit's own must keep the blanks of the one it replaces, or counts would vanish. */
function isPhrases(value: unknown): boolean {
  if (!isRecord(value)) return false
  return Object.entries(value).every(([key, own]) => {
    if (!isPhraseKey(key) || typeof own !== 'string') return false
    return blanksOf(own) === blanksOf(phrases[key].vi)
  })
}

function blanksOf(template: string): string {
  return [...template.matchAll(/\{\w+\}/g)]
    .map(m => m[0])
    .sort()
    .join()
}
