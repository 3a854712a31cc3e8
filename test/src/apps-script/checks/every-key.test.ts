/**
 * Every key of every declared tab, taken away alone: the check names it, whoever writes to the tab refuses meanwhile in a
 * sentence, the repair puts it back, and no other cell has changed. A new tab is tested by being declared.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHost, type Host } from '../../../../host/runtime/open-host';
import { addTab } from '../../../../src/contract/calls/add-tab';
import type { CheckWorkbookOutcome } from '../../../../src/contract/calls/check-workbook';
import type { RepairWorkbookOutcome } from '../../../../src/contract/calls/repair-workbook';
import { TABS } from '../../../../src/tabs';
import { columnLetters } from '../../../../src/tabs/plan/a1';
import { FINDING } from '../../../../src/text/check-workbook';
import { SETTINGS_TAB } from '../../../../src/text/settings-tab';
import { STAGE_NAME } from '../../../../src/text/stage';
import { builtBundle } from '../../../helpers/built-bundle';
import { smallRound } from '../setup/setup-host';

/** What a program that moves or cleans cells may leave: one key less. */
const HANDS = `
function clearKey(tab, a1) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).clearContent();
}
`;

const place = { unit: 'Xã Một', code: '1.1' };
const blank = {
  officer: '',
  target: '',
  deadline: '',
  evidence: '',
  state: '',
  source: '',
  doneOn: '',
};
const change = (value: string) => ({ value, expected: '' });

/** Who writes to a tab, by the beginning of its role. Nhật ký is told to by all of them and stops none (log-book.ts). */
const WRITERS: Readonly<Record<string, readonly (readonly [call: string, request: unknown])[]>> = {
  'group:': [
    ['editResult', { ...place, changes: { appraised: change('1/4') } }],
    ['enterResults', { appraised: { 'Xã Một': { '1.1': '1/4' } } }],
    ['publishRound', { acceptProvisional: true }],
    ['applyProtections', { cursor: 0, scope: 'all' }],
  ],
  settings: [
    ['setStage', { stage: STAGE_NAME.selfAssessment, expected: STAGE_NAME.preparation }],
    ['publishRound', { acceptProvisional: true }],
  ],
  units: [
    ['enterResults', { appraised: { 'Xã Một': { '1.1': '1/4' } } }],
    ['publishRound', { acceptProvisional: true }],
  ],
  evidence: [['editEvidence', { ...place, changes: { link: change('https://a.vn') } }]],
  inspections: [
    [
      'editInspections',
      {
        edits: [
          {
            row: null,
            before: null,
            after: {
              ...{ inspection: 'KT-01', unit: 'Xã Một', date: '', kind: '', team: '', period: '' },
              ...{ strengths: '', shortcomings: '', notice: '', noticeDate: '', deadline: '' },
            },
          },
        ],
      },
    ],
  ],
  remediation: [
    [
      'editTasks',
      { edits: [{ row: null, before: null, after: { ...place, ...blank, task: 'Việc' } }] },
    ],
  ],
};

interface Key {
  readonly tab: string;
  readonly a1: string;
  /** By which people know what it is the key of. */
  readonly text: string;
  readonly writers: (typeof WRITERS)[string];
}

let host: Host;

beforeAll(async () => {
  const small = await smallRound();
  host = await openHost({ ...builtBundle(HANDS), snapshot: small.host.snapshot() });
  for (const role of addTab.request.fields?.['role']?.values ?? [])
    await host.run('addTab', { role });
});

afterAll(() => {
  host.dispose();
});

interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** A formula where there is one. */
  readonly text: string;
}

