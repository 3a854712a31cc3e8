/** The checks, in the order in which their findings are told. To add one: a file of its own, and its line here. */
import { changedCriteria } from './changed-criteria';
import type { Finding } from './finding';
import { formulas } from './formulas';
import { highlightRules } from './highlight-rules';
import { missingTabs } from './missing-tabs';
import { peopleProblems } from './people-problems';
import { plainText } from './plain-text';
import type { WorkbookReading } from './read-workbook';

type Check = (workbook: WorkbookReading) => readonly Finding[];

export const CHECKS: readonly Check[] = [
  peopleProblems,
  missingTabs,
  changedCriteria,
  formulas,
  plainText,
  highlightRules,
];
