import type { Remark } from '../model/comment.ts'
import { isWordless } from './blank.ts'
import { isDateLine, ownDate, readDate } from './dates.ts'
import type { Field } from './fields.ts'
import { entryRemarks, addLine, newEntry, type FormEntry } from './form-entry.ts'
import { entryHeading, entryLabel } from './entry-labels.ts'
import { filledIn, personFields, type Labelled } from './form-fields.ts'
import { newSheet, takeLabels, takeSigned, takeValue, type Sheet } from './form-sheet.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'
import { personName } from './people.ts'
import { folded } from '../text/fold.ts'
import { isClosing, isGeneralHeading, isOpinion, isSignature, isTitle, isUpper } from './phrases.ts'
import { isPlace } from './places.ts'
import { findQuestions, type Question } from './questions.ts'
import { readOptions, startsWithBox } from './stance.ts'
import { isBody, isUnit, unitName } from './units.ts'

export type { Sheet } from './form-sheet.ts'

/** Reads a form line by line; several forms in one file become several sheets. */
export class FormReader {
  readonly sheets: Sheet[] = [newSheet()]
  private entry: FormEntry | null = null
  private field: Field | null = null
  /** A label of the person that stood alone on its line. */
  private asked: Field | null = null
  private signing = false
  private entries = 0
  /** The form asks by boxes to tick: its numbered lines are questions. */
  private ticks = false

  /** Lines that repeat the guidance's questions. */
  private readonly questions: Map<string, Question>

  constructor(lines: Line[] = []) {
    this.questions = new Map([...findQuestions(lines)].map(([line, asked]) => [line.text, asked]))
  }

  /** Takes the next line outside tables of comments. */
  line(line: Line): void {
    const text = line.text
    if (isWordless(text) && !startsWithBox(text)) return
    const labels = personFields(text)
    const asked = this.asked
    const last = labels[labels.length - 1]
    this.asked = last?.value === '' ? last.field : null
    if (labels.length > 0) this.person(labels)
    else if (asked !== null && takeValue(this.sheet, asked, text)) return
    else if (this.signing) this.sign(text)
    else if (isSignature(text)) this.beginSignature()
    else if (isDateLine(text)) this.sheet.date ??= readDate(text)
    else if (isNewForm(text) && this.sheet.remarks.length > 0) this.newSheet()
    else this.content(line)
  }

  /** Takes what stands beside a question in a table. */
  answer(question: string, lines: Line[]): void {
    this.open(question)
    for (const line of lines) this.add('opinion', line)
    this.close()
  }

  /** Takes remarks read from a table. */
  table(remarks: Remark[], dates: (string | null)[]): void {
    this.close()
    this.sheet.remarks.push(...remarks)
    this.sheet.date ??= dates.find(d => d !== null) ?? null
  }

  end(): void {
    this.close()
  }

  private get sheet(): Sheet {
    return this.sheets[this.sheets.length - 1] as Sheet
  }

  private newSheet(): void {
    this.close()
    this.signing = false
    this.sheets.push(newSheet())
  }

  private close(): void {
    if (this.entry) this.sheet.remarks.push(...entryRemarks(this.entry))
    this.entry = null
    this.field = null
  }

  private open(question: string | null = null): FormEntry {
    this.close()
    this.entries++
    this.entry = newEntry(`ý kiến ${this.entries}`, question)
    return this.entry
  }

  /** Name, unit and date. A second name after an entry begins another form, but one inside an entry is that entry's. */
  private person(labels: Labelled[]): void {
    const name = labels.find(l => l.field === 'author')?.value ?? ''
    if (
      this.entry &&
      this.entry.fields.size === 0 &&
      name !== '' &&
      this.sheet.author === null &&
      labels.every(l => l.field === 'author' || l.field === 'unit')
    ) {
      this.entry.author = personName(name)
      this.entry.unit = labels.find(l => l.field === 'unit')?.value ?? null
      return
    }
    const known = this.sheet.author
    const another = name !== '' && known !== null && personName(name) !== known
    const has = this.sheet.remarks.length > 0 || this.entry !== null
    if (has && (another || (this.signing && labels.some(l => l.field === 'author')))) this.newSheet()
    takeLabels(this.sheet, labels)
  }

  private beginSignature(): void {
    this.close()
    this.signing = true
  }

  private sign(text: string): void {
    if (isNewForm(text)) this.newSheet()
    else if (isDateLine(text)) this.sheet.date ??= readDate(text)
    else if (entryHeading(text) !== null || entryLabel(text)) {
      this.signing = false
      this.content({ text, number: null, style: plain, soft: false })
    } else takeSigned(this.sheet, text)
  }

  private content(line: Line): void {
    const text = line.text
    const asked = this.questions.get(text)
    const rest = entryHeading(text)
    if (rest !== null) this.heading(rest)
    else if (asked) this.question(asked)
    else if (readOptions(text).length > 0) this.options(text)
    else if (!this.label(line)) this.free(line)
  }

  private question({ label, answer }: Question): void {
    this.open(label === '' ? null : label)
    if (answer !== '') this.set('opinion', answer)
  }

