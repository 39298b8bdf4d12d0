import { decodeLegacy, encodingOfFont, vniMarks } from '../../text/legacy.ts'
import type { Piece } from './piece.ts'
import type { RawParagraph } from './story.ts'

type TextPiece = Extract<Piece, { type: 'text' }>

/** Letters that no legacy encoding shows: the run holds Unicode, whatever its font is called. */
const beyondLatin1 = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u
/** Latin-1 letters that Unicode Vietnamese has too; any other character above 0xA0 speaks for a legacy encoding. */
const sharedLetters = /[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ\u00a0«»]/g

/**
 * Decodes the runs set in TCVN3 and VNI fonts, in place. Text typed in Unicode keeps the font's name when a file is
 * converted, so each paragraph's letters are asked too, and the whole file's where a paragraph's say nothing.
 */
export function decodeFonts(paragraphs: RawParagraph[]): void {
  const found = paragraphs.map(p => legacyPieces(p.pieces)).filter(pieces => pieces.length > 0)
  const verdicts = found.map(verdictOf)
  const legacy = verdicts.filter(v => v === 'legacy').length
  const unicode = verdicts.filter(v => v === 'unicode').length
  found.forEach((pieces, i) => {
    if (verdicts[i] === 'legacy' || (verdicts[i] === 'open' && legacy >= unicode)) decodePieces(pieces)
    else pieces.forEach(capitalize)
  })
}

function legacyPieces(pieces: Piece[]): TextPiece[] {
  return pieces.filter((p): p is TextPiece => p.type === 'text' && encodingOfFont(p.style.font) !== null)
}

function verdictOf(pieces: TextPiece[]): 'legacy' | 'unicode' | 'open' {
  const text = pieces.map(p => p.text).join('')
  if (beyondLatin1.test(text)) return 'unicode'
  return /[\u00a1-\u00ff\uf0a1-\uf0ff]/.test(text.replace(sharedLetters, '')) ? 'legacy' : 'open'
}

function decodePieces(pieces: TextPiece[]): void {
  joinSplitLetters(pieces)
  for (const piece of pieces) {
    const font = encodingOfFont(piece.style.font)
    if (font) piece.text = decodeLegacy(piece.text, font.encoding)
    capitalize(piece)
  }
}

/** A VNI letter and its mark may stand in two runs: the mark goes to the letter, unless a change parts them. */
function joinSplitLetters(pieces: TextPiece[]): void {
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    if (!before || before.inserted !== piece.inserted || before.deleted !== piece.deleted) return
    if (encodingOfFont(before.style.font)?.encoding !== 'vni' || encodingOfFont(piece.style.font)?.encoding !== 'vni')
      return
    if (vniMarks(before.text.at(-1) ?? '', piece.text[0] ?? '') === null || endsInMark(before.text)) return
    before.text += piece.text[0]
    piece.text = piece.text.slice(1)
  })
}

/** "aô" + "ù": the last character is itself a letter here, but "oâ" + "ù" would give the tone to a mark. */
function endsInMark(text: string): boolean {
  return text.length > 1 && vniMarks(text.at(-2) ?? '', text.at(-1) ?? '') !== null
}

function capitalize(piece: TextPiece): void {
  if (encodingOfFont(piece.style.font)?.capitals) piece.text = piece.text.toUpperCase()
}
