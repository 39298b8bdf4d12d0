import Handlebars from 'handlebars'

/** The sources of the page templates, read by the caller from `views/report`: lib touches no files. */
export interface TemplateSources {
  report: string
  review: string
  /** Partials both pages use. */
  blocks: string
  runs: string
  style: string
}

export type TemplateName = 'report' | 'review'
export type Templates = (name: TemplateName, view: object) => string

/** Compiles a page when it is first asked for. Every text is escaped; the templates hold no helpers of their own. */
export function templates(sources: TemplateSources): Templates {
  const own = Handlebars.create()
  own.registerPartial({ blocks: sources.blocks, runs: sources.runs.trim(), style: sources.style })
  const compiled = new Map<TemplateName, (view: object) => string>()
  return (name, view) => {
    const template = compiled.get(name) ?? own.compile<object>(sources[name], { strict: true, preventIndent: true })
    compiled.set(name, template)
    return template(view)
  }
}
