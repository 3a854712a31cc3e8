/**
 * LibreOffice Calc over the native sheet: every formula calculated again, and one changed points cell until the totals
 * and ranks can be read. Loading the .xlsx is timed apart. Says aloud where there is no LibreOffice.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaName, areaOf } from '../../src/tabs/plan/a1';
import type { BenchInput, Engine, PreparedEngine } from '../engine';
import { BUILT_IN_RANK, nativeSheet, standingsOf, type NativeSheet } from '../native/native-sheet';
import { pointsTable } from '../native/points-table';
import { writeXlsx } from '../native/write-xlsx';
import { libreOfficeVersion, startLibreOffice, type LibreOffice } from './libreoffice-process';

export const LIBREOFFICE = 'LibreOffice, everything';
export const LIBREOFFICE_EDIT = 'LibreOffice, one edit';

const MISSING =
  'LibreOffice or its Python bridge is missing: apt-get install --no-install-recommends libreoffice-calc python3-uno';

export const libreOffice: Engine = {
  name: 'LibreOffice',
  prepare: async (input) =>
    libreOfficeVersion() === undefined ? { notTried: MISSING } : await prepare(input),
};

async function prepare({ round }: BenchInput): Promise<PreparedEngine> {
  const sheet = nativeSheet(pointsTable(round), BUILT_IN_RANK);
  const office = startLibreOffice();
  const loading = await load(office, sheet);
  await office.ask({ do: 'recalculate' });
  const figures = areaName(sheet.figures);
  const { result } = await office.ask({ do: 'read', area: figures });
  return {
    standings: standingsOf(result as unknown[][]),
    tasks: [
      {
        name: LIBREOFFICE,
        run: async () => (await office.ask({ do: 'recalculate' })).milliseconds,
      },
      { name: LIBREOFFICE_EDIT, run: editOf(office, sheet, figures) },
    ],
    facts: [`LibreOffice opens the .xlsx in ${loading.toFixed(0)} ms`],
    close: () => office.end(),
  };
}

async function load(office: LibreOffice, sheet: NativeSheet): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    const file = join(folder, 'points.xlsx');
    writeFileSync(file, writeXlsx(sheet));
    return (await office.ask({ do: 'load', file })).milliseconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first number among the points takes another value, and its own again. */
function editOf(office: LibreOffice, { rows, points }: NativeSheet, shown: string) {
  const row = rows[points.row - 1] ?? [];
  const value = row.find((cell) => typeof cell === 'number') ?? 0;
  const cell = areaName(areaOf(points.row, row.indexOf(value) + 1));
  let edits = 0;
  return async () => {
    edits++;
    const next = value + (edits % 2);
    return (await office.ask({ do: 'edit', cell, value: next, shown })).milliseconds;
  };
}
