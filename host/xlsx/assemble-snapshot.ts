// Puts the sheets that were read together into the snapshot that Univer opens.
// Source: @univerjs/core 0.25.1, IWorkbookData.
import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { CONDITIONAL_FORMATS } from './conditional-format';
import { DATA_VALIDATIONS } from './data-validation';
import type { UniverName } from './defined-names';
import { DEFINED_NAMES } from './defined-names';
import type { KeptRecordOf } from './kept/kept-records';
import { NOTES } from './notes';
import { createResources } from './resources';
import type { WholeSheet } from './sheet-from-file';
import { enumMember } from './univer-values';

export interface SnapshotParts {
  readonly sheets: readonly WholeSheet[];
  readonly styles: Readonly<Record<string, IStyleData>>;
  readonly names: Readonly<Record<string, UniverName>>;
  readonly kept: KeptRecordOf<'workbook'> | undefined;
  readonly custom: IWorkbookData['custom'];
}

/** A workbook that was not written by us. */
const NOBODYS: Omit<KeptRecordOf<'workbook'>, 'kind'> = {
  id: 'workbook',
  name: '',
  appVersion: '',
  locale: 'viVN',
};

export function assembleSnapshot({
  sheets,
  styles,
  names,
  kept,
  custom,
}: SnapshotParts): IWorkbookData {
  const bySheet = (pick: (sheet: WholeSheet) => object) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, pick(sheet)]));
  const { id, name, appVersion, locale } = kept ?? NOBODYS;
  return {
    id,
    name,
    appVersion,
    locale: enumMember<IWorkbookData['locale']>(locale),
    styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: bySheet(({ data }) => data),
    resources: createResources({
      [CONDITIONAL_FORMATS]: bySheet(({ conditionalFormats }) => conditionalFormats),
      [DATA_VALIDATIONS]: bySheet(({ validations }) => validations),
      [NOTES]: bySheet(({ notes }) => notes),
      [DEFINED_NAMES]: names,
    }),
    ...(custom && { custom }),
  };
}