function cellsOf(workbook: Host): readonly Cell[] {
  const { sheetOrder, sheets } = workbook.snapshot() as unknown as {
    readonly sheetOrder: readonly string[];
    readonly sheets: Readonly<Record<string, { readonly name: string; readonly cellData: Rows }>>;
  };
  return sheetOrder.flatMap((id) => {
    const { name: tab = '', cellData = {} } = sheets[id] ?? {};
    return Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, { f, v }]) => ({
        ...{ tab, row: Number(row) + 1, column: Number(column) + 1, text: String(f ?? v ?? '') },
      })),
    );
  });
}

/** Cells as one text, which is compared at once. */
function linesOf(workbook: Host): string {
  const cells = cellsOf(workbook);
  return cells.map(({ tab, row, column, text }) => `${tab}!${row},${column}: ${text}`).join('\n');
}

type Rows = Readonly<Record<string, Readonly<Record<string, { f?: string; v?: string | number }>>>>;

const LABELS: Readonly<Record<string, string>> = {
  ...SETTINGS_TAB.columns,
  ...SETTINGS_TAB.labels,
  grades: SETTINGS_TAB.gradeHeaders[0],
  appraisers: SETTINGS_TAB.appraiserHeaders[0],
  reporters: SETTINGS_TAB.reporterHeaders[0],
};

/** All cells that hold a key, of a family those of its first tab. */
function keysOf(cells: readonly Cell[]): readonly Key[] {
  const families = new Map<string, string>();
  return cells.flatMap((cell) => {
    const [, role, key] = /^cchc(?:-row)?\/([^/]+)\/(.+)$/.exec(cell.text) ?? [];
    if (role === undefined || key === undefined) return [];
    const family = TABS.find((own) => role.startsWith(own.role))?.role ?? '';
    if (!families.has(family)) families.set(family, cell.tab);
    return families.get(family) === cell.tab ? [keyAt(cell, family, key, cells)] : [];
  });
}

function keyAt({ tab, row, column }: Cell, family: string, key: string, cells: readonly Cell[]) {
  const header = cells.find(
    (other) => other.tab === tab && other.row === row + 1 && other.column === column,
  );
  const text = (family === 'settings' ? LABELS[key] : header?.text) ?? '';
  return { tab, a1: `${columnLetters(column)}${row}`, text, writers: WRITERS[family] ?? [] };
}

const refusalIn = (outcome: unknown) => {
  const { ok, message, problems, entered } = outcome as {
    readonly ok: boolean;
    readonly message?: string;
    readonly problems?: readonly string[];
    readonly entered?: number;
  };
  return (ok && entered === 0 ? problems?.[0] : message) ?? '';
};

describe('every key of every tab', () => {
  it('is missed by the check and by whoever writes there, and is put back by the repair', async () => {
    const keys = keysOf(cellsOf(host));
    const declared = TABS.flatMap(({ columns }) => Object.keys(columns)).length;
    expect(keys.length).toBeGreaterThan(declared);
    expect(keys.map(({ tab }) => tab)).toContain('Kiểm tra');
    for (const [i, { tab, a1, text, writers }] of keys.entries()) {
      const lost = `${tab}!${a1}, ${text}`;
      await host.run('clearKey', tab, a1);
      const damaged = linesOf(host);
      const checked = (await host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
      const found = checked.ok
        ? checked.findings.map((finding) => [finding.tab, finding.text])
        : [];
      expect([lost, found]).toEqual([lost, [[tab, FINDING.keysLost([text])]]]);
      // In turn: each key meets one of them, each of them several keys.
      for (const [call, request] of writers.slice(i % writers.length).slice(0, 1)) {
        const outcome = await host.run(call, request);
        expect([lost, call, refusalIn(outcome)]).toEqual([
          lost,
          call,
          expect.stringContaining(tab),
        ]);
      }
      expect([lost, linesOf(host)]).toEqual([lost, damaged]);
      const repaired = (await host.run('repairWorkbook', {})) as RepairWorkbookOutcome;
      expect([lost, repaired]).toEqual([
        lost,
        expect.objectContaining({ ok: true, remaining: [] }),
      ]);
    }
  }, 300_000);
});
