/**
 * Which unit claims points for a component whose evidence column asks for something, and has named neither a link nor a
 * document. A claim is a self-assessed result that is not blank, Không or KPS: those ask for no points.
 */
import type { CriterionRequest } from '../../contract/criterion';
import type { EvidenceRecord } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { criterionTree } from '../../core/criterion-tree';
import { foldText } from '../../core/fold-text';
import { codeKey, nameKey } from '../../core/identity';
import { cellText } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';

export interface ClaimRow {
  readonly code: string;
  /** What the criterion asks for. */
  readonly evidence: string;
  /** Whoever answers there claims no points. */
  readonly isPenalty: boolean;
  /** One per unit. */
  readonly selfAssessed: readonly unknown[];
}

export function claimsWithoutEvidence(
  units: readonly string[],
  rows: readonly ClaimRow[],
  records: readonly EvidenceRecord[],
): CriterionRequest[] {
  const given = new Set(records.filter(namesEvidence).map(({ unit, code }) => keyOf(unit, code)));
  const { isLeaf } = criterionTree(rows.map(({ code }) => code));
  const asking = new Set(rows.flatMap(({ code, evidence }) => (evidence === '' ? [] : [code])));
  const missing = new Map<string, CriterionRequest>();
  rows.forEach(({ code, isPenalty, selfAssessed }, row) => {
    const component = componentOf(code);
    if (isLeaf[row] !== true || isPenalty || !(asking.has(code) || asking.has(component))) return;
    units.forEach((unit, at) => {
      const key = keyOf(unit, component);
      if (isClaim(selfAssessed[at]) && !given.has(key)) missing.set(key, { unit, code: component });
    });
  });
  return [...missing.values()];
}

function keyOf(unit: string, code: string): string {
  return JSON.stringify([nameKey(unit), codeKey(code)]);
}

function namesEvidence({ link, number, extra }: EvidenceRecord): boolean {
  return link !== '' || number !== '' || extra !== '';
}

const NO_CLAIM = new Set(['', ...VOCABULARY.no, ...VOCABULARY.notApplicable].map(foldText));

function isClaim(cell: unknown): boolean {
  return !NO_CLAIM.has(foldText(cellText(cell)));
}
