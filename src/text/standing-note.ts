/** What stands under Ghi chú beside a unit's figures, on Xếp hạng and in documents. */
import type { GradeMiss } from '../core/grade-units';
import { TAB_NAME } from './labels';

interface Noted {
  readonly provisional: boolean;
  /** '' where the rounded index says it all. */
  readonly exactIndex: string;
  readonly kind: string;
  readonly remark: string;
}

export function standingNote({ provisional, exactIndex, kind, remark }: Noted): string {
  const index = exactIndex && `Chỉ số ${exactIndex}`;
  return joined([kind, provisional ? 'Tạm tính' : '', index, remark]);
}

interface Remarkable {
  /** The sum of the rows, where the total is another; else ''. */
  readonly unrounded: string;
  /** Kinds are ranked apart and the unit has none. */
  readonly isKindMissing: boolean;
  readonly gradeMisses: readonly GradeMiss[];
}

export function standingRemark({ unrounded, isKindMissing, gradeMisses }: Remarkable): string {
  return joined([
    unrounded && `Tổng làm tròn từ ${unrounded}`,
    ...gradeMisses.map(missText),
    isKindMissing ? `Chưa có Loại ở tab ${TAB_NAME.units} nên chưa xếp hạng` : '',
  ]);
}

/** Why a grade is lower than the index would make it. */
function missText(miss: GradeMiss): string {
  switch (miss.kind) {
    case 'condition':
      return `Đạt mức ${miss.band} nhưng không có “${miss.asked}” (${miss.code})`;
    case 'share':
      return `Đạt mức ${miss.band} nhưng loại này ${miss.asked} đơn vị`;
    case 'cap':
      return `${miss.asked} nên cao nhất ${miss.highest}`;
  }
}

function joined(notes: readonly string[]): string {
  return notes.filter((note) => note !== '').join('; ');
}
