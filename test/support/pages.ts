/** A form of a page, as a browser would send it when the button is pressed. */
export interface SentForm {
  /** Address with query. */
  action: string
  fields: [string, string][]
  button: string | null
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
  '#39': "'"
}

export function unescaped(html: string): string {
  return html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

function attributesOf(tag: string): Map<string, string> {
  const found = tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)
  return new Map(Array.from(found, ([, name, value]) => [name ?? '', unescaped(value ?? '')]))
}

/** Addresses of links of this server on a page, without their anchors. */
export function linksOf(html: string, at: string): string[] {
  const hrefs = Array.from(html.matchAll(/<a\s[^>]*>/g), ([tag]) => attributesOf(tag).get('href') ?? '')
  return hrefs.flatMap(href => localAddress(href, at) ?? [])
}

function localAddress(href: string, at: string): string | null {
  const base = new URL(at, 'http://server')
  const url = new URL(href, base)
  return url.origin === base.origin ? url.pathname + url.search : null
}

/** Words for the empty field of a name. */
export type Fill = (name: string) => string

/** Every way in which the POST forms of a page can be sent: one for each button. Empty fields are filled, boxes are ticked. */
export function formsOf(html: string, at: string, fill: Fill = () => 'zzz'): SentForm[] {
  const forms = Array.from(html.matchAll(/<form(\s[^>]*)?>([\s\S]*?)<\/form>/g))
  return forms.flatMap(([, tag = '', inside = '']) => {
    const form = attributesOf(tag)
    if (form.get('method') !== 'post') return []
    const id = form.get('id')
    const outside = id === undefined ? '' : elementsFor(html, id)
    return sendingsOf(form.get('action') ?? at, fieldsOf(inside + outside, fill), inside + outside, at)
  })
}

/** Fields and buttons elsewhere on the page that belong to a form by its id. */
function elementsFor(html: string, id: string): string {
  const tags = html.matchAll(/<(input|button|select|textarea)(\s[^>]*)>(?:[\s\S]*?<\/\1>)?/g)
  return Array.from(tags)
    .filter(([, , tag]) => attributesOf(tag ?? '').get('form') === id)
    .map(([whole]) => whole)
    .join('')
}

function sendingsOf(action: string, fields: [string, string][], inside: string, at: string): SentForm[] {
  const buttons = Array.from(inside.matchAll(/<button(\s[^>]*)?>/g), ([, tag]) => attributesOf(tag ?? ''))
  const sending = (button: Map<string, string> | null): SentForm[] => {
    const address = localAddress(button?.get('formaction') ?? action, at)
    const name = button?.get('name')
    const own: [string, string][] = name === undefined ? [] : [[name, button?.get('value') ?? '']]
    return address === null ? [] : [{ action: address, fields: [...fields, ...own], button: name ?? null }]
  }
  return buttons.length === 0 ? sending(null) : buttons.flatMap(sending)
}

function fieldsOf(inside: string, fill: Fill): [string, string][] {
  const inputs = Array.from(inside.matchAll(/<input(\s[^>]*)>/g), ([, tag]) => attributesOf(tag ?? ''))
  const radios = new Set<string>()
  const typed = inputs.flatMap((input): [string, string][] => {
    const name = input.get('name')
    const type = input.get('type') ?? 'text'
    if (name === undefined || type === 'file') return []
    if (type === 'radio') {
      // One of a group: what is chosen, else the first.
      const chosen = inputs.find(other => other.get('name') === name && other.has('checked')) ?? input
      if (radios.has(name)) return []
      radios.add(name)
      return [[name, chosen.get('value') ?? 'on']]
    }
    const value = input.get('value') ?? (type === 'checkbox' ? 'on' : '')
    return [[name, value === '' && type !== 'hidden' ? fill(name) : value]]
  })
  const areas = Array.from(
    inside.matchAll(/<textarea(\s[^>]*)>([\s\S]*?)<\/textarea>/g),
    ([, tag, text]): [string, string] => [
      attributesOf(tag ?? '').get('name') ?? '',
      unescaped(text ?? '').trim() || fill(attributesOf(tag ?? '').get('name') ?? '')
    ]
  )
  const selects = Array.from(
    inside.matchAll(/<select(\s[^>]*)>([\s\S]*?)<\/select>/g),
    ([, tag, options = '']): [string, string] => {
      const all = Array.from(options.matchAll(/<option(\s[^>]*)?>/g), ([, option]) => attributesOf(option ?? ''))
      const chosen =
        all.find(option => option.has('selected')) ?? all.find(option => option.get('value') !== '') ?? all[0]
      return [attributesOf(tag ?? '').get('name') ?? '', chosen?.get('value') ?? '']
    }
  )
  return [...typed, ...areas, ...selects].filter(([name]) => name !== '')
}
