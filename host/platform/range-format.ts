// The part of Range that sets how cells look. Each setter is one write, however large the range.
// How a look is stored is cell-style.ts' business.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range
import type { IStyleData } from '@univerjs/core';
import { GENERAL } from '../univer/number-format';
import type { BorderSides } from './cell-style';
import * as look from './cell-style';
import { RangeContent } from './range-content';

type Grid<T> = readonly (readonly T[])[];

export abstract class RangeFormat extends RangeContent {
  setNumberFormat(format: string): this {
    return this.hostStyleAll(look.numberFormat(format));
  }

  setNumberFormats(formats: Grid<string>): this {
    return this.hostStyleEach(formats, look.numberFormat);
  }

  getNumberFormats(): string[][] {
    return this.hostStyles((style) => style.n?.pattern ?? GENERAL);
  }

  getNumberFormat(): string {
    return this.hostFirst().getNumberFormats()[0]?.[0] ?? GENERAL;
  }

  setBackground(color: string | null): this {
    return this.hostStyleAll(look.background(color));
  }

  setBackgrounds(colors: Grid<string | null>): this {
    return this.hostStyleEach(colors, look.background);
  }

  getBackgrounds(): string[][] {
    return this.hostStyles((style) => style.bg?.rgb ?? '#ffffff');
  }

  getBackground(): string {
    return this.hostFirst().getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  setFontColor(color: string | null): this {
    return this.hostStyleAll(look.fontColor(color));
  }

  setFontColors(colors: Grid<string | null>): this {
    return this.hostStyleEach(colors, look.fontColor);
  }

  getFontColors(): string[][] {
    return this.hostStyles((style) => style.cl?.rgb ?? '#000000');
  }

  setFontWeight(weight: string | null): this {
    return this.hostStyleAll(look.fontWeight(weight));
  }

  setFontWeights(weights: Grid<string | null>): this {
    return this.hostStyleEach(weights, look.fontWeight);
  }

  getFontWeights(): string[][] {
    return this.hostStyles((style) => (style.bl ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.hostFirst().getFontWeights()[0]?.[0] ?? 'normal';
  }

  setFontSize(size: number): this {
    return this.hostStyleAll({ fs: size });
  }

  setFontSizes(sizes: Grid<number>): this {
    return this.hostStyleEach(sizes, (fs) => ({ fs }));
  }

  getFontSize(): number {
    return this.hostStyles((style) => style.fs ?? 10)[0]?.[0] ?? 10;
  }

  setFontStyle(style: string | null): this {
    return this.hostStyleAll(look.fontStyle(style));
  }

  setFontStyles(styles: Grid<string | null>): this {
    return this.hostStyleEach(styles, look.fontStyle);
  }

  setFontLine(line: string | null): this {
    return this.hostStyleAll(look.fontLine(line));
  }

  setFontFamily(family: string | null): this {
    return this.hostStyleAll({ ff: family });
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.hostStyleAll(look.horizontalAlignment(alignment));
  }

  setHorizontalAlignments(alignments: Grid<string | null>): this {
    return this.hostStyleEach(alignments, look.horizontalAlignment);
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.hostStyleAll(look.verticalAlignment(alignment));
  }

  setVerticalAlignments(alignments: Grid<string | null>): this {
    return this.hostStyleEach(alignments, look.verticalAlignment);
  }

  setWrap(isWrapped: boolean): this {
    return this.setWrapStrategy(isWrapped ? 'WRAP' : 'OVERFLOW');
  }

  setWraps(wraps: Grid<boolean>): this {
    return this.hostStyleEach(wraps, (wrap) => look.wrapStrategy(wrap ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: string): this {
    return this.hostStyleAll(look.wrapStrategy(strategy));
  }

  setWrapStrategies(strategies: Grid<string>): this {
    return this.hostStyleEach(strategies, look.wrapStrategy);
  }

  getWrap(): boolean {
    return this.hostStyles((style) => style.tb === look.WRAPPED)[0]?.[0] ?? false;
  }

  setTextRotation(degrees: number): this {
    return this.hostStyleAll(look.textRotation(degrees));
  }

  /** true draws a side, false takes it away, null leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = '#000000',
    style: string | null = 'SOLID',
  ): this {
    const sides: BorderSides = { top, left, bottom, right, vertical, horizontal };
    const line = look.borderLine(color ?? '#000000', style ?? 'SOLID');
    this.hostWriteStyles(
      this.hostGrid((row, column) => look.border(sides, line, this.hostArea, row, column)),
    );
    return this;
  }

  /** "Does not reset any number formatting rules." */
  clearFormat(): this {
    const formats = this.hostStyles(({ n }) => (n ? { n } : {}));
    this.hostClearFormat();
    this.hostWriteStyles(formats);
    return this;
  }

  protected hostClearFormat(): void {
    this.hostWriteStyles(this.hostGrid(() => null));
  }

  protected abstract override hostFirst(): RangeFormat;

  private hostStyleAll(style: IStyleData): this {
    this.hostWriteStyles(this.hostGrid(() => style));
    return this;
  }

  private hostStyleEach<T>(values: Grid<T>, style: (value: T) => IStyleData): this {
    this.hostRequireShape(values);
    this.hostWriteStyles(values.map((row) => row.map(style)));
    return this;
  }

  private hostStyles<T>(read: (style: IStyleData) => T): T[][] {
    const { cells } = this.context.workbook;
    return this.hostGrid((row, column) => read(cells.style(this.hostSheetId, row, column)));
  }

  private hostWriteStyles(styles: (IStyleData | null)[][]): void {
    this.context.workbook.cells.writeStyles(this.hostSheetId, this.hostArea, styles);
  }
}
