// A sheet's conditional format rules <-> Univer's own list of them, first rule first in both.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)
import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { ConditionalFormatRule } from './conditional-format-rule';
import type { FormatLook } from './conditional-format-rule';
import { conditionFromEngine, conditionToEngine } from './conditional-format-condition';
import type { PlatformContext } from './platform-context';
import { Range } from './range';
import type { Sheet } from './sheet';

/** Univer puts each new rule in front, so the last one goes first. */
export function writeRules(sheet: Sheet, rules: readonly ConditionalFormatRule[]): void {
  sheet.hostFacade.clearConditionalFormatRules();
  [...rules].reverse().forEach((rule, i) => {
    sheet.hostFacade.addConditionalFormattingRule(toEngine(rule, `rule${rules.length - i}`, sheet));
  });
}

export function readRules(context: PlatformContext, sheet: Sheet): ConditionalFormatRule[] {
  return sheet.hostFacade.getConditionalFormattingRules().map(
    (rule) =>
      new ConditionalFormatRule({
        ranges: rule.ranges.map((area) => new Range(context, sheet, area)),
        condition: conditionFromEngine(rule.rule),
        look: 'style' in rule.rule ? lookOf(rule.rule.style) : {},
      }),
  );
}

function toEngine(
  rule: ConditionalFormatRule,
  cfId: string,
  sheet: Sheet,
): IConditionFormattingRule {
  const { ranges, condition, look } = rule.hostData;
  if (!condition) throw new Error('The conditional format rule must have a condition.');
  if (ranges.some((range) => range.hostSheetId !== sheet.hostId)) {
    throw new Error('Conditional format rule cannot reference a different sheet.');
  }
  return {
    cfId,
    ranges: ranges.map((range) => ({ ...range.hostArea })),
    // A matching rule of Sheets gives way to none below it only where both set the same thing.
    stopIfTrue: false,
    rule: conditionToEngine(condition, styleOf(look)),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function styleOf(look: FormatLook): IStyleBase {
  return {
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(typeof look.bold === 'boolean' ? { bl: flag(look.bold) } : {}),
    ...(typeof look.italic === 'boolean' ? { it: flag(look.italic) } : {}),
    ...(typeof look.strikethrough === 'boolean' ? { st: { s: flag(look.strikethrough) } } : {}),
    ...(typeof look.underline === 'boolean' ? { ul: { s: flag(look.underline) } } : {}),
  };
}

function lookOf(style: IStyleBase): FormatLook {
  return {
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    strikethrough: isOn(style.st?.s),
    underline: isOn(style.ul?.s),
  };
}

const isOn = (value: BooleanNumber | undefined): boolean | null =>
  value === undefined ? null : value === BooleanNumber.TRUE;
