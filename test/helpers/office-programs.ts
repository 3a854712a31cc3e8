// Programs that some checks borrow and that may be missing: then the checks are skipped, and say so on standard error.
import { execFileSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';

export const MINUTES = 60_000;

/** `what`: the sentence's end, `… is not installed: WHAT is NOT tested`. */
export function hasPrograms(names: readonly string[], what: string): boolean {
  const missing = names.filter((name) => !isInstalled(name));
  for (const name of missing) {
    process.stderr.write(`${name} is not installed: ${what} is NOT tested\n`);
  }
  return missing.length === 0;
}

function isInstalled(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** All in one call: starting LibreOffice takes longer than a document. Gives the PDF files, in the order of the files. */
export function convertToPdf(files: readonly string[], folder: string): readonly string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const command = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', command, { stdio: 'ignore', timeout: 4 * MINUTES });
  return files.map((file) => join(folder, `${basename(file, extname(file))}.pdf`));
}

/** The text of each page, as it lies on it. */
export function pagesOfPdf(file: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
