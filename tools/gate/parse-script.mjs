/** The bundle's text as a syntax tree, read the way Apps Script reads it: an ES2020 script, not a module. */
import { parse } from 'acorn';

/**
 * @param {string} code
 * @returns {{ program: import('acorn').Program, comments: readonly import('acorn').Comment[] }}
 * @throws {SyntaxError} where it does not parse; check-syntax.mjs says so in a sentence
 */
export function parseScript(code) {
  /** @type {import('acorn').Comment[]} */
  const comments = [];
  const program = parse(code, {
    ecmaVersion: 2020,
    sourceType: 'script',
    locations: true,
    onComment: comments,
  });
  return { program, comments };
}

/**
 * @param {import('acorn').Node} node
 * @returns {number}
 */
export function lineOf(node) {
  return node.loc?.start.line ?? 0;
}

/**
 * @param {import('acorn').Program} program
 * @returns {import('acorn').FunctionDeclaration[]} what Google can call
 */
export function topLevelFunctions(program) {
  return program.body.filter((node) => node.type === 'FunctionDeclaration');
}
