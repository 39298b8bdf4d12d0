import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { templates, type Templates } from '../report/templates.ts'

/** The report's page templates from `views/report`, found from the sources and from `dist` alike. */
export function loadTemplates(): Templates {
  const folder = join(packageRoot(), 'views', 'report')
  const source = (name: string) => readFileSync(join(folder, name), 'utf8')
  return templates({
    report: source('report.hbs'),
    review: source('review.hbs'),
    blocks: source('blocks.hbs'),
    runs: source('runs.hbs'),
    style: source('style.css')
  })
}

/** The nearest folder above this file that holds `views/report`: the package's own, from lib or from dist/lib. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'views', 'report')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}
