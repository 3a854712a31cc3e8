// Autocomplete and help for the add-on's custom functions, from the comments above them in the script, as the
// formula helper of Sheets shows them. Source: https://developers.google.com/apps-script/guides/jsdoc
import { BooleanNumber } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { UniverWorkbook } from '../../univer/univer-workbook';

export function describeFunctions(
  workbook: UniverWorkbook,
  documentation: ReadonlyMap<string, string>,
): void {
  const descriptions = [...documentation].map(([name, comment]) => functionInfo(name, comment));
  workbook.univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}

export function functionInfo(name: string, comment: string): IFunctionInfo {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trim());
  const description = textBeforeTags(lines);
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: lines.flatMap((line) => {
      const match = /^@param \{(.*?)\} (\S+)\s*(.*)$/.exec(line);
      const [, example = '', parameter = '', detail = ''] = match ?? [];
      return match
        ? [
            {
              name: parameter,
              example,
              detail,
              require: BooleanNumber.TRUE,
              repeat: BooleanNumber.FALSE,
            },
          ]
        : [];
    }),
  };
}

function textBeforeTags(lines: readonly string[]): string {
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  return lines
    .slice(0, firstTag === -1 ? lines.length : firstTag)
    .join(' ')
    .trim();
}
