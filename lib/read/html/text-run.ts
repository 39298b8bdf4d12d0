import { plainBlock, plainStyle, type TextBlock } from '../../model/document.ts'
import { decodeLegacy, encodingOfFont } from '../../text/legacy.ts'

/** The paragraph that is being read: its words with one space between them, and how many letters are bold. */
export class TextRun {
  private text = ''
  private letters = 0
  private bold = 0

  /** Adds words as they stand in the source: spaces and line breaks mean one space, a no-break space too. */
  add(raw: string, style: { bold: boolean; font: string | null }): void {
    const encoding = style.font === null ? null : encodingOfFont(style.font)
    const words = encoding ? decodeLegacy(raw, encoding.encoding) : raw
    const text = words.replace(/[\s\u00a0]+/gu, ' ').replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    if (text === '') return
    this.text += text.startsWith(' ') && (this.text === '' || this.text.endsWith(' ')) ? text.slice(1) : text
    const letters = text.replace(/ /g, '').length
    this.letters += letters
    if (style.bold) this.bold += letters
  }

  /** The paragraph, or null where nothing but space was added; the next one begins. */
  take(number: string | null): TextBlock | null {
    const text = this.text.trim()
    const bold = this.letters === 0 ? 0 : this.bold / this.letters
    this.text = ''
    this.letters = 0
    this.bold = 0
    return text === '' ? null : { ...plainBlock(text), number, style: { ...plainStyle, bold } }
  }
}
