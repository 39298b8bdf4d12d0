import { addressOf } from '../http/address.ts'
import { page, redirect, type Answer } from '../http/answer.ts'
import type { StaffContext } from '../http/context.ts'
import { lastExport } from '../store/reports.ts'
import { fileViews } from './file-views.ts'

/** The report as it will print, in a frame of its own: the PDF where there is one, else the page. */
export async function showReportPreview(context: StaffContext): Promise<Answer> {
  const { store, scope, t, query } = context
  const reports = addressOf(context, '/reports')
  const draft = await lastExport(store.db, scope)
  if (draft === null) return redirect(reports, 'reports.no-draft')
  const names = draft.files.map(f => f.name)
  const chosen = names.find(name => name === query['file'] && /\.(?:html|pdf)$/.test(name)) ?? 'report.html'
  return page('reports/preview', {
    title: t('reports.preview-title'),
    crumbs: [{ href: reports, text: t('reports.title') }],
    wide: true,
    styles: ['reports'],
    draft: { ...draft, files: fileViews(context, draft.files, '/reports/draft') },
    source: addressOf(context, `/reports/draft/${chosen}?show=1`),
    chosen,
    tabs: names
      .filter(name => /\.(?:html|pdf)$/.test(name))
      .map(name => ({
        name,
        current: name === chosen,
        href: addressOf(context, `/reports/preview?file=${name}`)
      }))
  })
}
