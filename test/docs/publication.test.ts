/** docs/publication.md: its example is what publishing writes, and its command recomputes the hash of it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';
import { FRAME, sealedTab } from '../helpers/sealed-tab';
import { SMALL_CONTENT } from '../src/rules/publication/contents';

const docs = join(projectRoot, 'docs');
const page = readFileSync(join(docs, 'publication.md'), 'utf8');
const file = join(docs, 'publication-example.tsv');
const cells = sealedTab(SMALL_CONTENT);
const hash = cells[3]?.[1] ?? '';
const text = `${cells.map((row) => row.join('\t')).join('\n')}\n`;
if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);

describe('the example of docs/publication.md', () => {
  it('is a publication as it is saved by a spreadsheet program', () => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('has the hash that the page says, by the rules that the page gives', () => {
    const record = readFileSync(file, 'utf8').split('\n').slice(FRAME).join('\n');
    const digest = createHash('sha256').update(record, 'utf8').digest('hex');
    expect(digest).toBe(hash);
    expect(page).toContain(`mã \`${hash}\``);
  });

  it('has it by the command of the page, where the machine has one', () => {
    if (!existsSync('/usr/bin/sha256sum')) return;
    const command = /^awk .*sha256sum$/m.exec(page)?.[0] ?? '';
    const here = command.replace('cong-bo.tsv', 'publication-example.tsv');
    const said = execFileSync('sh', ['-c', here], { cwd: docs, encoding: 'utf8' });
    expect(said).toBe(`${hash}  -\n`);
  });
});
