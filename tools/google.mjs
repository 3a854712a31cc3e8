/**
 * `npm run google:create` and `google:push`: from a clone to a working spreadsheet. Only wires the steps of
 * tools/google/ to the real clasp; never tried against Google from here (docs/cai-dat.md says so).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnGoogle, pushToGoogle } from './google/steps.mjs';
import { projectRoot } from './project-root.mjs';
import { googleText } from './text-vi.mjs';

/** @type {import('./google/steps.mjs').Surroundings} */
const surroundings = {
  clasp: (words, { show }) => {
    const program = join(projectRoot, 'node_modules', '.bin', 'clasp');
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    const output = `${stdout}${stderr}`;
    if (show) process.stdout.write(output);
    return { ok: status === 0, output };
  },
  build: () =>
    spawnSync(process.execPath, [join('tools', 'build.mjs')], {
      cwd: projectRoot,
      stdio: 'inherit',
    }).status === 0 &&
    spawnSync(process.execPath, [join('tools', 'gate.mjs')], { cwd: projectRoot, stdio: 'inherit' })
      .status === 0,
  readSettings: (file) =>
    existsSync(join(projectRoot, file)) ? readFileSync(join(projectRoot, file), 'utf8') : undefined,
  writeSettings: (file, text) => {
    writeFileSync(join(projectRoot, file), text);
  },
  say: (text) => {
    console.log(text);
  },
};

const steps = { create: createOnGoogle, push: pushToGoogle };
const wanted = process.argv[2];
if (wanted === 'create' || wanted === 'push') {
  process.exitCode = steps[wanted](surroundings) ? 0 : 1;
} else {
  console.log(googleText.usage);
  process.exitCode = 1;
}
