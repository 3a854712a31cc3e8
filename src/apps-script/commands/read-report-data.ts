/**
 * Command of the dialog and the command line: what all documents of the round say, in one answer, so that any number of them
 * costs as many calls as one. Figures are the core's over what people typed; where the sheet shows others, nothing is issued.
 */
import { readReportData as declaration } from '../../contract/calls/read-report-data';
import {
  REPORT_SETTINGS,
  type ReportCriterion,
  type ReportLeaf,
  type ReportSettings,
} from '../../contract/report';
import { isBlank } from '../../core/reading';
import { roundUnit, type UnitFigures } from '../../rules/round-figures';
import { shownScore, typedText } from '../../text/cell-text';
import { documentRefusal } from '../checks/document-doubts';
import { command } from '../door';
import { presentRows, readSeal } from '../publication/present-round';
import { blockCells, describedBy, maximumAt, signAt, type Group } from '../workbook/group';
import { readRound, type TypedRound } from '../workbook/round';
import type { SettingsTab } from '../workbook/settings';
import { readInspections, readTasks } from '../tables/followed-rows';

export const readReportData = command(declaration)((_, { tabs }) => {
  const round = readRound(tabs);
  if (!round.ok) return round;
  const doubt = documentRefusal(round);
  if (doubt !== undefined) return doubt;
  const figures = round.figures();
  const criteria = round.groups.flatMap((group) =>
    group.codes.map((_, row) => criterionOf(group, row)),
  );
  return {
    ok: true,
    ...round.frame,
    settings: settingsOf(round.settings),
    criteria,
    units: reportUnits(round, figures, criteria),
    tasks: readTasks(tabs),
    inspections: readInspections(tabs),
    seal: readSeal(tabs, (format) => presentRows(round, figures, format)),
  };
});

function reportUnits(
  { groups, terms }: TypedRound,
  figures: readonly UnitFigures[],
  criteria: readonly ReportCriterion[],
) {
  const maxima = new Map(criteria.map(({ code, maximum }) => [code, maximum]));
  const leafOf = leafReader(groups, readReasons(groups));
  const reasoned = ({ code, why }: ReturnType<UnitFigures['outside']>[number], at: number) =>
    [leafOf(code, at).reason, why].filter((text) => text !== '').join('\n');
  return figures.map((unit, at) => {
    const all = unit.leaves().map(({ code, sign, score }) => ({
      sign,
      leaf: { ...leafOf(code, at), score: shownScore(score, terms.rowDecimals) },
    }));
    // Whatever a row with a sign comes to, nothing of the maximum is lost by it.
    const isWhole = ({ sign, leaf: { code, score } }: (typeof all)[number]) =>
      sign === 'none' ? score === maxima.get(code) : typeof score === 'number';
    const own = roundUnit(unit);
    return {
      ...own,
      outside: own.outside.map((found) => ({ ...found, why: reasoned(found, at) })),
      leaves: all.filter((each) => !isWhole(each)).map(({ leaf }) => leaf),
    };
  });
}

type Notes = readonly (readonly string[])[];

/** The notes of the appraised cells, one read per group. */
function readReasons(groups: readonly Group[]): readonly Notes[] {
  return groups.map(({ sheet, layout }) =>
    sheet
      .getRange(layout.firstRow, layout.blocks.appraised, layout.rowCount, layout.unitCount)
      .getNotes(),
  );
}

function leafReader(groups: readonly Group[], reasons: readonly Notes[]) {
  const places = new Map(
    groups.flatMap((group, at) =>
      group.codes.map((code, row) => [code, { group, at, row }] as const),
    ),
  );
  return (code: string, unit: number): Omit<ReportLeaf, 'score'> => {
    const place = places.get(code);
    if (place === undefined) return { code, result: '', reason: '' };
    const { group, at, row } = place;
    const appraised = blockCells(group, row, 'appraised')[unit];
    const result = isBlank(appraised) ? blockCells(group, row, 'self')[unit] : appraised;
    return { code, result: typedText(result), reason: (reasons[at]?.[row]?.[unit] ?? '').trim() };
  };
}

function criterionOf(group: Group, row: number): ReportCriterion {
  return {
    ...describedBy(group, row, typedText),
    maximum: maximumAt(group, row),
    sign: signAt(group, row),
  };
}

function settingsOf({ values }: SettingsTab): ReportSettings {
  const texts = REPORT_SETTINGS.map((name) => [name, typedText(values[name])]);
  return Object.fromEntries(texts) as ReportSettings;
}
