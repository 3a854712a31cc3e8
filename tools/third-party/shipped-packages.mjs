/**
 * The packages whose code stands in a bundle, as esbuild's own account of it (the metafile) says: what was imported and
 * shaken out again is not among them. What a package brings prebuilt inside its own files is answered for by its licence.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression, '' where the package names none
 * @property {string} author '' where the package names none
 * @property {string} node the range of Node versions it asks for, '' where it asks for none
 * @property {string} text its licence file, '' where it has none
 */

/** `node_modules/@scope/name` or `node_modules/name`, the innermost one. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const licenceFile = /^(licen[sc]e|copying)(\.(md|txt))?$/i;

/**
 * @param {string} root
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {ShippedPackage[]} by name, each version once
 */
export function shippedPackages(root, metafiles) {
  const packages = foldersOf(metafiles).map((folder) => readPackage(join(root, folder)));
  const unique = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((a, b) => compareTexts(a.name, b.name));
}

/** @param {readonly import('esbuild').Metafile[]} metafiles */
function foldersOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return [...new Set(files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []))];
}

/**
 * @param {string} folder
 * @returns {ShippedPackage}
 */
function readPackage(folder) {
  const { name, version, license, author, engines } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
  return {
    name,
    version,
    licence: license ?? '',
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    node: engines?.node ?? '',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/**
 * The same order on every machine.
 * @param {string} a
 * @param {string} b
 */
function compareTexts(a, b) {
  return a < b ? -1 : Number(a > b);
}
