/**
 * Which syntax nodes declare which names: the lexical scopes of a script, for free-references.mjs.
 * `var` and parameters belong to their function; let, const, class and function to the nearest block.
 */
import { ancestor } from 'acorn-walk';

/** @typedef {import('acorn').AnyNode} AnyNode */
/** @typedef {Map<AnyNode, Set<string>>} Scopes */

const functionTypes = [
  'Program',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
];
const blockTypes = [
  ...functionTypes,
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
];

/**
 * @param {import('acorn').Program} program
 * @returns {Scopes}
 */
export function scopesOfNames(program) {
  /** @type {Scopes} */
  const scopes = new Map();
  /** @type {(scope: AnyNode | undefined, names: readonly string[]) => void} */
  const declare = (scope, names) => {
    if (scope !== undefined) scopes.set(scope, new Set([...(scopes.get(scope) ?? []), ...names]));
  };
  ancestor(program, {
    VariableDeclaration(node, _state, ancestors) {
      const home = nearest(ancestors, node.kind === 'var' ? functionTypes : blockTypes);
      declare(
        home,
        node.declarations.flatMap((declarator) => boundNames(declarator.id)),
      );
    },
    Function(node, _state, ancestors) {
      declare(ancestors.at(-1), [...node.params.flatMap(boundNames), ...implicitNames(node)]);
      if (node.type === 'FunctionDeclaration') {
        declare(nearest(ancestors.slice(0, -1), blockTypes), namesOf(node.id));
      }
    },
    Class(node, _state, ancestors) {
      declare(ancestors.at(-1), namesOf(node.id));
      if (node.type === 'ClassDeclaration')
        declare(nearest(ancestors, blockTypes), namesOf(node.id));
    },
    CatchClause(node) {
      declare(node, boundNames(node.param));
    },
  });
  return scopes;
}

/**
 * @param {readonly AnyNode[]} ancestors
 * @param {readonly string[]} types
 */
function nearest(ancestors, types) {
  return ancestors.findLast((node) => types.includes(node.type));
}

/** @param {import('acorn').Function} node */
function implicitNames(node) {
  if (node.type === 'ArrowFunctionExpression') return [];
  return node.type === 'FunctionExpression' ? ['arguments', ...namesOf(node.id)] : ['arguments'];
}

/** @param {import('acorn').Identifier | null | undefined} id */
function namesOf(id) {
  return id ? [id.name] : [];
}

/**
 * Names that a pattern binds.
 * @param {import('acorn').Pattern | null | undefined} pattern
 * @returns {string[]}
 */
function boundNames(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        boundNames(part.type === 'Property' ? part.value : part.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
}
