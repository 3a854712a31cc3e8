/** docs/conformance.md: what of Google's classes the local host has, and which test holds it to the documentation. */

/** @typedef {import('./read-google.mjs').GoogleClass} GoogleClass */
/** @typedef {import('./judge-host.mjs').ClassReport} ClassReport */
/** @typedef {import('./judge-host.mjs').Row} Row */

/**
 * @param {readonly ClassReport[]} classes
 * @param {ReadonlyMap<string, GoogleClass>} google
 * @returns {string}
 */
export function writePage(classes, google) {
  const shown = classes.filter(({ rows }) => rows.length > 0);
  const count = sum(shown.map(({ rows }) => rows.length));
  const differing = sum(shown.map(({ rows }) => rows.filter((row) => row.difference).length));
  return [
    '# Conformance of the local host',
    '',
    'Written by `npm run conformance` from the method lists of `@types/google-apps-script`, the classes of `host/platform`, the tests of',
    '`test/host/platform` (by type, not by name) and `tools/conformance/known-differences.mjs`; a test fails where it is not current. Please do not edit.',
    '',
    `The host emulates **${count} methods of ${shown.length} classes**, ${differing} of them with a known difference or an assumption that no real sheet has`,
    'confirmed yet (docs/live-check.md). Calling anything else throws `not emulated: Class.method`.',
    ...shown.flatMap(classSection),
    '',
    '## Classes that are not emulated',
    '',
    ...otherServices(google, new Set(shown.map(({ name }) => name))),
    '',
  ].join('\n');
}

/** @param {ClassReport} report */
function classSection({ name, rows, missing }) {
  const absent = missing.map((method) => `\`${method}\``).join(' ');
  return [
    '',
    `## ${name}`,
    '',
    '| method | state | contract test |',
    '| --- | --- | --- |',
    ...rows.map(tableRow),
    ...(missing.length === 0 ? [] : ['', `Not emulated (${missing.length}): ${absent}`]),
  ];
}

/** @param {Row} row */
function tableRow({ method, difference, test }) {
  const state =
    difference === undefined
      ? 'emulated'
      : `${difference.kind === 'differs' ? 'differs' : 'emulated, unconfirmed'}: ${difference.how} (${difference.evidence})`;
  const contract = test === undefined ? '–' : `${test.file.replace('.test.ts', '')}: ${test.title}`;
  return `| \`${method}\` | ${cell(state)} | ${cell(contract)} |`;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** One line for each service. @param {ReadonlyMap<string, GoogleClass>} google @param {ReadonlySet<string>} emulated */
function otherServices(google, emulated) {
  /** @type {Map<string, { name: string, count: number }[]>} */
  const byService = new Map();
  for (const [name, { service, methods }] of google) {
    if (emulated.has(name) || methods.length === 0) continue;
    byService.set(service, [...(byService.get(service) ?? []), { name, count: methods.length }]);
  }
  const partly = new Set(
    [...google].filter(([name]) => emulated.has(name)).map(([, c]) => c.service),
  );
  return [...byService].map(([service, classes]) => {
    const total = sum(classes.map(({ count }) => count));
    const names = partly.has(service)
      ? `: ${classes.map(({ name, count }) => `${name} ${count}`).join(', ')}`
      : '';
    return `- **${service}**: ${classes.length} classes, ${total} methods${names}`;
  });
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
