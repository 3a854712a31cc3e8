/**
 * Workbooks damaged by every operation of a spreadsheet program: each figure that a command still gives is the unit's own,
 * by `unit.id`, or the command refuses with a sentence that says where and what to do; also after Kiểm tra & sửa bảng, in
 * a publication, and of the command line. Content that was moved away from its header, key or code is typing: then what
 * stands under these is what is right.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { CliFault } from '../../../host/cli/cli-fault';
import { readOrRepair } from '../../../host/cli/read-or-repair';
import { openHost, type Host } from '../../../host/runtime/open-host';
import type { RoundOutcome } from '../../../src/contract/calls/read-round';
import type { SetupOutcome } from '../../../src/contract/calls/setup-round';
import { builtBundle } from '../../helpers/built-bundle';
import {
  requireRight,
  requireSealed,
  requireSentence,
  requireWhole,
  truthOf,
  type Outcome,
  type Truth,
} from '../damage/judge';
import { DAMAGING_HANDS, OPERATIONS, type Damage } from '../damage/operations';
import { cellsOfTab } from '../damage/typed-content';
import { GROUPS, sound, withoutResultTabs } from '../damage/sound-round';
import { target } from '../target';

const tab = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...GROUPS) },
  { weight: 2, arbitrary: fc.constant('Đơn vị') },
  { weight: 2, arbitrary: fc.constant('Cấu hình') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Bộ tiêu chí', 'Xếp hạng', 'Hồ sơ', 'Khắc phục', 'Nhật ký'),
  },
);

/** Below the settings of Cấu hình stand bands and people, which have neither name nor key. */
const REACH = { 'Cấu hình': 15 };

const damage: fc.Arbitrary<Damage> = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  tab,
  numbers: fc.array(fc.nat(5039), { minLength: 6, maxLength: 6 }),
});

const damageCases = fc.array(damage, { minLength: 1, maxLength: 2 });

const counts = {
  ...{ workbooks: 0, refused: 0, right: 0, typed: 0 },
  ...{ repaired: 0, published: 0, 'read by the command line': 0 },
};

/** The operations that were possible somewhere. */
const done = new Set<string>();

export const damages = target({
  name: 'damage',
  counted: 'workbooks',
  runs: { full: 2200, short: 30 },
  cases: damageCases,
  // A dozen calls and a repair.
  longestCase: 15_000,
  prepare,
  holds: tryCase,
  told: () => {
    const all = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return [...all, `operations ${done.size} of ${OPERATIONS.length}`].join(', ');
  },
});

let made: IWorkbookData | undefined;

async function prepare(): Promise<IWorkbookData> {
  return (made ??= withoutResultTabs((await sound()).snapshot));
}

/** Answers how many damaged workbooks it was: none where the operation was impossible. */
async function tryCase(given: readonly Damage[]): Promise<number> {
  const host = await openHost({
    ...builtBundle(DAMAGING_HANDS),
    snapshot: structuredClone(await prepare()),
    // Half of them where formulas and rules are read back with the separators of another locale.
    ...((given[0]?.numbers[0] ?? 0) % 2 === 0 ? {} : { temper: 'commas' as const }),
  });
  try {
    let isDamaged = false;
    for (const each of given) {
      if ((await host.run('damageWorkbook', each, REACH)) !== true) continue;
      isDamaged = true;
      done.add(each.operation);
    }
    if (!isDamaged) return 0;
    counts.workbooks += 1;
    const truth = await truthOf(host.snapshot());
    const isRead = await judgeAnswers(host, truth);
    counts[isRead ? truth.answer : 'refused'] += 1;
    await judgeFurther(host, truth, isRead, given[0]?.numbers ?? []);
    return 1;
  } finally {
    host.dispose();
  }
}

/** Of what can be read a part is enough. */
async function judgeFurther(
  host: Host,
  truth: Truth,
  isRead: boolean,
  [chance = 0, way = 0]: readonly number[],
): Promise<void> {
  if (!isRead) await (way % 2 === 0 ? judgeRepaired(host) : judgeCommandLine(host, truth));
  else if (chance % 3 === 0) await (way % 3 === 0 ? judgeRepaired(host) : publish(host, truth));
}

interface Answers {
  readonly readRound: Outcome;
  readonly readReportData: Outcome;
  readonly openSidebar: Outcome;
  readonly readUnitCard: readonly Outcome[];
}

/** Answers whether the workbook can be read. */
async function judgeAnswers(host: Host, truth: Truth): Promise<boolean> {
  const answers = (await host.run('everyAnswer', [...truth.names.values()])) as Answers;
  const { readUnitCard, ...others } = answers;
  const all = [
    ...Object.entries(others),
    ...readUnitCard.map((card) => ['readUnitCard', card] as const),
  ];
  for (const [call, outcome] of all) requireRight(call, outcome, truth, host.sheetNames);
  const isRead = others.readRound.ok === true;
  if (isRead) requireWhole(others.readRound);
  assert.equal(others.openSidebar.state === 'ready', isRead, 'sidebar and command line agree');
  return isRead;
}

/** What was put back is judged by what stands there then. */
async function judgeRepaired(host: Host): Promise<void> {
  const wasRefused = ((await host.run('readRound', {})) as Outcome).ok !== true;
  await host.run('repairWorkbook', {});
  // Pressed again it has nothing left to do, and writes nothing.
  const once = JSON.stringify(host.snapshot());
  const again = (await host.run('repairWorkbook', {})) as { readonly done?: readonly unknown[] };
  assert.deepEqual(again.done ?? [], [], 'a second repair repairs nothing');
  assert.equal(JSON.stringify(host.snapshot()), once, 'a second repair writes nothing');
  const isRead = await judgeAnswers(host, await truthOf(host.snapshot()));
  if (wasRefused && isRead) counts.repaired += 1;
}

/** It sets up a workbook that it cannot read; what it then reads must have stood there before. */
async function judgeCommandLine(host: Host, truth: Truth): Promise<void> {
  const tabs = host.sheetNames;
  try {
    const round = await readOrRepair({
      readRound: async () => (await host.run('readRound')) as RoundOutcome,
      setupRound: async (request) => (await host.run('setupRound', request)) as SetupOutcome,
    });
    if (requireRight('cchc score', round, truth, tabs)) counts['read by the command line'] += 1;
  } catch (error) {
    if (!(error instanceof CliFault)) throw error;
    // What stopped it, then each fault on a line of its own.
    requireSentence('cchc score', error.message.replaceAll('\n', ' '), tabs, 4000);
  }
}

async function publish(host: Host, truth: Truth): Promise<void> {
  const tabs = host.sheetNames;
  const outcome = (await host.run('publishRound', { acceptProvisional: true })) as Outcome;
  if (!requireRight('publishRound', outcome, truth, tabs)) return;
  counts.published += 1;
  const [name = ''] = host.sheetNames.filter((other) => !tabs.includes(other));
  requireSealed(cellsOfTab(host.snapshot(), name), truth);
}
