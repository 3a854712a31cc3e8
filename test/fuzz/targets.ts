/** Every fuzz target; adding one is a file in `targets/` and a line here. */
import type { Target } from './target';
import { agreement } from './targets/agreement';
import { agreementFiles } from './targets/agreement-files';
import { codes } from './targets/codes';
import { criteria } from './targets/criteria';
import { csvFiles } from './targets/csv-files';
import { customFunctions } from './targets/custom-functions';
import { damages } from './targets/damage';
import { officeDamages } from './targets/libreoffice';
import { hostileFiles } from './targets/hostile-files';
import { messages } from './targets/messages';
import { results } from './targets/results';
import { rules } from './targets/rules';
import { seals } from './targets/seals';
import { writtenFiles } from './targets/written-files';
import { xlsxFiles } from './targets/xlsx-files';

export const TARGETS: readonly Target[] = [
  messages,
  xlsxFiles,
  results,
  rules,
  codes,
  criteria,
  customFunctions,
  writtenFiles,
  csvFiles,
  hostileFiles,
  damages,
  agreement,
  agreementFiles,
  seals,
  officeDamages,
];
