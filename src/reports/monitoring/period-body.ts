/**
 * What a period's report says before its annexes: each section its figures, then what was written for it; what nobody has written
 * is dotted.
 */
import { foldText } from '../../core/fold-text';
import { FRAME } from '../../text/reports/frame';
import { PERIOD_REPORT } from '../../text/reports/period-report';
import { paragraph, strong, title } from '../blocks';
import { closing, letterhead, type Issuer } from '../frame';
import type { Paragraph, ReportBlock } from '../report-document';
import { unprovenNotes } from './figure-notes';
import { figureSentences } from './figure-sentences';
import { OUTLINE_PARTS, partOf } from './outline';
import type { PeriodOrder } from './period-source';
import { periodTexts, type PeriodText } from './period-texts';
import type { PrintedFigure } from './printed-figures';

/** `said`: how sentences name the period. */
export function periodBody(
  { data: { settings }, monitoring, period, unit }: PeriodOrder,
  issuer: Issuer,
  figures: readonly PrintedFigure[],
  said: string,
): readonly ReportBlock[] {
  const { body } = issuer;
  const to = unit === '' ? settings.superiorBody : settings.issuingBody;
  const texts = periodTexts(monitoring, period, unit);
  return [
    letterhead(PERIOD_REPORT.typeCode, issuer),
    title(PERIOD_REPORT.type, PERIOD_REPORT.subject(said), false),
    paragraph('address', PERIOD_REPORT.address(to)),
    paragraph('body', PERIOD_REPORT.lead(body, said, period.from, period.to)),
    ...OUTLINE_PARTS.flatMap((part) => partBlocks(part, figures, texts)),
    ...unprovenNotes(figures),
    paragraph('body', FRAME.end(PERIOD_REPORT.ending(said, body))),
    closing(body, PERIOD_REPORT.recipients),
  ];
}

function partBlocks(
  { key, title: text, isPart }: (typeof OUTLINE_PARTS)[number],
  figures: readonly PrintedFigure[],
  texts: readonly PeriodText[],
): readonly ReportBlock[] {
  const isHere = ({ section }: PrintedFigure | PeriodText) => partOf(section) === key;
  const sentences = figureSentences(figures.filter(isHere));
  const own = texts.filter(isHere);
  const hasParts = OUTLINE_PARTS.some((part) => part.key.startsWith(`${key}.`));
  const named = (name: string) => isPart || text.toLowerCase().endsWith(foldText(name));
  const written = own.flatMap((each) => textBlocks(each, !named(each.name)));
  const blocks = [...sentences.map((sentence) => paragraph('body', sentence)), ...written];
  const isBlank = blocks.length === 0 && !hasParts;
  return [
    { kind: 'heading', text },
    ...(isBlank ? [paragraph('body', PERIOD_REPORT.blank)] : blocks),
  ];
}

/** Line by line; with its name before it where no heading names it, and then also where it is blank. */
function textBlocks({ name, text }: PeriodText, isLabelled: boolean): readonly Paragraph[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (!isLabelled) return lines.map((line) => paragraph('body', line));
  const [first = PERIOD_REPORT.blankAfterLabel, ...more] = lines;
  return [
    paragraph('body', strong(PERIOD_REPORT.label(name)), first),
    ...more.map((line) => paragraph('body', line)),
  ];
}
