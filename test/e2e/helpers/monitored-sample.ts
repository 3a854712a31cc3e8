// The sample year as `cchc serve` hands it to the page, and the same of a province: units beyond the sample get figures of a pattern.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import type { SampleYear } from '../../../host/cli/sample-round';
import { openHost } from '../../../host/runtime/open-host';
import type { MonitoringOutcome } from '../../../src/contract/calls/read-monitoring';
import { projectRoot } from '../../../tools/project-root.mjs';
import { builtBundle } from '../../helpers/built-bundle';

type Texts = Readonly<Record<string, string>>;

const BLANK = {
  task: 'unit code task officer target deadline evidence state source doneOn',
  visit: 'inspection unit date kind team period strengths shortcomings notice noticeDate deadline',
};

function added(rows: readonly Texts[], fields: string) {
  const blank = Object.fromEntries(fields.split(' ').map((field) => [field, '']));
  return rows.map((row) => ({ row: null, before: null, after: { ...blank, ...row } }));
}

/** `unitCount`: with units of a pattern behind those of the sample. */
export async function monitoredSample(unitCount = 0): Promise<IWorkbookData> {
  const text = readFileSync(join(projectRoot, 'samples/monitoring-2022.json'), 'utf8');
  const year = JSON.parse(text) as SampleYear;
  const more = Array.from(
    { length: Math.max(0, unitCount - year.units.length) },
    (_, i) => `Xã thêm ${i + 1}`,
  );
  const host = await openHost(builtBundle());
  const units = [...year.units, ...more];
  await host.run('setupRound', { units, year: year.year, locality: year.locality });
  await host.run('editTasks', { edits: added(year.tasks, BLANK.task) });
  await host.run('addTab', { role: 'inspections' });
  await host.run('editInspections', { edits: added(year.inspections, BLANK.visit) });
  for (const { figures, ...request } of year.periods) {
    await host.run('openPeriod', request);
    const read = (await host.run('readMonitoring', {})) as MonitoringOutcome;
    const opened = read.ok ? read.periods : [];
    const period = opened.find(({ codes, reporters }) =>
      codes.every((_, at) => reporters.every(({ cells }) => cells[at] === '')),
    );
    const patterned = Object.fromEntries(more.map((name, i) => [name, figuresOf(i)]));
    const values = { ...figures, ...patterned };
    await host.run('enterStatistics', { period: period?.id ?? '', values });
  }
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

/** Consistent, with some of everything: met and not met, one in nine stated wrongly. */
function figuresOf(i: number): Texts {
  const [received, online] = [400 + i, 90 + 3 * i];
  return {
    ...{ HS03: String(received), HS04: String(online), HS05: String(received - online) },
    ...{ HS06: '0', CD01: '20', CD02: String(14 + (i % 7)) },
    ...(i % 9 === 4 && { HS33: '99%' }),
  };
}
