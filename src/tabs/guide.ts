/** Hướng dẫn: one page of sentences. */
import { TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { makePlan } from './plan/make-plan';
import type { Guide, Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { COLOR, TAB_COLOR } from './plan/theme';

export const guide: Tab<'guide', never> = {
  role: 'guide',
  name: TAB_NAME.guide,
  columns: {},
  hasStageLine: true,
  isClosed: false,
  plans: ({ guide: read }) => [guidePlan(read())],
};

/** Below the title and the line of the stage. */
const FIRST_LINE = 3;

function guidePlan({ title, sections }: Guide): TabPlan {
  const lines = sections.flatMap(({ heading, lines: texts }) => [
    { text: heading, isHeading: true },
    ...texts.map((text) => ({ text, isHeading: false })),
  ]);
  return makePlan({
    role: 'guide',
    name: TAB_NAME.guide,
    top: [title],
    pieces: [{ row: FIRST_LINE, column: 1, cells: lines.map(({ text }) => [text]) }],
    size: { rows: lines.length + FIRST_LINE, columns: 1 },
    styles: [
      { area: areaOf(FIRST_LINE, 1, lines.length), style: { wrap: true, vertical: 'top' } },
      ...lines.flatMap(({ isHeading }, i) =>
        isHeading
          ? [
              {
                area: areaOf(FIRST_LINE + i, 1),
                style: { bold: true, color: COLOR.title } as const,
              },
            ]
          : [],
      ),
    ],
    widths: [760],
    frozen: { rows: 1, columns: 0 },
    color: TAB_COLOR.other,
  });
}
