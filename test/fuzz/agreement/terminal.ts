/** What `cchc score` prints, against the cells of the sheet. */
import { strict as assert } from 'node:assert';
import type { RoundStanding } from '../../../src/contract/round';
import type { OnSheet } from './on-sheet';
import { figuresOf, noteOf, orElse, ownOf, unitCalled, words } from './words';

const rankText = (unit: RoundStanding) =>
  orElse(unit.rank, (rank) => `${rank}/${unit.of}`, 'chưa xếp hạng');

/** The title, a blank line and the headers come before the units. */
const UNITS_FROM = 3;

export function requireSameTable(printed: string, sheet: OnSheet, decimals: number): void {
  const { fixed } = figuresOf(decimals);
  const wanted = sheet.sorted
    .map(({ name }) => unitCalled(sheet, name))
    .map((unit) =>
      words(
        [
          ...[rankText(unit), unit.name, fixed(unit.total), fixed(unit.applicableMaximum)],
          ...[orElse(unit.index, fixed, ''), unit.grade, fixed(unit.selfTotal), fixed(unit.gap)],
          noteOf(unit),
        ].join(' '),
      ),
    );
  const lines = printed.split('\n').map(words);
  const shown = lines.slice(UNITS_FROM, UNITS_FROM + wanted.length);
  assert.deepEqual(shown, wanted, 'the table of cchc score');
}

/** `printed` begins with the unit's title. */
export function requireSameList(
  printed: string,
  unitName: string,
  sheet: OnSheet,
  decimals: number,
): void {
  const { fixed, short } = figuresOf(decimals);
  const unit = unitCalled(sheet, unitName);
  const items = ownOf(sheet, unit).map(({ code, name, maximum, deduction, why }) =>
    words(`${code} −${short(deduction)}/${short(maximum)} ${name}: ${why}`),
  );
  const title = `${unit.name}: ${fixed(unit.total)} điểm, hạng ${rankText(unit)}, xếp loại ${unit.grade}`;
  const head =
    items.length === 0
      ? 'Không bị trừ điểm nào.'
      : `${items.length} điểm trừ, cộng ${fixed(unit.deduction)} điểm:`;
  const lines = printed.split('\n').map(words);
  assert.deepEqual(
    lines.slice(0, items.length + 2),
    [words(title), head, ...items],
    'cchc score --unit',
  );
}
