/**
 * ReportData of a round given as typed results, figured out by the custom functions as the formulas of the workbook chain
 * them: what `readReportData` reads from a sheet, without a sheet.
 */
import { USUAL_ROUNDING } from '../../src/core/rounding';
import {
  CCHC_DEDUCTIONS,
  CCHC_GRADE,
  CCHC_RANK,
  CCHC_SCORE,
  CCHC_SUMMARY,
  CCHC_WHY,
} from '../../src/apps-script/custom-functions';
import { criterionTree } from '../../src/core/criterion-tree';
import { maximumCell } from '../../src/core/sign';
import type { CriteriaNode } from '../../src/catalogue/criteria-set';
import type {
  ReportData,
  ReportLeaf,
  ReportSettings,
  ReportTask,
  ReportUnit,
} from '../../src/contract/report';
import { isCode, levelOf } from '../../src/core/code';
import { SAMPLE_CRITERIA, SAMPLE_ROUND } from './sample-round';

/** Unit → code → text; what is not there is blank. */
type ByUnitAndCode = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface TypedRound {
  readonly nodes: readonly CriteriaNode[];
  readonly units: readonly string[];
  readonly selfAssessed: ByUnitAndCode;
  readonly appraised?: ByUnitAndCode;
  readonly reasons?: ByUnitAndCode;
  readonly tasks?: readonly ReportTask[];
  readonly settings?: Partial<ReportSettings>;
  readonly year?: number;
  readonly decimals?: number;
}

const SETTINGS: ReportSettings = {
  locality: 'Huyện Vĩnh Linh',
  superiorBody: 'UBND huyện Vĩnh Linh',
  issuingBody: 'Phòng Nội vụ',
  criteriaTitle: SAMPLE_CRITERIA.title,
  criteriaStatus: SAMPLE_CRITERIA.status,
  selfDeadline: '10/01/2023',
  appraisalDeadline: '31/01/2023',
  explanationDeadline: '15/02/2023',
};

export const SAMPLE_TYPED: TypedRound = {
  nodes: SAMPLE_CRITERIA.nodes,
  units: SAMPLE_ROUND.units,
  selfAssessed: SAMPLE_ROUND.selfAssessed,
  appraised: SAMPLE_ROUND.appraised,
  reasons: SAMPLE_ROUND.reasons,
};

export function reportDataOf(round: TypedRound): ReportData {
  const { nodes, units, decimals = 2, year = 2022 } = round;
  const groups = nodes.filter(({ code }) => isCode(code) && levelOf(code) === 1);
  return {
    indexName: 'Chỉ số CCHC',
    year,
    ...{ decimals, rounding: USUAL_ROUNDING },
    stage: 'Công bố',
    hasCeiling: true,
    groups: groups.map(({ code, name, maximum, sign }) => ({
      ...{ code, name, maximum },
      sign: sign ?? ('none' as const),
    })),
    settings: { ...SETTINGS, ...round.settings },
    criteria: nodes.map(criterionOf),
    units: unitsOf(round, figuresOf(round)).map((unit, i) => ({ ...unit, name: units[i] ?? '' })),
    tasks: round.tasks ?? [],
    inspections: null,
    seal: null,
  };
}

