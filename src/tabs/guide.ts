/** Hướng dẫn: one page of sentences. */
import { TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import type { Guide, Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { COLOR, TAB_COLOR, TITLE } from './plan/theme';

export const guide: Tab<'guide', never> = {
  role: 'guide',
  name: TAB_NAME.guide,
  columns: {},
  hasStageLine: true,
  isClosed: false,
  plans: ({ guide: read }) => [guidePlan(read())],
};

function guidePlan({ title, sections }: Guide): TabPlan {
  const lines = sections.flatMap(({ heading, lines: texts }) => [
    { text: heading, isHeading: true },
    ...texts.map((text) => ({ text, isHeading: false })),
  ]);
  const firstLine = 3;
  const rows = lines.length + firstLine;
  return {
    role: 'guide',
    name: TAB_NAME.guide,
    cells: [[title], [''], ...lines.map(({ text }) => [text])],
    formulas: [],
    size: { rows, columns: 1 },
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(firstLine, 1, lines.length), style: { wrap: true, vertical: 'top' } },
      ...lines.flatMap(({ isHeading }, i) =>
        isHeading
          ? [{ area: areaOf(firstLine + i, 1), style: { bold: true, color: COLOR.title } as const }]
          : [],
      ),
    ],
    columnWidths: [{ column: 1, count: 1, width: 760 }],
    frozen: { rows: 1, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    color: TAB_COLOR.other,
  };
}
