/** Every engine of the bench, in the order of the report. */
import type { Engine } from '../engine';
import { hyperFormula } from './hyperformula';
import { jsonParse } from './json-parse';
import { libreOffice } from './libreoffice';
import { formulaPerCell, oneFormula } from './local-host';
import { ourScoring } from './our-scoring';
import { singleEdit } from './single-edit';

export const ENGINES: readonly Engine[] = [
  jsonParse,
  ourScoring,
  singleEdit,
  libreOffice,
  hyperFormula,
  oneFormula,
  formulaPerCell,
];
