/**
 * Which licences may ship, and the words of a licence for packages that do not bring their own. A package that says
 * nothing stands in a table with what its licence file was read to say; the tests hold the table to the file.
 */

/** SPDX names of what the project allows in its bundles. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** package.json without a licence; its LICENSE is this one. */
const readFromFile = new Map([['@univerjs/telemetry', 'Apache-2.0']]);

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/** @param {ShippedPackage} shipped */
export function licenceOf({ name, licence }) {
  return licence === '' ? (readFromFile.get(name) ?? '') : licence;
}

/**
 * @param {readonly ShippedPackage[]} packages
 * @returns {string[]}
 */
export function licenceFaults(packages) {
  return packages.flatMap((shipped) => {
    const licence = licenceOf(shipped);
    return allowed.includes(licence)
      ? []
      : [`${shipped.name} ${shipped.version} has the licence "${licence}", which may not ship.`];
  });
}

/**
 * The package's own licence text; else that of another package under the same licence where it names nobody (Apache-2.0),
 * else the words of the licence with the package's author.
 * @param {ShippedPackage} shipped
 * @param {readonly ShippedPackage[]} others
 */
export function licenceText(shipped, others) {
  if (shipped.text !== '') return shipped.text;
  const licence = licenceOf(shipped);
  const words = wordsOf[licence]?.(shipped.author || `the authors of ${shipped.name}`);
  const same = others.find((other) => licenceOf(other) === licence && other.text !== '');
  return words ?? same?.text ?? '';
}

/** @type {Readonly<Record<string, (holder: string) => string>>} */
const wordsOf = {
  MIT: (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: (holder) => `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};
