// ConditionalFormatRuleBuilder: collects a condition, a look and ranges; build() refuses what Google refuses.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
import { hexColor } from './cell-style';
import { ConditionalFormatRule } from './conditional-format-rule';
import type { FormatLook, FormatRuleData, GradientPoint } from './conditional-format-shape';
import type { RangePlace } from './places';
import { PlatformObject } from './platform-object';

type End = 'min' | 'mid' | 'max';

const EMPTY: FormatRuleData<never> = { ranges: [], condition: undefined, look: {} };

export class ConditionalFormatRuleBuilder<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'ConditionalFormatRuleBuilder';
  private data: FormatRuleData<R>;
  private readonly gradient = new Map<End, GradientPoint>();

  constructor(data: FormatRuleData<R> = EMPTY) {
    super();
    this.data = data;
    if (data.condition?.kind === 'gradient') this.hostTakeGradient(data.condition.points);
  }

  setRanges(ranges: readonly R[]): this {
    this.data = { ...this.data, ranges: [...ranges] };
    return this;
  }

  getRanges(): R[] {
    return [...this.data.ranges];
  }

  whenFormulaSatisfied(formula: string): this {
    return this.hostWhen('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): this {
    return this.hostWhen('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.hostWhen('CELL_NOT_EMPTY');
  }

  whenTextStartsWith(text: string): this {
    return this.hostWhen('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.hostWhen('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.hostWhen('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: string): this {
    return this.hostWhen('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.hostWhen('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.hostWhen('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.hostWhen('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.hostWhen('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.hostWhen('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.hostWhen('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.hostWhen('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.hostWhen('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.hostWhen('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  setGradientMinpoint(color: string): this {
    return this.setGradientMinpointWithValue(color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: string, value: string): this {
    return this.hostPoint('min', { color, type, value });
  }

  setGradientMidpointWithValue(color: string, type: string, value: string): this {
    return this.hostPoint('mid', { color, type, value });
  }

  setGradientMaxpoint(color: string): this {
    return this.setGradientMaxpointWithValue(color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: string, value: string): this {
    return this.hostPoint('max', { color, type, value });
  }

  setBackground(background: string | null): this {
    return this.hostLook({ background: background && hexColor(background) });
  }

  setFontColor(fontColor: string | null): this {
    return this.hostLook({ fontColor: fontColor && hexColor(fontColor) });
  }

  setBold(bold: boolean | null): this {
    return this.hostLook({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.hostLook({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.hostLook({ strikethrough });
  }

  setUnderline(underline: boolean | null): this {
    return this.hostLook({ underline });
  }

  copy(): ConditionalFormatRuleBuilder<R> {
    return new ConditionalFormatRuleBuilder(this.data);
  }

  build(): ConditionalFormatRule<R> {
    if (this.data.ranges.length === 0) {
      throw new Error('The conditional format rule must have at least one range.');
    }
    if (!this.data.condition) throw new Error('The conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.data);
  }

  private hostWhen(criteria: string, ...values: readonly unknown[]): this {
    this.data = { ...this.data, condition: { kind: 'boolean', criteria, values } };
    return this;
  }

  private hostLook(look: FormatLook): this {
    this.data = { ...this.data, look: { ...this.data.look, ...look } };
    return this;
  }

  private hostPoint(end: End, point: GradientPoint): this {
    this.gradient.set(end, { ...point, color: hexColor(point.color) });
    const points = (['min', 'mid', 'max'] as const).flatMap((e) => this.gradient.get(e) ?? []);
    this.data = { ...this.data, condition: { kind: 'gradient', points } };
    return this;
  }

  private hostTakeGradient(points: readonly GradientPoint[]): void {
    const ends: readonly End[] = points.length === 3 ? ['min', 'mid', 'max'] : ['min', 'max'];
    points.forEach((point, i) => {
      const end = ends[i];
      if (end) this.gradient.set(end, point);
    });
  }
}
