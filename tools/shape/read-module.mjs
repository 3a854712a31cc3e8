/**
 * One source file as the compiler reads it: its code lines (no blanks, no comments), what it exports, what it takes from
 * where, and its longest function. Knows nothing of other files; measure-shape.mjs puts them together.
 */
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} from  as written
 * @property {readonly string[] | 'all'} names  names in the other module
 *
 * @typedef {object} Module
 * @property {number} lines
 * @property {readonly string[]} exports
 * @property {readonly Import[]} imports
 * @property {number} importCount  import declarations, types included
 * @property {readonly { readonly name: string, readonly lines: number }[]} functions
 */

/** @type {(path: string, text: string) => Module} */
export function readModule(path, text) {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const lines = codeLines(file, text);
  return {
    lines: lines.size,
    exports: file.statements.flatMap(exportedBy),
    imports: importsOf(file),
    importCount: file.statements.filter((statement) => ts.isImportDeclaration(statement)).length,
    functions: functionsOf(file, lines),
  };
}

/**
 * Lines that hold a token; a text over several lines counts as it is read, without its blank lines.
 * @type {(file: ts.SourceFile, text: string) => Set<number>}
 */
function codeLines(file, text) {
  /** @type {Set<number>} */
  const lines = new Set();
  const texts = text.split('\n');
  const lineOf = (/** @type {number} */ at) => file.getLineAndCharacterOfPosition(at).line;
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(file);
    for (const child of children) visit(child);
    if (children.length > 0 || node.getWidth(file) === 0) return;
    for (let line = lineOf(node.getStart(file)); line <= lineOf(node.getEnd()); line += 1) {
      if (texts[line]?.trim() !== '') lines.add(line);
    }
  };
  visit(file);
  return lines;
}

/** @type {(statement: ts.Statement) => readonly string[]} */
function exportedBy(statement) {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement)) return namesOf(statement.exportClause, 'name');
  const { modifiers } = /** @type {{ modifiers?: ts.NodeArray<ts.ModifierLike> }} */ (statement);
  const has = (/** @type {ts.SyntaxKind} */ word) =>
    modifiers?.some(({ kind }) => kind === word) === true;
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const { name } = /** @type {{ name?: ts.Identifier }} */ (/** @type {unknown} */ (statement));
  return name === undefined ? [] : [name.text];
}

/** @type {(name: ts.BindingName) => readonly string[]} */
function boundNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) ? boundNames(element.name) : [],
  );
}

/**
 * The names between the braces: as they are called outside, or as the other module calls them.
 * @type {(clause: ts.NamedExportBindings | ts.NamedImportBindings | undefined, side: 'name' | 'there') => readonly string[]}
 */
function namesOf(clause, side) {
  if (clause === undefined) return [];
  if (ts.isNamespaceExport(clause) || ts.isNamespaceImport(clause)) return [clause.name.text];
  return clause.elements.map(({ name, propertyName }) =>
    side === 'name' ? name.text : (propertyName ?? name).text,
  );
}

/** @type {(file: ts.SourceFile) => readonly Import[]} */
function importsOf(file) {
  /** @type {Import[]} */
  const found = [];
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    const from = sourceOf(node);
    if (from !== undefined && ts.isStringLiteral(from)) {
      const isList = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
      found.push({ from: from.text, names: isList ? takenBy(node, file) : 'all' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * What stands after `from`, or in the brackets of a dynamic import or of a type's.
 * @type {(node: ts.Node) => ts.Node | undefined}
 */
function sourceOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

/** @type {(node: ts.ImportDeclaration | ts.ExportDeclaration, file: ts.SourceFile) => Import['names']} */
function takenBy(node, file) {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return 'all';
    return namesOf(exportClause, 'there');
  }
  const { importClause } = node;
  if (importClause === undefined) return [];
  const { name, namedBindings } = importClause;
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) {
    return membersOf(namedBindings.name.text, file);
  }
  return [...(name === undefined ? [] : ['default']), ...namesOf(namedBindings, 'there')];
}

/**
 * What is used of a module imported whole; where the module is handed on as a value, everything.
 * @type {(local: string, file: ts.SourceFile) => Import['names']}
 */
function membersOf(local, file) {
  /** @type {Set<string>} */
  const names = new Set();
  let isHandedOn = false;
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.text === local && !ts.isNamespaceImport(node.parent)) {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent)) names.add(parent.name.text);
      else if (ts.isQualifiedName(parent)) names.add(parent.right.text);
      else isHandedOn = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return isHandedOn ? 'all' : [...names];
}

/** @type {(file: ts.SourceFile, lines: ReadonlySet<number>) => Module['functions']} */
function functionsOf(file, lines) {
  /** @type {{ name: string, lines: number }[]} */
  const found = [];
  const lineOf = (/** @type {number} */ at) => file.getLineAndCharacterOfPosition(at).line;
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      let count = 0;
      for (let line = lineOf(node.getStart(file)); line <= lineOf(node.getEnd()); line += 1) {
        if (lines.has(line)) count += 1;
      }
      found.push({ name: nameOf(node), lines: count });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @type {(node: ts.SignatureDeclaration) => string} */
function nameOf({ name, parent }) {
  if (name !== undefined && ts.isIdentifier(name)) return name.text;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) {
    return parent.name.getText();
  }
  return '(function)';
}
