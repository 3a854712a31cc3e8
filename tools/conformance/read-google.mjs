/**
 * Google's classes with their methods, service by service, from the declarations of @types/google-apps-script.
 * Only names: overloads count once, inherited methods belong to the class that inherits them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ readonly service: string, readonly methods: readonly string[] }} GoogleClass */

const FOLDER = 'node_modules/@types/google-apps-script';

/** Classes that the declarations call otherwise than scripts do; the file matters where the name alone is ambiguous. */
const NAMES_IN_SCRIPTS = new Map([['base/Console', 'console']]);

/** Interfaces of the language itself among the declarations. */
const NOT_GOOGLES = new Set(['Date', 'DateConstructor']);

/**
 * The advanced services that the host emulates in part: name in scripts, file, interface.
 * @type {readonly (readonly [string, string, string])[]}
 */
const ADVANCED = [['Drive.Files', 'apis/drive_v3.d.ts', 'FilesCollection']];

/**
 * @param {string} root
 * @returns {Map<string, GoogleClass>}
 */
export function readGoogle(root) {
  /** @type {Map<string, GoogleClass>} */
  const classes = new Map();
  for (const { service, path } of declarations(join(root, FOLDER))) {
    for (const [name, methods] of methodsByInterface(path)) {
      if (!NOT_GOOGLES.has(name))
        classes.set(freeName(classes, service, name), { service, methods });
    }
  }
  for (const [name, file, interfaceName] of ADVANCED) {
    const methods = methodsByInterface(join(root, FOLDER, file)).get(interfaceName) ?? [];
    classes.set(name, { service: 'drive_v3', methods });
  }
  return classes;
}

/** @param {string} folder */
function declarations(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const service = /^google-apps-script\.(.+)\.d\.ts$/.exec(file)?.[1];
      return service === undefined || service === 'types'
        ? []
        : [{ service, path: join(folder, file) }];
    });
}

/**
 * Two services may have a class of one name (Range of Document): the host's are the spreadsheet's.
 * @param {ReadonlyMap<string, GoogleClass>} classes @param {string} service @param {string} name
 */
function freeName(classes, service, name) {
  const inScripts = NAMES_IN_SCRIPTS.get(`${service}/${name}`) ?? name;
  return classes.has(inScripts) && service !== 'spreadsheet'
    ? `${service}.${inScripts}`
    : inScripts;
}

/** @param {string} path @returns {Map<string, readonly string[]>} */
function methodsByInterface(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {Map<string, { readonly own: Set<string>, readonly parents: string[] }>} */
  const found = new Map();
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (!ts.isInterfaceDeclaration(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const known = found.get(node.name.text) ?? { own: new Set(), parents: [] };
    for (const member of node.members) {
      if (ts.isMethodSignature(member) && ts.isIdentifier(member.name)) {
        known.own.add(member.name.text);
      }
    }
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
    for (const { expression } of parents) {
      if (ts.isIdentifier(expression)) known.parents.push(expression.text);
    }
    found.set(node.name.text, known);
  };
  visit(source);
  /** @param {string} name @returns {string[]} */
  const allOf = (name) => {
    const { own, parents } = found.get(name) ?? { own: new Set(), parents: [] };
    return [...new Set([...own, ...parents.flatMap(allOf)])].sort();
  };
  return new Map([...found.keys()].map((name) => [name, allOf(name)]));
}
