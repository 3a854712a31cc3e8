/**
 * What is right of a damaged workbook: each figure that an answer still gives is the unit's own, by `unit.id`, or the
 * answer is a sentence that says where and what to do.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import { sameName } from '../../../src/core/identity';
import type { RoundUnit } from '../../../src/contract/round';
import { SEALED_RESULT, SEALED_ROW, UNITS_FROM } from '../../../src/text/publication-format';
import { sealedCell } from '../../../src/rules/publication/sealed-cell';
import { isPlainSentence } from '../sentences';
import { CODES, sound, UNITS } from './sound-round';
import { namesById, typedFigures, type FiguresById, type UnitOfId } from './typed-content';

type Answer = 'refused' | 'right' | 'typed';

export interface Outcome {
  readonly ok?: boolean;
  readonly state?: string;
  readonly message?: string;
  readonly groups?: readonly { readonly code: string; readonly maximum: number | null }[];
  readonly units?: readonly RoundUnit[];
  readonly card?: { readonly unit: RoundUnit };
}

/** What must be said of a workbook: by id, with the names that the ids have now. */
export interface Truth {
  readonly figures: FiguresById;
  readonly names: ReadonlyMap<string, string>;
  /** As it was before the damage, or as somebody has typed since. */
  readonly answer: Exclude<Answer, 'refused'>;
}

export async function truthOf(snapshot: IWorkbookData): Promise<Truth> {
  const { figures: undamaged, expected, names } = await sound();
  const figures = typedFigures(snapshot, expected) ?? undamaged;
  const isSame = JSON.stringify([...figures]) === JSON.stringify([...undamaged]);
  // Of two tabs of units the add-on reads the one with its mark.
  return { figures, names: namesById(snapshot) ?? names, answer: isSame ? 'right' : 'typed' };
}

/** Answers whether figures were given. `tabs`: their names, which a sentence may quote. */
export function requireRight(
  call: string,
  outcome: Outcome,
  truth: Truth,
  tabs: readonly string[],
): boolean {
  if (outcome.ok !== true && outcome.state !== 'ready') {
    requireSentence(call, outcome.message, tabs);
    return false;
  }
  const { units, card } = outcome;
  for (const unit of units ?? (card === undefined ? [] : [card.unit])) {
    requireSame(call, unit, unitCalled(call, unit.name, truth));
  }
  return true;
}

function unitCalled(call: string, name: string, { figures, names }: Truth): UnitOfId {
  const [id = ''] = [...names].find(([, known]) => sameName(known, name)) ?? [];
  const own = figures.get(id);
  assert.ok(own !== undefined, `${call}: ${name} is a unit of Đơn vị`);
  return own;
}

const FIELDS = [
  ...['total', 'deduction', 'open', 'applicableMaximum', 'index', 'rank', 'of', 'grade'],
  ...['provisional', 'progress', 'selfTotal', 'gap', 'groupScores'],
] as const;

function requireSame(call: string, unit: RoundUnit, own: UnitOfId): void {
  const fields = FIELDS.filter((name) => name in unit);
  const some = (from: object) => fields.map((name) => [name, from[name as keyof typeof from]]);
  assert.deepEqual(some(unit), some(own), `${call}: the figures of ${unit.name}`);
  if ('deductions' in unit) {
    const codesOf = ({ deductions }: Pick<RoundUnit, 'deductions'>) =>
      deductions.map(({ code, deduction }) => `${code} ${deduction}`).sort();
    assert.deepEqual(codesOf(unit), codesOf(own), `${call}: the deductions of ${unit.name}`);
  }
  if ('leaves' in unit) {
    const leaves = (unit.leaves as UnitOfId['leaves']).map(({ code, score }) => ({ code, score }));
    const inOrder = (list: UnitOfId['leaves']) => list.map((leaf) => JSON.stringify(leaf)).sort();
    assert.deepEqual(inOrder(leaves), inOrder(own.leaves), `${call}: the leaves of ${unit.name}`);
  }
}

export function requireWhole({ groups = [], units = [] }: Outcome): void {
  assert.deepEqual(
    groups.map(({ code }) => code),
    CODES.filter((code) => !code.includes('.')),
    'every group is there',
  );
  assert.equal(units.length, UNITS.length, 'every unit is there');
}

/** The rows of a publication's tab, as they are sealed. */
export function requireSealed(rows: readonly (readonly unknown[])[], truth: Truth): void {
  const rowOf = (kind: string, label: string) =>
    rows.find(([first, second]) => first === kind && second === label) ?? [];
  const names = rowOf(SEALED_ROW.units, '').slice(UNITS_FROM, UNITS_FROM + UNITS.length);
  const [code = ''] = CODES;
  const ofGroup = rowOf(SEALED_ROW.criterion, code).slice(UNITS_FROM + 2 * UNITS.length);
  names.forEach((name, i) => {
    const own = unitCalled('publishRound', String(name), truth);
    for (const [key, label] of Object.entries(SEALED_RESULT)) {
      const sealed = rowOf(SEALED_ROW.result, label)[UNITS_FROM + i];
      const wanted = sealedCell(own[key as keyof typeof SEALED_RESULT]);
      assert.equal(sealed ?? '', wanted, `the ${key} of ${String(name)} as published`);
    }
    assert.equal(ofGroup[i], sealedCell(own.groupScores[0] ?? ''), 'the score of the first group');
  });
  assert.equal(new Set(names).size, UNITS.length, 'every unit is published');
}

const CURE = /Bấm|Bỏ|Xóa|Chuyển|Ghi lại|khôi phục|Chạy|chạy lại|Sửa|sửa|cần|Đổi|Đưa|nhập/;

export function requireSentence(
  call: string,
  message: string | undefined,
  tabs: readonly string[],
  longest = 400,
): void {
  const text = message ?? '';
  assert.ok(isPlainSentence(text, longest, tabs), `${call} says: ${text}`);
  const isPlaced = /tab/i.test(text) || /^Ô điểm|^Đơn vị/.test(text);
  assert.ok(isPlaced && CURE.test(text), `${call} says no place or no cure: ${text}`);
}
