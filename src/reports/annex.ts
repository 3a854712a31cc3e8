/** Phụ lục xếp hạng: the two annexes of the decision that publishes the result; the decision itself is written elsewhere. */
import type { ReportData, ReportUnit } from '../contract/report';
import { SIGN_MARK } from '../core/sign';
import { indexNameOf } from '../text/criteria-sets';
import { ANNEX } from '../text/reports/annex';
import { FRAME } from '../text/reports/frame';
import { column, listTable, paragraph, position, row, table } from './blocks';
import { annexTitle } from './frame';
import { figuresOf, type Figures } from './figures';
import { indexNote } from './index-note';
import { outsideColumns, outsideIn, outsideNote, OUTSIDE_WIDTH } from './outside';
import type { Report } from './report-builder';
import type { AnnexTitle, Paragraph, ReportTable, TableColumn } from './report-document';
import { kindHeading } from './summary-standing';
import { rankingsOf, unitsByRank } from './units-by-rank';

export const annex: Report = {
  name: ({ year }) => ANNEX.documentName(year),
  sections: (data) => {
    const units = unitsByRank(data.units);
    const figures = figuresOf(data);
    const [first, second] = ANNEX.labels;
    const { full } = indexNameOf(data.settings.criteriaTitle);
    const [ranking, groups] = [
      ANNEX.rankingTitle(full, data.year),
      ANNEX.groupsTitle(full, data.year),
    ];
    const note = provisionalNote(units);
    return [
      {
        orientation: 'portrait',
        blocks: [
          titleOf(data, first, ranking),
          ...rankingsOf(data.units).flatMap(({ kind, units: own }) => [
            ...kindHeading(kind, own.length),
            rankingTable(data, own, figures),
            ...indexNote(own, figures),
          ]),
          ...outsideNote(data),
          ...remarks(units),
          ...note,
        ],
      },
      {
        orientation: 'landscape',
        blocks: [
          titleOf(data, second, groups),
          groupsTable(data, units, figures),
          ...sumNote(data),
          ...remarks(units),
          ...note,
        ],
      },
    ];
  },
};

function titleOf({ settings, units }: ReportData, label: string, title: string): AnnexTitle {
  const isProvisional = units.some(({ provisional }) => provisional);
  return annexTitle(
    label,
    FRAME.provisional(title, isProvisional),
    ANNEX.belongsTo(settings.issuingBody),
  );
}

function provisionalNote(units: readonly ReportUnit[]): readonly Paragraph[] {
  return units.some(({ provisional }) => provisional)
    ? [paragraph('note', ANNEX.provisionalNote)]
    : [];
}

/** Why a grade or a total is not what the index or the rows would make it. */
function remarks(units: readonly ReportUnit[]): readonly Paragraph[] {
  return units.flatMap(({ name, remark }) =>
    remark === '' ? [] : [paragraph('note', ANNEX.remark(name, remark))],
  );
}

const nameOf = ({ name, provisional }: ReportUnit) =>
  provisional ? ANNEX.provisionalUnit(name) : name;

/** Groups outside the maximum stand in the table, and in no sum of it. */
function sumNote(data: ReportData): readonly Paragraph[] {
  return outsideIn(data).length === 0 ? [] : [paragraph('note', ANNEX.sumNote)];
}

function rankingTable(
  data: ReportData,
  units: readonly ReportUnit[],
  figures: Figures,
): ReportTable {
  const { headers, none } = ANNEX;
  const { points, fixed } = figures;
  const outside = outsideIn(data);
  return listTable(units, [
    [headers.number, 6, 'center', position],
    [headers.unit, 32 - outside.length * OUTSIDE_WIDTH, 'left', nameOf],
    [headers.self, 13, 'right', ({ selfTotal }) => fixed(points(selfTotal))],
    [headers.total, 13, 'right', ({ total }) => fixed(points(total))],
    ...outsideColumns(outside, figures),
    [
      ...([headers.index, 13, 'right'] as const),
      ({ index, exactIndex }) => (index === null ? none : exactIndex || fixed(points(index))),
    ],
    [headers.grade, 14, 'center', ({ grade }) => (grade === '' ? none : grade)],
    [headers.rank, 9, 'center', ({ rank }) => (rank === null ? none : String(rank))],
  ]);
}

function groupsTable(
  { groups }: ReportData,
  units: readonly ReportUnit[],
  { points, sum, fixed, short }: Figures,
): ReportTable {
  const maxima = groups.map(({ maximum, sign }) =>
    maximum === null ? '' : `${SIGN_MARK[sign]}${short(points(maximum))}`,
  );
  const plain = groups.filter(({ sign }) => sign === 'none');
  const rows = units.map((unit, i) =>
    row(
      'plain',
      String(i + 1),
      nameOf(unit),
      ...groups.map((_, group) => {
        const score = unit.groupScores[group] ?? null;
        return score === null ? ANNEX.none : fixed(points(score));
      }),
      fixed(points(unit.total)),
    ),
  );
  return table(groupColumns(groups.map(({ name }) => name)), [
    row(
      'group',
      [ANNEX.maxima, 2],
      ...maxima,
      short(sum(plain.map(({ maximum }) => maximum ?? 0))),
    ),
    ...rows,
  ]);
}

/** What the fixed columns leave is shared among the groups in whole parts; the units take the remainder. */
function groupColumns(names: readonly string[]): readonly TableColumn[] {
  const { headers } = ANNEX;
  const each = Math.max(1, Math.floor(GROUPS_WIDTH / Math.max(1, names.length)));
  const unitWidth = 100 - NUMBER_WIDTH - TOTAL_WIDTH - each * names.length;
  return [
    column(headers.number, NUMBER_WIDTH, 'center'),
    column(headers.unit, unitWidth),
    ...names.map((name) => column(name, each, 'right')),
    column(headers.sum, TOTAL_WIDTH, 'right'),
  ];
}

const NUMBER_WIDTH = 4;
const TOTAL_WIDTH = 8;
const GROUPS_WIDTH = 68;
