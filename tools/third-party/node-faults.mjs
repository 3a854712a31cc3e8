/**
 * Packages of the command line that ask for a newer Node than package.json promises to its users. Reads the two forms that
 * packages write, `>=20` and `^20.17.0`, in any of several alternatives; another form is a fault to be looked at.
 */

/**
 * @param {readonly import('./shipped-packages.mjs').ShippedPackage[]} packages
 * @param {string} promised `>=20.19`
 * @returns {string[]}
 */
export function nodeFaults(packages, promised) {
  const oldest = partsOf(promised.replace('>=', ''));
  return packages
    .filter(({ node }) => node !== '' && !node.split('||').some((range) => allows(range, oldest)))
    .map(({ name, version, node }) => `${name} ${version} asks for Node ${node}, not ${promised}.`);
}

/**
 * @param {string} range
 * @param {readonly number[]} oldest
 */
function allows(range, oldest) {
  const [, sign, version = ''] = /^\s*(>=|\^)\s*v?([\d.]+)\s*$/.exec(range) ?? [];
  if (sign === undefined) return false;
  const least = partsOf(version);
  return compare(least, oldest) <= 0 && (sign === '>=' || least[0] === oldest[0]);
}

/** @param {string} version */
function partsOf(version) {
  return [...version.split('.').map(Number), 0, 0].slice(0, 3);
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  return a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
