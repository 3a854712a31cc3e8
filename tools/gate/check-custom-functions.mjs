/**
 * Gate: each custom function of the table is a plain top-level function that Sheets' formula helper understands,
 * with its JSDoc directly above: one @param for each parameter, no [optional], no default and no rest parameter.
 * Source: developers.google.com/apps-script/guides/sheets/functions, PLATFORM §0.3, §0.4, §1.
 */
import { parseScript, topLevelFunctions } from './parse-script.mjs';

const wellNamed = /^CCHC_[A-Z0-9_]*[A-Z0-9]$/;
const directlyAbove = /^[ \t]*\r?\n$/;

/** @typedef {import('../build/read-tables.mjs').CustomFunctionDoc} CustomFunctionDoc */

/**
 * @param {{ readonly code: string, readonly customFunctions: readonly Pick<CustomFunctionDoc, 'name' | 'parameters'>[] }} dist
 * @returns {string[]}
 */
export function checkCustomFunctions({ code, customFunctions }) {
  const { program, comments } = parseScript(code);
  const functions = topLevelFunctions(program);
  return customFunctions.flatMap(({ name, parameters }) => {
    const node = functions.find((candidate) => candidate.id.name === name);
    if (node === undefined) return [`${name} is no function at the top level.`];
    const comment = comments.find((candidate) =>
      directlyAbove.test(code.slice(candidate.end, node.start)),
    );
    const expected = parameters.map((parameter) => parameter.name);
    return [
      ...(wellNamed.test(name) ? [] : [`${name} is no name for a custom function.`]),
      ...parameterFaults(name, node.params, expected),
      ...commentFaults(name, comment, expected),
    ];
  });
}

/**
 * @param {string} name
 * @param {readonly import('acorn').Pattern[]} parameters
 * @param {readonly string[]} expected
 */
function parameterFaults(name, parameters, expected) {
  const names = parameters.flatMap((parameter) =>
    parameter.type === 'Identifier' ? [parameter.name] : [],
  );
  if (names.length !== parameters.length)
    return [`${name} has a parameter that is not a plain name.`];
  return sameFaults(`${name} has the parameters`, names, expected);
}

/**
 * @param {string} name
 * @param {import('acorn').Comment | undefined} comment
 * @param {readonly string[]} expected
 */
function commentFaults(name, comment, expected) {
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) {
    return [`${name} has no JSDoc directly above it.`];
  }
  const described = [...comment.value.matchAll(/@param\s+\{[^}]*\}\s+(\S+)/g)].map(
    (match) => match[1] ?? '',
  );
  const optional = described.filter((part) => part.startsWith('['));
  return [
    ...(/^\s*\*\s*@customfunction\s*$/m.test(comment.value)
      ? []
      : [`${name} lacks @customfunction.`]),
    ...optional.map((part) => `${name}: Sheets does not understand the optional ${part}.`),
    ...sameFaults(
      `${name} describes the parameters`,
      described.map((part) => part.replace(/^\[|\]$/g, '')),
      expected,
    ),
  ];
}

/**
 * @param {string} claim
 * @param {readonly string[]} actual
 * @param {readonly string[]} expected
 */
function sameFaults(claim, actual, expected) {
  const [is, should] = [actual.join(', '), expected.join(', ')];
  return is === should ? [] : [`${claim} (${is}) instead of (${should}).`];
}
