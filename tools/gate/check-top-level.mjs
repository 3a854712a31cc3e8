/**
 * Gate: at the top level stand only functions, the one namespace variable and directives. Anything else would run
 * at each start of any function or be public by accident. What the namespace does while it loads: check-loading.mjs.
 */
import { namespace } from '../build/namespace.mjs';
import { lineOf, parseScript } from './parse-script.mjs';

/**
 * @param {{ readonly code: string }} dist
 * @returns {string[]}
 */
export function checkTopLevel({ code }) {
  const { program } = parseScript(code);
  const faults = program.body
    .filter((node) => !isAllowed(node))
    .map((node) => `Line ${lineOf(node)}: a ${node.type} may not stand at the top level.`);
  const namespaces = program.body.filter(isNamespace);
  if (namespaces.length === 1) return faults;
  return [
    ...faults,
    `Code.js declares the variable ${namespace} ${namespaces.length} times instead of once.`,
  ];
}

/** @param {import('acorn').Program['body'][number]} node */
function isAllowed(node) {
  if (node.type === 'FunctionDeclaration' || node.type === 'EmptyStatement') return true;
  return isNamespace(node) || (node.type === 'ExpressionStatement' && node.directive !== undefined);
}

/** @param {import('acorn').Program['body'][number]} node */
function isNamespace(node) {
  if (node.type !== 'VariableDeclaration' || node.kind !== 'var') return false;
  const [declarator, ...others] = node.declarations;
  return (
    others.length === 0 && declarator?.id.type === 'Identifier' && declarator.id.name === namespace
  );
}
