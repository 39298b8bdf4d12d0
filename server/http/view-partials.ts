import Handlebars from 'handlebars'

/**
 * Parses a template so that a shared partial that is given fields (`{{> field name="a" label=b}}`) sees only those and `@frame`:
 * else Handlebars would let it see all of the page's model, and a model with `rows` would make a text area of every field.
 */
export function parseView(source: string, shared: ReadonlySet<string>): hbs.AST.Program {
  const program = Handlebars.parse(source)
  new Isolation(shared).accept(program)
  return program
}

class Isolation extends Handlebars.Visitor {
  readonly shared: ReadonlySet<string>

  constructor(shared: ReadonlySet<string>) {
    super()
    this.shared = shared
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    super.PartialStatement(partial)
    const { name, params, loc } = partial
    // The types promise a hash; the parser gives none where no field stands.
    const given = (partial.hash as hbs.AST.Hash | undefined)?.pairs.length ?? 0
    if (name.type !== 'PathExpression' || !this.shared.has(name.original)) return
    if (params.length === 0 && given > 0) params.push(nothing(loc))
  }
}

/** `@nothing`, which the renderer sets to an empty object. */
function nothing(loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: true, depth: 0, parts: ['nothing'], original: '@nothing', loc }
}
