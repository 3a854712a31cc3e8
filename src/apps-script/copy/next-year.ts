/**
 * Makes of a copied workbook that of the year after. What goes along is written first (lost-points.ts, last-year-tab.ts), then what
 * belongs to the year that is over is emptied, and the year is written last: a press that was stopped is gone on with, and one that
 * finds the year written empties nothing. Units, criteria, indicators, open tasks and inspections are not touched.
 */
import type { OpenedYear } from '../../contract/calls/settle-copy';
import { NEW_YEAR } from '../../text/last-year';
import { documentRefusal } from '../checks/document-doubts';
import { DamagedWorkbook } from '../damaged-workbook';
import type { Workbook } from '../door';
import { deleteRows } from '../tables/table';
import { readGroup } from '../workbook/group';
import { whole } from '../workbook/open-tab';
import { readRound } from '../workbook/round';
import { emptyResults, emptyYear } from './empty-year';
import { keepLastYear, yearKept } from './last-year-tab';
import { addLostPoints } from './lost-points';
import { countsOf, inputsOf, isClosed, readYear, type Year } from './year-found';

/**
 * `begin`: before the first write; throws the sentence why it cannot be. Undefined where the workbook is of that year: then nothing
 * of it is left to do.
 */
export function openNextYear(
  workbook: Workbook,
  wanted: number | undefined,
  begin: (year: number) => void,
): OpenedYear | undefined {
  const { tabs } = workbook;
  const typed = readRound(tabs);
  if (!typed.ok) throw new DamagedWorkbook(typed.message);
  const { year } = typed.frame;
  if (year === 0) throw new DamagedWorkbook(NEW_YEAR.noYear());
  const next = wanted ?? year + 1;
  if (year === next) return undefined;
  if (year !== next - 1) throw new DamagedWorkbook(NEW_YEAR.otherYear(year, next));
  const found = readYear(tabs, typed);
  // Once it is kept all that follows from results is, and they may be emptied by now.
  const isKept = yearKept(tabs) === year;
  const doubt = isKept ? undefined : documentRefusal(typed);
  if (doubt !== undefined) throw new DamagedWorkbook(doubt.message);
  const added = isKept ? 0 : keepWhatGoesAlong(workbook, found, begin);
  const counts = countsOf(found);
  emptyResults(typed);
  deleteRows(found.tasks, isClosed);
  emptyYear(workbook, found);
  const { openTasks, fromDeductions } = counts;
  return { ...counts, openTasks: openTasks + added, fromDeductions: fromDeductions + added };
}

function keepWhatGoesAlong(
  workbook: Workbook,
  { year, typed, tasks }: Year,
  begin: (year: number) => void,
): number {
  const figures = typed.figures();
  const keep = keepLastYear(workbook, typed, figures, year);
  begin(year + 1);
  const added = addLostPoints(tasks, typed, figures, year);
  const forget = keep();
  // What somebody has typed since it was read would be kept nowhere.
  const now = typed.groups.map(({ code }) => readGroup(workbook.tabs, code, 'inputs'));
  if (JSON.stringify(now.map(whole).map(inputsOf)) !== JSON.stringify(typed.groups.map(inputsOf))) {
    forget();
    throw new DamagedWorkbook(NEW_YEAR.typed());
  }
  return added;
}
