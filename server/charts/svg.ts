/**
 * Parts of charts as SVG text. Only numbers and escaped words go in, looks are classes of gopy.css: no style attributes, so that
 * a strict content policy holds. Views put charts in unescaped, as fields named `svg` only (test/server/http/view-rules).
 */

type Attributes = Record<string, string | number>

/** An element; children are elements already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(shown(value))}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** A word or number as an element's text. */
export function words(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escaped(text))
}

export interface Told {
  /** Unique on the page. */
  id: string
  title: string
  /** What is to be seen in it, in a sentence; the figures themselves stand in the table beneath. */
  description: string
}

/** A drawing that says what it is to people who do not see it. It fills its box in width, whatever that is. */
export function drawing(told: Told, width: number, height: number, ...children: string[]): string {
  const [title, description] = [`${told.id}-title`, `${told.id}-desc`]
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      class: 'drawing'
    },
    words('title', { id: title }, told.title),
    words('desc', { id: description }, told.description),
    ...children
  )
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
