/** How a difference from a publication is named, and how a sealed cell is shown to people. */
import { fractionOfDouble } from '../core/read-number';
import { UNITS_TAB } from './labels';
import { SETTINGS_TAB } from './settings-tab';
import { formatFraction } from './number-format';

/** The cells of a criterion's rule, in the order in which a sealed round has them. */
export const RULE_CELLS = [
  'Nội dung',
  'Điểm tối đa',
  'Cách tính',
  'Thang điểm',
  'Khi không phát sinh',
] as const;

export const BLOCK_CELLS = ['Tự chấm', 'Thẩm định', 'Điểm'] as const;

export const CHANGE = {
  unitRenamed: 'Đổi tên đơn vị',
  unitAdded: 'Thêm đơn vị',
  unitRemoved: 'Bỏ đơn vị',
  criterionAdded: 'Thêm tiêu chí',
  criterionRemoved: 'Bỏ tiêu chí',
  grade: (name: string) => `Mức xếp loại ${name}`,
  gradeCondition: (name: string) => `Điều kiện xếp loại ${name}`,
} as const;

/** A setting of form 2, and what Đơn vị says of a unit, by key; what a later version added is called by its key. */
export const settingLabel = (key: string) => labelIn(SETTINGS_TAB.labels, key);
export const unitLabel = (key: string) =>
  labelIn(UNITS_TAB.headers, key === 'isScored' ? 'state' : key);

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}

/** `#84.66` is the number 84,66; `~` only guards a text. */
export function shownCell(sealed: string): string {
  if (sealed === '') return '(trống)';
  const text = sealed.replace(/\\u\{22\}/g, '"');
  if (text.startsWith('~')) return `“${text.slice(1)}”`;
  if (!text.startsWith('#')) return `“${text}”`;
  const value = Number(sealed.slice(1));
  if (!Number.isFinite(value)) return sealed.slice(1);
  return `${value < 0 ? '−' : ''}${formatFraction(fractionOfDouble(Math.abs(value)))}`;
}