  /** "Ý kiến 1: ☒ Đồng ý một phần", "Ý kiến 2", "Câu hỏi 3: …?" */
  private heading(rest: string): void {
    const entry = this.open(/\?$|^[^:]{12,}:$/.test(rest.trim()) ? rest.trim() : null)
    if (rest === '' || entry.question !== null) return
    if (readOptions(rest).length > 0) this.options(rest)
    else {
      const label = entryLabel(rest)
      const field = isPlace(rest) && !isOpinion(rest) ? 'place' : 'opinion'
      this.set(label?.field ?? field, label?.value ?? filledIn(rest))
    }
  }

  private options(text: string): void {
    const chosen = readOptions(text).find(o => o.chosen)
    if (this.entry) askedAbove(this.entry)
    this.field = null
    this.ticks = true
    const colon = /^([^:☐☒☑□]{3,120}):/u.exec(text)?.[1]
    const entry = this.entry ?? this.open(colon && !entryLabel(text) ? colon.trim() : null)
    if (chosen) entry.stance ??= filledIn(chosen.text.replace(/:.*$/su, ''))
  }

  /** True where the line begins with a label. A label that comes again begins the next entry. */
  private label(line: Line): boolean {
    const label = entryLabel(line.text)
    if (!label) return false
    const again = this.entry?.fields.has(label.field) === true && !(label.field === 'place' && this.field === 'place')
    const onward = label.numbered && this.entry !== null && label.field === 'place' && this.entry.fields.size > 0
    if (again || onward || this.entry === null) this.open()
    this.set(label.field, label.value)
    return true
  }

  private set(field: Field, value: string): void {
    this.field = field
    if (this.entry && value !== '') addLine(this.entry, field, value)
    else if (this.entry && !this.entry.fields.has(field)) this.entry.fields.set(field, [])
  }

  /** Words without a label: the rest of the field above, or free text of somebody who left the form's rows. */
  private free(line: Line): void {
    const text = line.text
    if ((this.ticks && isQuestionLine(text)) || asksReader(text)) {
      this.open(text)
      this.field = null
    } else if (this.entry && this.field) addLine(this.entry, this.field, line)
    else if (this.entry) {
      if (text.endsWith('?') && this.entry.question === null) this.entry.question = text
      else this.add('opinion', line)
    } else if (this.sheet.unit === null && this.sheet.author !== null && isBody(text) && isUnit(text))
      this.sheet.unit = unitName(text)
    else if (isClosing(text) || isTitle(text) || isUpper(text) || isInstruction(text)) this.sheet.date ??= ownDate(text)
    else if (this.sheet.remarks.length > 0 || isEntryStart(line)) {
      this.open()
      this.add('opinion', line)
    } else this.sheet.date ??= ownDate(text)
  }

  private add(field: Field, line: Line): void {
    this.field = field
    if (this.entry) addLine(this.entry, field, line)
  }
}

const plain = { heading: null, bold: 0, italic: 0, underlined: 0, centered: false, indent: 0, size: null }

/** A line read as an answer before the boxes below it showed that it asks. */
function askedAbove(entry: FormEntry): void {
  const lines = entry.fields.get('opinion') ?? []
  const only = lines[0]
  if (lines.length !== 1 || !only || !/[:?]$/.test(only.text)) return
  entry.question ??= only.text
  entry.fields.delete('opinion')
}

/** "Thầy (cô) có nhất trí với …?": the form speaks to whoever fills it in. */
function asksReader(text: string): boolean {
  const mark = markerOf(text)
  const words = folded(mark ? text.slice(mark.length) : text)
  return (
    words.endsWith('?') &&
    /^(?:theo (?:y kien (?:cua )?)?)?(?:thay(?:,| \(| ?\/)? ?co|co(?: \(| ?\/) ?thay|ong(?:,| \(| ?\/)? ?ba|anh(?:,| \(| ?\/)? ?chi|dong chi|d\/c|ban|em|quy vi|quy don vi|hoi vien|doan vien)(?!\p{L})/u.test(
      words
    )
  )
}

function isQuestionLine(text: string): boolean {
  const mark = markerOf(text)
  return mark !== null && !mark.style.startsWith('bullet') && /[:?]$/.test(text) && text.split(/\s+/).length > 2
}

function isNewForm(text: string): boolean {
  return /^phiếu\s+(?:lấy|góp|xin|đóng|tham|khảo)/iu.test(text.normalize('NFC')) && !/[.:]$/.test(text)
}

/** "Đồng chí đánh dấu X vào ô …", "(Ghi rõ trang, dòng)": what the form tells, not what somebody says. */
function isInstruction(text: string): boolean {
  return (
    /^\(|^(?:đề nghị|xin|mời|kính mời|kính đề nghị) (?:các |quý )?(?:đồng chí|anh|chị|đ\/c|bạn|đoàn viên|ông|bà)|(?:đánh dấu|tích vào|khoanh tròn|ghi rõ|điền vào)/iu.test(
      text.normalize('NFC')
    ) || isGeneralHeading(text)
  )
}

function isEntryStart(line: Line): boolean {
  return line.number !== null || markerOf(line.text) !== null || isOpinion(line.text)
}
