/**
 * What the compiler knows of the host: each class of host/platform with its public methods, and which test of
 * test/host/platform calls which of them. Calls are resolved by type, so `getRange` of a sheet is not that of a name.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ readonly file: string, readonly title: string, readonly calls: ReadonlySet<string> }} ContractTest */
/** @typedef {{ readonly classes: ReadonlyMap<string, readonly string[]>, readonly tests: readonly ContractTest[] }} HostSurface */

/**
 * @param {string} root
 * @returns {HostSurface}
 */
export function readHost(root) {
  const classFiles = filesOf(join(root, 'host/platform'), '.ts');
  const testFiles = filesOf(join(root, 'test/host/platform'), '.test.ts');
  const program = ts.createProgram([...classFiles, ...testFiles], options(root));
  const checker = program.getTypeChecker();
  /** @type {Map<string, string[]>} */
  const classes = new Map();
  for (const file of classFiles) {
    for (const statement of program.getSourceFile(file)?.statements ?? []) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const name = hostNameOf(statement);
      if (name !== undefined) classes.set(name, publicMethods(checker, statement.name));
    }
  }
  const tests = testFiles.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? testsIn(source, checker) : [];
  });
  return { classes, tests };
}

/** @param {string} folder @param {string} ending */
function filesOf(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {string} root */
function options(root) {
  const path = join(root, 'test/tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'test'));
  return { ...parsed.options, composite: false, incremental: false, noEmit: true };
}

/** @param {import('typescript').ClassDeclaration} declaration */
function hostNameOf(declaration) {
  for (const member of declaration.members) {
    const isName = ts.isPropertyDeclaration(member) && member.name.getText() === 'hostName';
    if (isName && member.initializer && ts.isStringLiteral(member.initializer)) {
      return member.initializer.text;
    }
  }
  return undefined;
}

/** @param {import('typescript').TypeChecker} checker @param {import('typescript').Node} name */
function publicMethods(checker, name) {
  const symbol = checker.getSymbolAtLocation(name);
  if (!symbol) return [];
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((property) => isPublicMethod(property))
    .map((property) => property.name)
    .sort();
}

/** @param {import('typescript').Symbol} property */
function isPublicMethod(property) {
  const declaration = property.valueDeclaration;
  if (!declaration || !ts.isMethodDeclaration(declaration)) return false;
  if (property.name.startsWith('host') || property.name === 'toString') return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
}

/** @param {import('typescript').SourceFile} source @param {import('typescript').TypeChecker} checker */
function testsIn(source, checker) {
  /** @type {ContractTest[]} */
  const tests = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const title = titleOfTest(node);
    if (title === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    tests.push({ file: basename(source.fileName), title, calls: callsIn(node, checker) });
  };
  visit(source);
  return tests;
}

/** `it('…', …)`, `it.each(…)('…', …)`: the sentence. @param {import('typescript').Node} node */
function titleOfTest(node) {
  if (!ts.isCallExpression(node) || !/^(it|test)\b/.test(node.expression.getText()))
    return undefined;
  const [title] = node.arguments;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
}

/** @param {import('typescript').Node} test @param {import('typescript').TypeChecker} checker */
function callsIn(test, checker) {
  /** @type {Set<string>} */
  const calls = new Set();
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const name of classNamesOf(checker.getTypeAtLocation(node.expression))) {
        calls.add(`${name}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(test);
  return calls;
}

/** The name at Google of a type's class; of each for a union. @param {import('typescript').Type} type @returns {string[]} */
function classNamesOf(type) {
  if (type.isUnionOrIntersection()) return type.types.flatMap(classNamesOf);
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  const name =
    declaration && ts.isClassDeclaration(declaration) ? hostNameOf(declaration) : undefined;
  return name === undefined ? [] : [name];
}
