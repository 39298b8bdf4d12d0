import type { Synthesis } from '../model/synthesis.ts'
import { toRoman } from '../text/numerals.ts'
import { assessmentBlocks } from './agreement.ts'
import { annexBlocks } from './annex.ts'
import { heading, note, type Block } from './block.ts'
import { consultationBlocks } from './consultation.ts'
import { contentBlocks, headingBlocks } from './content.ts'
import { reportContext, type ReportContext } from './context.ts'
import { draftTitle } from './draft-title.ts'
import { layouts, type Layout } from './layouts.ts'
import type { PhraseKey, Say } from './phrases.ts'
import { placeGroups, type SectionName } from './placement.ts'
import { mark, type Run } from './run.ts'
import type { ReportSettings } from './settings.ts'
import { unplacedBlocks } from './unplaced.ts'

/** One report for all writers: who issues it, what it says, who signs it. Writers add nothing but its looks. */
export interface ReportModel {
  language: ReportSettings['language']
  layout: Layout
  header: { superior: Run; issuer: Run; ornament: Run; number: Run; motto: Run; placeDate: Run }
  typeName: Run
  summary: Run[]
  /** Sections I to VI and the closing phrase. */
  body: Block[]
  recipients: { title: Run; lines: Run[] }
  signature: { capacity: Run; title: Run; name: Run | null }
  annex: { title: Run; subtitle: Run; blocks: Block[] }
  contents: Run
  /** Makes the phrases that stand between the parts of an entry. */
  say: Say
}

/** The report of a synthesis. Pure: the same synthesis and settings give the same model. */
export function reportModel(synthesis: Synthesis, settings: ReportSettings): ReportModel {
  const context = reportContext(synthesis, settings)
  const { say } = context
  return {
    language: settings.language,
    layout: layouts[settings.layout],
    header: headerOf(context),
    typeName: say('type-name'),
    summary: summaryOf(context),
    body: [...sections(context), { type: 'text', role: 'closing', runs: [say('closing')] }],
    recipients: { title: say('recipients'), lines: recipientsOf(context) },
    signature: signatureOf(settings),
    annex: { title: say('annex'), subtitle: say('annex-title'), blocks: annexBlocks(context) },
    contents: say('contents'),
    say
  }
}

const setting = (text: string): Run => ({ as: 'setting', text: text.normalize('NFC') })

function headerOf({ say, settings, synthesis }: ReportContext): ReportModel['header'] {
  const layout = layouts[settings.layout]
  const issuer = settings.issuingBody ?? synthesis.unit
  return {
    superior: settings.superiorBody === null ? say('blank-superior') : setting(settings.superiorBody),
    issuer: issuer === null ? say('blank-issuer') : setting(issuer),
    ornament: setting(layout.ornament),
    number: setting(layout.number.replace('{number}', settings.number ?? layout.numberBlank)),
    motto: setting(layout.motto),
    placeDate: settings.placeDate === null ? say('blank-place-date') : setting(settings.placeDate)
  }
}

function summaryOf({ say, synthesis }: ReportContext): Run[] {
  const [draft, ...more] = synthesis.drafts
  return draft && more.length === 0 ? [say('summary-one'), draftTitle(draft)] : [say('summary-many')]
}

function recipientsOf({ say, settings }: ReportContext): Run[] {
  if (settings.recipients !== null) return settings.recipients.map(setting)
  return [say('recipient-committee'), say('recipient-above'), say('recipient-file')]
}

function signatureOf({ signer }: ReportSettings): ReportModel['signature'] {
  return {
    capacity: setting(signer.capacity),
    title: setting(signer.title),
    name: signer.name === null ? null : setting(signer.name)
  }
}

function sections(context: ReportContext): Block[] {
  const placed = placeGroups(context)
  const of = (section: SectionName) => placed.filter(p => p.section === section)
  const list: [PhraseKey, Block[]][] = [
    ['section-consultation', consultationBlocks(context)],
    ['section-assessment', assessmentBlocks(context, placed)],
    ['section-content', [...layoutNote(context), ...contentBlocks(context, of('content'))]],
    ['section-style', headingBlocks(context, of('style'), 'style')],
    ['section-other', headingBlocks(context, of('other'), 'other')],
    ['section-unplaced', unplacedBlocks(context, of('unplaced'))]
  ]
  return list.flatMap(([key, blocks], i) =>
    [heading(1, key, mark(`${toRoman(i + 1)}. `), context.say(key)), blocks].flat()
  )
}

function layoutNote({ say, synthesis }: ReportContext): Block[] {
  const unknown = synthesis.drafts.some(d => d.pages === null)
  return [note(say('reference-note')), ...(unknown ? [note(say('layout-unknown'))] : [])]
}