function criterionOf(node: CriteriaNode): ReportData['criteria'][number] {
  const { code, name, maximum, method, scale, notApplicable, hint, evidence, officer } = node;
  const { sign = 'none' } = node;
  return { code, name, maximum, sign, method, scale, notApplicable, hint, evidence, officer };
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf({ nodes, units, selfAssessed, appraised, decimals = 2 }: TypedRound) {
  const column = (cell: (node: CriteriaNode) => string | number) =>
    nodes.map((node) => [cell(node)]);
  const block = (results: ByUnitAndCode) =>
    nodes.map(({ code }) => units.map((unit) => results[unit]?.[code] ?? ''));
  const codes = column(({ code }) => code);
  const maxima = column(({ maximum, sign }) => maximumCell(maximum, sign));
  const rule = [
    maxima,
    column(({ method }) => method),
    column(({ scale }) => scale),
    column(({ notApplicable }) => notApplicable),
  ] as const;
  const [self, taken] = [block(selfAssessed), block(appraised ?? {})];
  const scores = CCHC_SCORE(self, ...rule, taken, codes, decimals);
  const selfScores = CCHC_SCORE(self, ...rule, '', codes, decimals);
  const whys = CCHC_WHY(self, ...rule, taken, decimals);
  const names = column(({ name }) => name);
  return {
    scores,
    whys,
    summary: CCHC_SUMMARY(scores, maxima, codes, selfScores),
    deductions: CCHC_DEDUCTIONS(codes, names, maxima, [units], scores, whys),
    taken: self.map((row, i) => row.map((cell, unit) => appraisedOr(taken[i]?.[unit], cell))),
  };
}

/** A blank appraisal accepts the self-assessment. */
function appraisedOr(appraised: string | undefined, self: string): string {
  return appraised === undefined || appraised === '' ? self : appraised;
}

function unitsOf(round: TypedRound, figures: Figures): readonly ReportUnit[] {
  const indexes = figures.summary.map((row) => [row[SUMMARY_INDEX] ?? '']);
  const ranks = CCHC_RANK(indexes);
  const grades = CCHC_GRADE(indexes);
  return round.units.map((name, unit) => {
    const leaves = leavesOf(round, figures, unit);
    const [total, deduction, open, applicableMaximum, index, progress, selfTotal, gap, ...outside] =
      figures.summary[unit] ?? [];
    const rank = ranks[unit]?.[0];
    return {
      name,
      total: Number(total),
      deduction: Number(deduction),
      open: Number(open),
      applicableMaximum: Number(applicableMaximum),
      bonus: Number(outside[0] ?? 0),
      penalty: Number(outside[1] ?? 0),
      index: typeof index === 'number' ? Number(index.toFixed(round.decimals ?? 2)) : null,
      rank: typeof rank === 'number' ? rank : null,
      of: round.units.length,
      ...{ exactIndex: '', kind: '', remark: '' },
      grade: grades[unit]?.[0] ?? '',
      provisional: leaves.some(({ score }) => typeof score === 'string' && score !== 'KPS'),
      progress: Number(progress),
      selfTotal: Number(selfTotal),
      gap: Number(gap),
      groupScores: groupScores(round, figures, unit),
      deductions: deductionsOf(figures, name),
      outside: outsideOf(round, figures, unit),
      leaves,
    };
  });
}

const SUMMARY_INDEX = 4;

function groupScores({ nodes }: TypedRound, { scores }: Figures, unit: number) {
  return nodes.flatMap(({ code }, row) => {
    if (!isCode(code) || levelOf(code) !== 1) return [];
    const score = scores[row]?.[unit];
    return [typeof score === 'number' ? score : null];
  });
}

function deductionsOf({ deductions }: Figures, unit: string): ReportUnit['deductions'] {
  return deductions
    .filter(([name]) => name === unit)
    .map(([, code, name, maximum, score, deduction, why]) => ({
      code: String(code),
      name: String(name),
      maximum: Number(maximum),
      score: Number(score),
      deduction: Number(deduction),
      why: String(why),
    }));
}

function outsideOf({ nodes }: TypedRound, { scores, whys }: Figures, unit: number) {
  const { isLeaf } = criterionTree(nodes.map(({ code }) => code));
  return nodes.flatMap(({ code, name, maximum, sign }, row) => {
    const points = scores[row]?.[unit];
    if (isLeaf[row] !== true || sign === undefined || typeof points !== 'number') return [];
    const why = whys[row]?.[unit] ?? '';
    return points === 0 ? [] : [{ code, name, maximum, sign, points, why }];
  });
}

function leavesOf(round: TypedRound, { scores, taken }: Figures, unit: number): ReportLeaf[] {
  const { nodes, units, reasons } = round;
  const { isLeaf } = criterionTree(nodes.map(({ code }) => code));
  const own = reasons?.[units[unit] ?? ''] ?? {};
  const textOf = (rows: readonly (readonly string[])[], row: number) => rows[row]?.[unit] ?? '';
  return nodes.flatMap(({ code, maximum, sign }, row) => {
    const score = scores[row]?.[unit] ?? '';
    const isWhole = sign === undefined ? score === maximum : typeof score === 'number';
    if (isLeaf[row] !== true || isWhole) return [];
    return [{ code, score, result: textOf(taken, row), reason: own[code] ?? '' }];
  });
}
