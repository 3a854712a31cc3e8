/**
 * The names a script takes from its surroundings: identifiers that no scope of the script declares, read or written.
 * Says also whether a `typeof` guard makes the use safe. Which names may be taken: check-globals.mjs.
 */
import { ancestor, simple } from 'acorn-walk';
import { lineOf } from './parse-script.mjs';
import { scopesOfNames } from './scopes-of-names.mjs';

/** @typedef {import('acorn').AnyNode} AnyNode */
/** @typedef {{ readonly name: string, readonly line: number, readonly guarded: boolean, readonly parent: AnyNode | undefined }} FreeReference */

/**
 * @param {import('acorn').Program} program
 * @returns {FreeReference[]}
 */
export function freeReferences(program) {
  const scopes = scopesOfNames(program);
  /** @type {FreeReference[]} */
  const found = [];
  /** @type {(node: import('acorn').Identifier, ancestors: readonly AnyNode[]) => void} */
  const visit = (node, ancestors) => {
    const { name } = node;
    if (ancestors.some((scope) => scopes.get(scope)?.has(name))) return;
    const around = ancestors.slice(0, -1);
    const guarded = around.some((outer) => asksTypeOf(outer, name));
    found.push({ name, line: lineOf(node), guarded, parent: around.at(-1) });
  };
  ancestor(program, {
    Identifier(node, _state, ancestors) {
      visit(node, ancestors);
    },
    Pattern(node, _state, ancestors) {
      if (node.type === 'Identifier') visit(node, ancestors);
    },
  });
  return found;
}

/**
 * True for `typeof name` itself and for a condition that asks it, whichever branch the use stands in.
 * @param {AnyNode} node
 * @param {string} name
 */
function asksTypeOf(node, name) {
  if (node.type === 'LogicalExpression') return holdsTypeOf(node.left, name);
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    return holdsTypeOf(node.test, name);
  }
  return isTypeOf(node, name);
}

/**
 * @param {AnyNode} condition
 * @param {string} name
 */
function holdsTypeOf(condition, name) {
  let found = false;
  simple(condition, {
    UnaryExpression(node) {
      found ||= isTypeOf(node, name);
    },
  });
  return found;
}

/**
 * @param {AnyNode} node
 * @param {string} name
 */
function isTypeOf(node, name) {
  if (node.type !== 'UnaryExpression' || node.operator !== 'typeof') return false;
  return node.argument.type === 'Identifier' && node.argument.name === name;
}
