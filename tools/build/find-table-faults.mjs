/**
 * Faults of the tables that would give wrong stubs: a name on one side only, text that would end a comment or is
 * lost in JSDoc. Whether the finished stubs please Google is asked by the gate.
 */
const plainName = /^[A-Za-z]\w*$/;

/** @typedef {import('./read-tables.mjs').Tables} Tables */

/**
 * @param {Tables} tables
 * @param {readonly string[]} offered names that src/apps-script exports or has a file for
 * @returns {string[]}
 */
export function findTableFaults({ customFunctions, commands }, offered) {
  const names = [...customFunctions, ...commands].map((entry) => entry.name);
  return [
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `${name} stands twice in globals.ts.`),
    ...missing(names, offered).map(
      (name) =>
        `${name} is declared, but no file of src/apps-script/commands (nor custom-functions) is it.`,
    ),
    ...missing(offered, names).map(
      (name) =>
        `${name} is made in src/apps-script, but src/contract/calls/index.ts (or globals.ts) does not declare it.`,
    ),
    ...customFunctions.flatMap(customFunctionFaults),
    ...commands.flatMap(commandFaults),
  ];
}

/**
 * @param {readonly string[]} wanted
 * @param {readonly string[]} present
 */
function missing(wanted, present) {
  return wanted.filter((name) => !present.includes(name));
}

/** @param {Tables['customFunctions'][number]} entry */
function customFunctionFaults({ name, description, parameters, returns }) {
  const parts = parameters.map((parameter) => parameter.name);
  return [
    ...nameFaults(name, parts),
    ...textFaults(name, [
      description,
      returns,
      ...parameters.map((parameter) => parameter.description),
    ]),
    ...parameters
      .filter(({ example }) => /[{}\n]|\*\//.test(example))
      .map(
        (parameter) =>
          `${name}: the example of ${parameter.name} may hold no brace and no line break.`,
      ),
  ];
}

/** @param {Tables['commands'][number]} entry */
function commandFaults({ name, description, parameters }) {
  return [...nameFaults(name, parameters), ...textFaults(name, [description])];
}

/**
 * @param {string} name
 * @param {readonly string[]} parameters
 */
function nameFaults(name, parameters) {
  return [
    ...[name, ...parameters]
      .filter((part) => !plainName.test(part))
      .map((part) => `${name}: "${part}" is not a plain name.`),
    ...(new Set(parameters).size === parameters.length
      ? []
      : [`${name}: two parameters share a name.`]),
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} texts
 */
function textFaults(name, texts) {
  return texts
    .filter((text) => text.trim() === '' || /\n|\*\//.test(text))
    .map((text) => `${name}: "${text}" must be one line of text, without an end of comment.`);
}
