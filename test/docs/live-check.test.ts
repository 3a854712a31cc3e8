/** The page explains every line of the report, by the same number and words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONTRACTS } from '../../src/apps-script/self-check/contracts';
import { CLIENT_CONTRACTS } from '../../src/self-check/client-contracts';
import { SELF_CHECK_QUESTION } from '../../src/text/self-check';
import { projectRoot } from '../../tools/project-root.mjs';

const ASKED = [...CONTRACTS.map(([question]) => ({ question })), ...CLIENT_CONTRACTS];

const page = readFileSync(join(projectRoot, 'docs/live-check.md'), 'utf8');

describe('docs/live-check.md', () => {
  it('has the questions of the self-check in the order of its lines', () => {
    const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\|/gm)];
    expect(rows.map(([, number, question]) => [Number(number), question])).toEqual(
      ASKED.map(({ question }, i) => [i + 1, SELF_CHECK_QUESTION[question]]),
    );
  });

  it('has a contract for every question', () => {
    expect(ASKED.map(({ question }) => question).sort()).toEqual(
      Object.keys(SELF_CHECK_QUESTION).sort(),
    );
  });
});
