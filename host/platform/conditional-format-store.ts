// A sheet's conditional format rules <-> Univer's own list of them, first rule first in both.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)
import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { ConditionalFormatRule } from './conditional-format-rule';
import { conditionFromEngine, conditionToEngine } from './conditional-format-condition';
import type { FormatLook } from './conditional-format-shape';
import type { RangePlace, SheetPlace } from './places';

/** Univer puts each new rule in front, so the last one goes first. */
export function writeRules(
  sheet: SheetPlace,
  rules: readonly ConditionalFormatRule<RangePlace>[],
  taken: (formula: string) => string,
): void {
  sheet.hostFacade.clearConditionalFormatRules();
  [...rules].reverse().forEach((rule, i) => {
    sheet.hostFacade.addConditionalFormattingRule(
      toEngine(rule, `rule${rules.length - i}`, sheet, taken),
    );
  });
}

export function readRules<R extends RangePlace>(
  sheet: SheetPlace<R>,
  readBack: (formula: string) => string,
): ConditionalFormatRule<R>[] {
  return sheet.hostFacade.getConditionalFormattingRules().map(
    (rule) =>
      new ConditionalFormatRule({
        ranges: rule.ranges.map((area) => sheet.hostRange(area)),
        condition: conditionFromEngine(rule.rule, readBack),
        look: 'style' in rule.rule ? lookOf(rule.rule.style) : {},
      }),
  );
}

function toEngine(
  rule: ConditionalFormatRule<RangePlace>,
  cfId: string,
  sheet: SheetPlace,
  taken: (formula: string) => string,
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
    rule: conditionToEngine(condition, styleOf(look), taken),
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
