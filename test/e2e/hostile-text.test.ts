// Cell texts are anybody's: wherever the page shows one it is text, never an element, a script or a link. The sources say
// so (test/src/client/text-only.test.ts); here a real Chromium is shown markup in every place (helpers/text-surfaces.ts).
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { openHost } from '../../host/runtime/open-host';
import { projectRoot } from '../../tools/project-root.mjs';
import { MARKUP } from '../fuzz/hostile/texts';
import { builtBundle } from '../helpers/built-bundle';
import type { GridPage } from './helpers/grid-page';
import { PageSession } from './helpers/page-session';
import { SPEAKING, textSurfaces } from './helpers/text-surfaces';

jest.setTimeout(180_000);

/** What a unit may be called at all: no asterisk, no sign of a formula. */
const UNITS = MARKUP.filter((text) => !/^[=+\-@#]|[*?~]/.test(text));
const [IMAGE] = MARKUP;
const GROUP = `1 ${IMAGE}`;
/** 1.1 of the first unit in the block Thẩm định. */
const APPRAISED = `${columnAt(9 + UNITS.length)}6`;

function columnAt(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? String.fromCharCode(64 + rest) : '') + String.fromCharCode(65 + (index % 26));
}

const CRITERIA = [
  ['1', IMAGE, ''],
  ['1.1', MARKUP[1], 3, 'Tỷ lệ', 'sàn 50%', '0 điểm', MARKUP[2], MARKUP[3], MARKUP[4]],
  ['1.2', MARKUP[6], 2, 'Lựa chọn', `${MARKUP[5]} x = 2; Trễ hạn = 1`, '0 điểm'],
];

async function hostileRound(): Promise<IWorkbookData> {
  const host = await openHost(builtBundle(HANDS));
  const setup = await host.run('setupRound', {
    units: UNITS,
    criteria: CRITERIA,
    year: 2025,
    locality: IMAGE,
  });
  expect(setup).toMatchObject({ ok: true });
  const results = Object.fromEntries(UNITS.map((unit) => [unit, { '1.1': '1/4', '1.2': IMAGE }]));
  const [first = ''] = UNITS;
  await host.run('enterResults', {
    selfAssessed: results,
    appraised: { [first]: { '1.1': '2/3' } },
  });
  await host.run('editResult', {
    unit: first,
    code: '1.1',
    changes: { reason: { value: IMAGE, expected: '' } },
  });
  await host.run('renameFirstGroup', GROUP);
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

const HANDS = `
function renameFirstGroup(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().find((sheet) => /^1 /.test(sheet.getName())).setName(name);
}
`;

let session: PageSession;
let grid: GridPage;
const dist = mkdtempSync(join(tmpdir(), 'cchc-hostile-'));

beforeAll(async () => {
  cpSync(join(projectRoot, 'dist'), dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), readFileSync(join(dist, 'Code.js'), 'utf8') + SPEAKING);
  session = await PageSession.start(await hostileRound(), dist);
  grid = await session.open();
});

afterAll(async () => {
  await session.close();
  rmSync(dist, { recursive: true });
});

/** What a text has become that is more than text, in the page and in every frame of it. */
async function harmDone(): Promise<readonly string[]> {
  const found = await Promise.all(
    grid.page.frames().map((frame) =>
      frame.evaluate(() => {
        const isLive = ({ name, value }: Attr) =>
          /^on|^(?:href|src|srcdoc|action|style)$/.test(name) &&
          /attacked|^\s*javascript:/.test(value);
        const elements = [...document.querySelectorAll('*')];
        const live = elements.filter((element) => [...element.attributes].some(isLive));
        const scripts = elements.filter(
          (element) =>
            /^(?:script|style)$/i.test(element.tagName) && element.textContent.includes('attacked'),
        );
        const ran = 'attacked' in window ? ['a script ran'] : [];
        return [...ran, ...[...live, ...scripts].map(({ outerHTML }) => outerHTML.slice(0, 200))];
      }),
    ),
  );
  return found.flat();
}

describe('markup typed into cells', () => {
  it.each(textSurfaces(GROUP, APPRAISED).map((surface) => [surface.name, surface] as const))(
    'is nothing but text in: %s',
    async (_, { show }) => {
      await show(grid);
      expect(await harmDone()).toEqual([]);
    },
  );

  it('has asked nobody for anything, and the page has complained of nothing', () => {
    expect(session.foreignRequests).toEqual([]);
    expect(session.complaints).toEqual([]);
  });

  it('would have been noticed as an element', async () => {
    await grid.page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    }, IMAGE);
    expect(await harmDone()).toEqual([expect.stringContaining('<img')]);
  });
});
