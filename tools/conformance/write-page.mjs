/** docs/conformance.md: where the local host differs from Google's platform and what it lacks, and what that means for the add-on. */

/** @typedef {import('./read-google.mjs').GoogleClass} GoogleClass */
/** @typedef {import('./judge-host.mjs').ClassReport} ClassReport */
/** @typedef {import('./known-differences.mjs').Difference} Difference */

/**
 * @param {readonly ClassReport[]} classes
 * @param {ReadonlyMap<string, GoogleClass>} google
 * @param {readonly Difference[]} differences
 * @returns {string}
 */
export function writePage(classes, google, differences) {
  const shown = classes.filter(({ rows }) => rows.length > 0);
  const count = sum(shown.map(({ rows }) => rows.length));
  const differing = sum(shown.map(({ rows }) => rows.filter((row) => row.difference).length));
  return [
    '# Conformance of the local host',
    '',
    'Written by `npm run conformance` from the method lists of `@types/google-apps-script`, the classes of `host/platform` and',
    '`tools/conformance/known-differences.mjs`; a test fails where it is not current. Please do not edit.',
    '',
    `The host emulates **${count} methods of ${shown.length} classes**. Each has a contract test in \`test/host/platform\`: a test fails where one`,
    `has none. ${differing} of them differ from Google's documentation, or do what no real sheet has confirmed yet (docs/live-check.md).`,
    '',
    '## Where it differs',
    ...table(differences, 'differs'),
    '',
    '## What no real sheet has confirmed',
    ...table(differences, 'unconfirmed'),
    '',
    '## What is not emulated',
    '',
    'Calling any of these throws `not emulated: Class.method`. The add-on calls none: its tests run the very bundle that is',
    'pushed to Google over this host, so a call that is missing here fails there first. Whoever needs one adds it (CONTRIBUTING.md).',
    '',
    ...shown.flatMap(missingLine),
    '',
    '### Classes of which there is nothing',
    '',
    ...otherServices(google, new Set(shown.map(({ name }) => name))),
    '',
  ].join('\n');
}

/** @param {readonly Difference[]} differences @param {Difference['kind']} kind */
function table(differences, kind) {
  return [
    '',
    '| methods | here | for the add-on | see |',
    '| --- | --- | --- | --- |',
    ...differences
      .filter((difference) => difference.kind === kind)
      .map(({ methods, how, means, evidence }) => {
        const names = methods.split(' ').map((name) => `\`${name}\``);
        return `| ${[names.join(' '), how, means, evidence].map(cell).join(' | ')} |`;
      }),
  ];
}

/** @param {ClassReport} report */
function missingLine({ name, missing }) {
  const names = missing.map((method) => `\`${method}\``).join(' ');
  return missing.length === 0 ? [] : [`- **${name}** (${missing.length}): ${names}`];
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
