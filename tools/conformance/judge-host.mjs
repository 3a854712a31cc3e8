/**
 * Puts the three lists side by side: what Google has, what the host has, what the tests call. Says what is wrong with
 * them, and gives what docs/conformance.md counts and lists.
 */

/** @typedef {import('./read-google.mjs').GoogleClass} GoogleClass */
/** @typedef {import('./read-host.mjs').HostSurface} HostSurface */
/** @typedef {import('./read-host.mjs').ContractTest} ContractTest */
/** @typedef {import('./known-differences.mjs').Difference} Difference */
/** @typedef {{ readonly method: string, readonly difference: Difference | undefined, readonly test: ContractTest | undefined }} Row */
/** @typedef {{ readonly name: string, readonly rows: readonly Row[], readonly missing: readonly string[] }} ClassReport */

/**
 * @param {ReadonlyMap<string, GoogleClass>} google
 * @param {HostSurface} host
 * @param {ReadonlyMap<string, Difference>} differences
 * @returns {{ readonly classes: readonly ClassReport[], readonly faults: readonly string[] }}
 */
export function judgeHost(google, host, differences) {
  const classes = [...host.classes]
    .map(([name, methods]) => ({
      name,
      rows: methods.map((method) => ({
        method,
        difference: differences.get(`${name}.${method}`),
        test: mostSpecific(host.tests, `${name}.${method}`),
      })),
      missing: (google.get(name)?.methods ?? []).filter((method) => !methods.includes(method)),
    }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return { classes, faults: faultsOf(google, classes, differences) };
}

/** Of several tests the one that calls least besides. @param {readonly ContractTest[]} tests @param {string} call */
function mostSpecific(tests, call) {
  return tests
    .filter(({ calls }) => calls.has(call))
    .sort((a, b) => a.calls.size - b.calls.size)
    .at(0);
}

/**
 * @param {ReadonlyMap<string, GoogleClass>} google
 * @param {readonly ClassReport[]} classes
 * @param {ReadonlyMap<string, Difference>} differences
 */
function faultsOf(google, classes, differences) {
  const emulated = new Set(
    classes.flatMap(({ name, rows }) => rows.map((r) => `${name}.${r.method}`)),
  );
  const untested = classes.flatMap(({ name, rows }) =>
    rows
      .filter(({ test }) => test === undefined)
      .map(({ method }) => `${name}.${method} has no contract test in test/host/platform.`),
  );
  const invented = classes
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ name, rows }) => {
      const known = new Set(google.get(name)?.methods);
      return rows
        .filter(({ method, difference }) => !known.has(method) && difference === undefined)
        .map(({ method }) => `${name}.${method} is no method of Google's.`);
    });
  const stale = [...differences.keys()]
    .filter((method) => !emulated.has(method))
    .map((method) => `known-differences.mjs names ${method}, which is not emulated.`);
  return [...untested, ...invented, ...stale];
}
