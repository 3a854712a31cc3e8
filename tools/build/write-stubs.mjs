/**
 * The top-level functions of dist/Code.js, written from the tables: what Google's run menu, google.script.run and
 * the formula helper see. esbuild drops JSDoc, and the helper needs it, with the parameters, right above.
 * Source: developers.google.com/apps-script/guides/sheets/functions (JSDoc) and PLATFORM §5.
 */
import { namespace } from './namespace.mjs';

/** @typedef {import('./read-tables.mjs').Tables} Tables */

/**
 * @param {Tables} tables
 * @returns {string}
 */
export function writeStubs({ customFunctions, commands }) {
  const stubs = [...customFunctions.map(customFunctionStub), ...commands.map(commandStub)];
  return stubs.join('\n');
}

/** @param {Tables['customFunctions'][number]} entry */
function customFunctionStub({ name, description, parameters, returns }) {
  const lines = [
    description,
    '',
    ...parameters.map((part) => `@param {${part.example}} ${part.name} ${part.description}`),
    `@return {*} ${returns}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\n${stub(
    name,
    parameters.map((part) => part.name),
  )}`;
}

/**
 * Google shows nobody the comment of a command; its declaration keeps it.
 * @param {Tables['commands'][number]} entry
 */
function commandStub({ name, parameters }) {
  return stub(name, parameters);
}

/**
 * Parameters are written out: with `...args` the helper says that the formula takes none.
 * @param {string} name
 * @param {readonly string[]} parameters
 */
function stub(name, parameters) {
  const list = parameters.join(', ');
  return `function ${name}(${list}) { return ${namespace}.${name}(${list}); }\n`;
}
