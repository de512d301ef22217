import ts from 'typescript'

/** One file as the rules see it: where it lies, how long it is, and what it asks of others. */
export interface SourceFile {
  /** From the root, with `/`, for example `src/answers/view.ts`. */
  path: string
  lines: number
  imports: Import[]
  /** True where every statement hands on what another file exports. */
  isBarrel: boolean
  /** The lines that read `process.env`, and what they read: a name, or `*` where that cannot be told. */
  environment: { line: number; name: string }[]
}

export interface Import {
  specifier: string
  line: number
  /** Erased by the compiler: nothing is loaded. */
  isType: boolean
  /** `await import(…)`: loaded when that line is reached, not when the file is. */
  isDeferred: boolean
}

/** Parses rather than matches, so that a word in a comment or a string is not an import. */
export function readSource(path: string, text: string): SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  const imports: Import[] = []
  const environment: SourceFile['environment'] = []

  const visit = (node: ts.Node): void => {
    const found = importIn(node)
    if (found) imports.push({ ...found, line: lineOf(node) })
    const name = environmentNameIn(node)
    if (name) environment.push({ line: lineOf(node), name })
    ts.forEachChild(node, visit)
  }
  visit(file)

  return {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports,
    isBarrel: file.statements.length > 0 && file.statements.every(isReExport),
    environment,
  }
}

function importIn(node: ts.Node): Omit<Import, 'line'> | null {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeClause(node.importClause))
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, isTypeExport(node))
  if (ts.isExternalModuleReference(node)) return named(node.expression, false)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true)
  if (ts.isCallExpression(node) && isLoadingCall(node)) {
    const loaded = named(node.arguments[0], false)
    return loaded && { ...loaded, isDeferred: node.expression.kind === ts.SyntaxKind.ImportKeyword }
  }
  return null
}

function named(specifier: ts.Node | undefined, isType: boolean): Omit<Import, 'line'> | null {
  return specifier && ts.isStringLiteralLike(specifier)
    ? { specifier: specifier.text, isType, isDeferred: false }
    : null
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true
  const clause = node.exportClause
  return clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((each) => each.isTypeOnly)
}

function isLoadingCall(node: ts.CallExpression): boolean {
  const called = node.expression
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
}

/** `process.env.X`, `process['env']`, `const { env } = process` and `import … from 'node:process'`. */
function environmentNameIn(node: ts.Node): string | null {
  if (
    ts.isImportDeclaration(node) &&
    named(node.moduleSpecifier, false)?.specifier.match(/^(node:)?process$/)
  )
    return '*'
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name))
    return node.initializer && isProcess(node.initializer) && node.name.elements.some(bindsEnv) ? '*' : null
  if (!isMember(node) || !isProcess(node.expression) || memberName(node) !== 'env') return null
  return isMember(node.parent) && node.parent.expression === node ? memberName(node.parent) : '*'
}

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression

function isMember(node: ts.Node): node is Member {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
}

function memberName(node: Member): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '*'
}

/** `process` and `globalThis.process`. */
function isProcess(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'process'
  return isMember(node) && memberName(node) === 'process'
}

function bindsEnv(element: ts.BindingElement): boolean {
  const name = element.propertyName ?? element.name
  return ts.isIdentifier(name) && name.text === 'env'
}
