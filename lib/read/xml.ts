import { SaxesParser } from 'saxes'
import { limits } from '../model/limits.ts'
import { Failure } from '../model/result.ts'
import { shortNames } from './namespaces.ts'

/** An element with its name as "w:p": the prefix is ours (namespaces.ts), whatever the file calls it. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
  /** Character data directly inside, entities decoded. */
  text: string
}

export interface XmlOptions {
  /** Elements of this name are handed over when they end, and not kept in the tree: big parts need no big memory. */
  take?: { name: string; each: (element: XmlElement) => void }
  /** At most so many elements of this name, else Failure file-too-large. */
  most?: { name: string; count: number; what: string }
}

interface Scope {
  prefixes: Map<string, string>
  /** Raw name → our name, for elements and for attributes (an attribute without prefix has no namespace). */
  elements: Map<string, string>
  attributes: Map<string, string>
}

/** Shared by all elements without children, never written to. */
const none: XmlElement[] = []
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Parses a part into a tree and gives its root. Throws Failure: file-hostile (DOCTYPE, too deep), file-too-large (too many
 * elements), file-truncated (not well-formed). Only the five entities of XML itself exist.
 */
export function parseXml(part: Buffer | string, options: XmlOptions = {}): XmlElement {
  const builder = new TreeBuilder(options)
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw new Failure('file-hostile', { what: 'DOCTYPE' })
  })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes) throw new Failure('file-hostile', { what: 'XML có quá nhiều thuộc tính' })
  })
  parser.on('opentag', tag => builder.open(tag.name, tag.attributes))
  parser.on('text', text => builder.text(text))
  parser.on('cdata', text => builder.text(text))
  parser.on('closetag', () => builder.close())
  parser.on('error', () => {
    throw new Failure('file-truncated')
  })
  parser.write(typeof part === 'string' ? part : decodePart(part)).close()
  return builder.root()
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5); the byte order mark tells. */
function decodePart(part: Buffer): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part)
  return part.toString('utf8', part[0] === 0xef && part[1] === 0xbb ? 3 : 0)
}

class TreeBuilder {
  private readonly options: XmlOptions
  private readonly stack: { element: Growing; scope: Scope }[] = []
  private scope: Scope = { prefixes: new Map([['xml', 'xml']]), elements: new Map(), attributes: new Map() }
  private top: XmlElement | null = null
  private elements = 0
  private counted = 0

  constructor(options: XmlOptions) {
    this.options = options
  }

  open(rawName: string, raw: Record<string, string>): void {
    if (this.stack.length >= limits.xmlDepth) throw new Failure('file-hostile', { what: 'XML lồng quá sâu' })
    const outer = this.scope
    const attributes = this.readAttributes(raw)
    const element: Growing = { name: elementName(rawName, this.scope), attributes, children: none, text: '' }
    this.count(element.name)
    this.stack.push({ element, scope: outer })
  }

  text(text: string): void {
    const element = this.stack.at(-1)?.element
    if (element) element.text += text
  }

  close(): void {
    const closed = this.stack.pop()
    if (!closed) return
    this.scope = closed.scope
    const parent = this.stack.at(-1)?.element
    if (!parent) this.top = closed.element
    else if (this.options.take?.name === closed.element.name) this.options.take.each(closed.element)
    else if (parent.children === none) parent.children = [closed.element]
    else parent.children.push(closed.element)
  }

  root(): XmlElement {
    if (!this.top) throw new Failure('file-truncated')
    return this.top
  }

  private readAttributes(raw: Record<string, string>): Readonly<Record<string, string>> {
    const names = Object.keys(raw)
    if (names.length === 0) return noAttributes
    for (const name of names) if (name.startsWith('xmlns')) this.declare(name, raw[name]!)
    const attributes: Record<string, string> = {}
    for (const name of names) if (!name.startsWith('xmlns')) attributes[attributeName(name, this.scope)] = raw[name]!
    return attributes
  }

  private declare(attribute: string, uri: string): void {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice(6)
    const prefixes = new Map(this.scope.prefixes)
    prefixes.set(prefix, uri === '' ? '' : (shortNames.get(uri) ?? 'other'))
    this.scope = { prefixes, elements: new Map(), attributes: new Map() }
  }

  private count(name: string): void {
    const most = this.options.most
    if (++this.elements > limits.xmlElements) throw tooMany(limits.xmlElements, 'số phần tử XML')
    if (most && name === most.name && ++this.counted > most.count) throw tooMany(most.count, most.what)
  }
}

type Growing = Omit<XmlElement, 'children'> & { children: XmlElement[] }

function tooMany(limit: number, what: string): Failure {
  return new Failure('file-too-large', { limit, what })
}

function elementName(raw: string, scope: Scope): string {
  let name = scope.elements.get(raw)
  if (name === undefined) {
    const colon = raw.indexOf(':')
    const prefix = scope.prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? (colon < 0 ? '' : 'other')
    name = prefix ? `${prefix}:${raw.slice(colon + 1)}` : raw.slice(colon + 1)
    scope.elements.set(raw, name)
  }
  return name
}

function attributeName(raw: string, scope: Scope): string {
  let name = scope.attributes.get(raw)
  if (name === undefined) {
    const colon = raw.indexOf(':')
    name = colon < 0 ? raw : `${scope.prefixes.get(raw.slice(0, colon)) ?? 'other'}:${raw.slice(colon + 1)}`
    scope.attributes.set(raw, name)
  }
  return name
}

/** The first child of that name, or undefined. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(c => c.name === name)
}

/** All children of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(c => c.name === name) ?? []
}

/** The first element of that name below, in document order; never the element itself. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const c of element?.children ?? []) {
    const found = c.name === name ? c : descendant(c, name)
    if (found) return found
  }
  return undefined
}
