import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import Handlebars from 'handlebars'
import type { Assets } from './assets.ts'
import type { Frame } from './page-frame.ts'
import { baseOf, navigation, scopeQuery } from './navigation.ts'
import { partialContext, registerHelpers } from './view-helpers.ts'
import { parseView } from './view-partials.ts'

export { plainFrame, type Frame } from './page-frame.ts'

/** Makes pages of templates and models. */
export interface Views {
  /**
   * The page "comments/list" (views/comments/list.hbs) inside the layout, or without it where `bare`. All values are escaped.
   * Views see the frame as `@frame`, "/consultations/ID" as `@base`, "?unit=ID" or '' as `@scope`.
   */
  render(view: string, model: object, frame: Frame, bare?: boolean): string
}

/** What the layout reads of a page's model. */
export interface PageModel {
  /** The h1 and the first part of <title>. */
  title: string
  /** Small line above the h1, and a sentence beneath it. */
  caption?: string
  lead?: string
  /** The view writes its own h1. */
  ownHeading?: boolean
  crumbs?: { href: string; text: string }[]
  /** Field id → what is wrong: listed on top, each a link to its field. */
  errors?: Record<string, string>
  /** views/scripts/NAME.ts and views/assets/NAME.css. */
  scripts?: string[]
  styles?: string[]
  /** Workbench width. */
  wide?: boolean
}

export interface ViewOptions {
  /** Unknown messages and missing fields throw, and changed files are read again: while running from the sources. */
  checked?: boolean
}

type Template = Handlebars.TemplateDelegate<object>

interface Loaded {
  templates: Map<string, Template>
  seen: string
}

/** Reads all templates under `folder`; each is compiled when it is first used. Throws for a view that is not there. */
export function makeViews(folder: string, assets: Assets, options: ViewOptions = {}): Views {
  const checked = options.checked ?? import.meta.url.endsWith('.ts')
  let loaded = load(folder, assets, checked)
  const template = (name: string): Template => {
    const found = loaded.templates.get(name)
    if (found === undefined) throw new Error(`no view ${name} in ${folder}`)
    return found
  }
  return {
    render(view, model, frame, bare = false) {
      if (checked && stamp(folder) !== loaded.seen) loaded = load(folder, assets, checked)
      const data = { frame, base: baseOf(frame), scope: scopeQuery(frame), nothing: partialContext }
      const body = template(view)(model, { data })
      if (bare) return body
      return template('layouts/page')(
        { ...model, body, problems: problemsOf(model), navigation: navigation(frame) },
        { data }
      )
    }
  }
}

/** For a template an empty object is something: no problems are null. */
function problemsOf({ errors }: Partial<PageModel>): Record<string, string> | null {
  return errors && Object.keys(errors).length > 0 ? errors : null
}

function load(folder: string, assets: Assets, checked: boolean): Loaded {
  const handlebars = Handlebars.create()
  registerHelpers(handlebars, assets, checked)
  const sources = new Map(templates(folder).map(path => [nameOf(folder, path), readFileSync(path, 'utf8')]))
  const shared = new Set([...sources.keys()].filter(name => name.startsWith('partials/')).map(partialName))
  const compiled = new Map<string, Template>()
  for (const [name, source] of sources) {
    const template = lazily(() => handlebars.compile<object>(parseView(source, shared), { preventIndent: true }))
    compiled.set(name, template)
    if (name.startsWith('partials/') || name.includes('/_')) handlebars.registerPartial(partialName(name), template)
  }
  return { templates: compiled, seen: checked ? stamp(folder) : '' }
}

/** A view with a fault in it breaks its own page only. */
function lazily(make: () => Template): Template {
  let made: Template | null = null
  return (context, options) => (made ??= make())(context, options)
}

/** "partials/field" is known as `field`, "comments/_item" as itself. */
function partialName(view: string): string {
  return view.startsWith('partials/') ? view.slice('partials/'.length) : view
}

/** Paths of all templates of pages; `report` holds the documents' own, which lib/report compiles. */
export function templates(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.hbs'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !nameOf(folder, path).startsWith('report/'))
    .sort()
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/').slice(0, -'.hbs'.length)
}

function stamp(folder: string): string {
  return templates(folder)
    .map(path => `${path} ${statSync(path).mtimeMs}`)
    .join('\n')
}
