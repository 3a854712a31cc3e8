// Drop-downs of the page as an arrow beside the text: Univer's default, a coloured chip, hides the text in columns as
// narrow as ours. Looks only: what the rule allows stays.
import type { IDataValidationRule, IWorkbookData } from '@univerjs/core';
import { DataValidationRenderMode } from '@univerjs/core';

const RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

export function withPlainDropDowns(snapshot: IWorkbookData): IWorkbookData {
  const resources = snapshot.resources?.map((resource) =>
    resource.name === RESOURCE ? { ...resource, data: plain(resource.data) } : resource,
  );
  return resources ? { ...snapshot, resources } : snapshot;
}

function plain(data: string): string {
  const rules = JSON.parse(data || '{}') as Readonly<
    Record<string, readonly IDataValidationRule[]>
  >;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(rules).map(([sheetId, ofSheet]) => [
        sheetId,
        ofSheet.map((rule) => ({ ...rule, renderMode: DataValidationRenderMode.ARROW })),
      ]),
    ),
  );
}
