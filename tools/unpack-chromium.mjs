/**
 * Unpacks the Chromium that comes with npm (@sparticuz/chromium) once per machine, with one font and the libraries it
 * may lack, and prints the folder. Run as a process of its own, because the package is an ES module and Jest is not.
 * Several processes may do it at once: each unpacks beside the target, the first to be ready renames.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

const packageFile = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../package.json',
);
const { version } = /** @type {{ version: string }} */ (
  JSON.parse(readFileSync(packageFile, 'utf8'))
);
const target = join(tmpdir(), `cchc-chromium-${version}`);

/** @param {string} folder */
async function unpackInto(folder) {
  // The package unpacks into the system's temporary folder, wherever that is said to be.
  process.env['TMPDIR'] = folder;
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((name) => inflate(join(dirname(packageFile), 'bin', name))));
  const fonts = `<fontconfig><dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'cache')}</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
}

if (!existsSync(target)) {
  const folder = mkdtempSync(`${target}-`);
  await unpackInto(folder);
  try {
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}
console.log(target);
