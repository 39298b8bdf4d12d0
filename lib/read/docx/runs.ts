import { limits } from '../../model/limits.ts'
import { Failure } from '../../model/result.ts'
import { withoutLongRuns } from '../../text/spaces.ts'
import { child, type XmlElement } from '../xml.ts'
import { symbolText } from '../symbols.ts'
import { controlContent, tickedSign } from './control.ts'
import { checkBoxSign, chosenWords, fieldChar, insideInstruction } from './field.ts'
import type { Piece, Revision, RunStyle, Status } from './piece.ts'
import { formatRevision, revisionOf } from './revision.ts'
import { runStyle } from './run-style.ts'
import type { Story } from './story.ts'

/** What a paragraph holds: its pieces and the text boxes anchored in it. */
export interface Content {
  pieces: Piece[]
  boxes: { element: XmlElement; status: Status }[]
}

/** Elements around runs that have no text of their own. */
const wrappers = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'mc:Choice',
  'mc:Fallback'
])

const plainSigns: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad'
}

/** Flattens the content of a w:p. `styleId` is its paragraph style. */
export function readContent(paragraph: XmlElement, styleId: string | null, story: Story, status: Status): Content {
  const reader = new ContentReader(styleId, story)
  for (const element of paragraph.children) reader.inline(element, status)
  return reader.content
}

class ContentReader {
  readonly content: Content = { pieces: [], boxes: [] }
  private readonly styleId: string | null
  private readonly story: Story

  constructor(styleId: string | null, story: Story) {
    this.styleId = styleId
    this.story = story
  }

  inline(element: XmlElement, status: Status): void {
    const name = element.name
    if (name === 'w:r' || name === 'm:r') this.run(element, status)
    else if (name === 'w:ins' || name === 'w:moveTo') this.all(element, { ...status, inserted: revisionOf(element) })
    else if (name === 'w:del' || name === 'w:moveFrom') this.all(element, { ...status, deleted: revisionOf(element) })
    else if (name === 'w:sdt') this.control(element, status)
    else if (name === 'mc:AlternateContent') this.alternate(element, status, (e, s) => this.inline(e, s))
    else if (wrappers.has(name) || name.startsWith('m:')) this.all(element, status)
    else if (name === 'w:commentRangeStart') this.edge(element, 'start', status)
    else if (name === 'w:commentRangeEnd') this.edge(element, 'end', status)
  }

  private all(element: XmlElement, status: Status): void {
    for (const c of element.children) this.inline(c, status)
  }

  private control(element: XmlElement, status: Status): void {
    const content = controlContent(element, this.story.shared.prompts)
    const sign = tickedSign(element)
    if (sign) this.text(sign, status, runStyle(undefined, this.styleId, this.story.shared), null)
    else if (content) this.all(content, status)
  }

  /** Two forms of one thing (ECMA-376 part 3): the first is read, the fallback only where there is no other. */
  private alternate(element: XmlElement, status: Status, read: (e: XmlElement, s: Status) => void): void {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
    for (const c of chosen?.children ?? []) read(c, status)
  }

  private run(run: XmlElement, status: Status): void {
    const rPr = child(run, 'w:rPr')
    const style = runStyle(rPr, this.styleId, this.story.shared)
    const inner = formatRevision(rPr)
    for (const element of run.children) this.runChild(element, status, style, inner)
  }

  private runChild(element: XmlElement, status: Status, style: RunStyle, format: Revision | null): void {
    const name = element.name
    const fields = this.story.fields
    if (name === 'w:fldChar') {
      fieldChar(element, fields)
      const sign = checkBoxSign(element) ?? chosenWords(element)
      if (sign) this.text(sign, status, style, format)
    } else if (name === 'w:commentReference') this.edge(element, 'reference', status)
    else if (name === 'mc:AlternateContent')
      this.alternate(element, status, (e, s) => this.runChild(e, s, style, format))
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.boxesIn(element, status)
    else if (insideInstruction(fields)) return
    else if (name === 'w:t' || name === 'w:delText' || name === 'm:t')
      this.text(symbolText(withoutLongRuns(element.text).replace(/[\r\n]+/g, ' '), style.font), status, style, format)
    else if (name === 'w:br') this.break(element, status, style, format)
    else if (name === 'w:sym') this.sign(element, status, style, format)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.note(element, status, style)
    else if (name === 'w:ruby') this.ruby(element, status)
    else if (name in plainSigns) this.text(plainSigns[name] ?? '', status, style, format)
  }

  /** Small signs above the words are left out: the words are the text. */
  private ruby(element: XmlElement, status: Status): void {
    const base = child(element, 'w:rubyBase')
    if (base) this.all(base, status)
  }

  private text(text: string, status: Status, style: RunStyle, format: Revision | null): void {
    if ((this.story.shared.characters += text.length) > limits.textCharacters) {
      throw new Failure('file-too-large', { limit: limits.textCharacters, what: 'số ký tự' })
    }
    if (style.hidden) this.story.shared.hidden += text.length
    else if (text !== '') this.content.pieces.push({ type: 'text', text, style, format, ...status })
  }

  private break(element: XmlElement, status: Status, style: RunStyle, format: Revision | null): void {
    if (element.attributes['w:type'] === 'page') this.content.pieces.push({ type: 'page-break', text: '', ...status })
    else this.text('\n', status, style, format)
  }

  private sign(element: XmlElement, status: Status, style: RunStyle, format: Revision | null): void {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
    if (!Number.isFinite(code) || code > 0xffff) return
    const font = element.attributes['w:font'] ?? ''
    this.text(symbolText(String.fromCharCode(code), font), status, { ...style, font }, format)
  }

  private note(element: XmlElement, status: Status, style: RunStyle): void {
    if (style.hidden) return
    const type = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const number = this.story.shared.notes.refer(type, element)
    this.content.pieces.push({ type: 'note', text: '', number, ...status })
  }

  private edge(element: XmlElement, edge: 'start' | 'end' | 'reference', status: Status): void {
    this.content.pieces.push({ type: 'comment', text: '', id: element.attributes['w:id'] ?? '', edge, ...status })
  }

  /** Text boxes of a drawing, in either of their two forms, wherever in it they are. */
  private boxesIn(element: XmlElement, status: Status): void {
    for (const c of element.children) {
      if (c.name === 'w:txbxContent') this.content.boxes.push({ element: c, status })
      else if (c.name === 'mc:AlternateContent')
        this.alternate(c, status, (e, s) => this.boxesIn({ ...e, children: [e] }, s))
      else this.boxesIn(c, status)
    }
  }
}
