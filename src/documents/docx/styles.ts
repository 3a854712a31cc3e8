/**
 * The paragraph styles of our .docx: an official who changes one in Word changes every paragraph of its kind. Blocks name
 * a style and say nothing of fonts and sizes themselves, except where two differ within one paragraph.
 */
import {
  AlignmentType,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { FIRST_LINE_INDENT, FONT, LINE_HEIGHT, PARAGRAPH_SPACE, SIZE } from '../format/page-format';
import { halfPoints, lineRule, twips, twipsOfPoints } from './units';

type Look = Omit<IBaseParagraphStyleOptions, 'name' | 'basedOn'>;

const CENTERED = { alignment: AlignmentType.CENTER };
const gap = twipsOfPoints(PARAGRAPH_SPACE);

function type(points: number, more: 'bold' | 'italics' | 'boldItalics' | 'plain' = 'plain') {
  const bold = more === 'bold' || more === 'boldItalics';
  const italics = more === 'italics' || more === 'boldItalics';
  return { size: halfPoints(points), ...(bold && { bold }), ...(italics && { italics }) };
}

const TEXT = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(FIRST_LINE_INDENT) },
  spacing: { before: gap, line: lineRule(LINE_HEIGHT), lineRule: LineRuleType.AUTO },
};

const LOOKS = {
  Superior: { run: type(SIZE.body), paragraph: CENTERED },
  Issuer: { run: type(SIZE.body, 'bold'), paragraph: CENTERED },
  Nation: { run: type(SIZE.body, 'bold'), paragraph: CENTERED },
  Motto: { run: type(SIZE.motto, 'bold'), paragraph: CENTERED },
  Number: { run: type(SIZE.number), paragraph: { ...CENTERED, spacing: { before: gap } } },
  About: { run: type(SIZE.about), paragraph: { ...CENTERED, spacing: { before: gap } } },
  PlaceDate: {
    run: type(SIZE.date, 'italics'),
    paragraph: { ...CENTERED, spacing: { before: gap } },
  },
  DocumentType: {
    run: type(SIZE.title, 'bold'),
    paragraph: { ...CENTERED, keepNext: true, spacing: { before: gap * 3 } },
  },
  Subject: { run: type(SIZE.title, 'bold'), paragraph: { ...CENTERED, keepNext: true } },
  AnnexTitle: { run: type(SIZE.title, 'bold'), paragraph: { ...CENTERED, keepNext: true } },
  AnnexBelongsTo: {
    run: type(SIZE.title, 'italics'),
    paragraph: { ...CENTERED, keepNext: true, spacing: { after: gap * 2 } },
  },
  Text: { run: type(SIZE.text), paragraph: TEXT },
  Basis: { run: type(SIZE.text, 'italics'), paragraph: TEXT },
  Address: {
    run: type(SIZE.text),
    paragraph: { ...CENTERED, spacing: { before: gap * 2, after: gap } },
  },
  Note: {
    run: type(SIZE.note),
    paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: gap } },
  },
  TableText: { run: type(SIZE.table) },
  WideTableText: { run: type(SIZE.wideTable) },
  RecipientsLabel: { run: type(SIZE.recipientsLabel, 'boldItalics') },
  Recipients: { run: type(SIZE.recipients) },
  Signature: { run: type(SIZE.title, 'bold'), paragraph: CENTERED },
  PageNumber: { run: type(SIZE.page), paragraph: CENTERED },
  Gap: {
    run: { size: 2 },
    paragraph: { spacing: { line: gap, lineRule: LineRuleType.EXACT } },
  },
  /** Below a rule, in a bar, after the last table: what Word wants there, without taking room. */
  Thin: {
    run: { size: 2 },
    paragraph: { spacing: { line: twipsOfPoints(3), lineRule: LineRuleType.EXACT } },
  },
} satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof LOOKS;

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: halfPoints(SIZE.text), language: { value: 'vi-VN' } } },
    heading1: {
      run: { ...type(SIZE.text, 'bold'), color: '000000' },
      paragraph: { ...TEXT, keepNext: true },
    },
  },
  paragraphStyles: Object.entries(LOOKS).map(([id, look]: [string, Look]) => ({
    id,
    name: `CCHC ${id}`,
    basedOn: 'Normal',
    quickFormat: true,
    ...look,
  })),
};
