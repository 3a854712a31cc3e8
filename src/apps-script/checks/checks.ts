/** The checks, in the order in which their findings are told. To add one: a file of its own, and its line here. */
import { changedCriteria } from './changed-criteria';
import type { Finding } from './finding';
import { formulas } from './formulas';
import { highlightRules } from './highlight-rules';
import { missingTabs } from './missing-tabs';
import { peopleProblems } from './people-problems';
import { plainText } from './plain-text';
import type { WorkbookReading } from './read-workbook';

interface Check {
  readonly id: string;
  readonly find: (workbook: WorkbookReading) => readonly Finding[];
}

export const CHECKS: readonly Check[] = [
  { id: 'people-problems', find: peopleProblems },
  { id: 'missing-tabs', find: missingTabs },
  { id: 'changed-criteria', find: changedCriteria },
  { id: 'formulas', find: formulas },
  { id: 'plain-text', find: plainText },
  { id: 'highlight-rules', find: highlightRules },
];
