/** What stands on the card of a criterion of the year before, and whether it may be compared. */
import { expect, it } from '@jest/globals';
import { h, type ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LastYearLine } from '../../../../src/sidebar/criterion/criterion-view';

type Criterion = ComponentProps<typeof LastYearLine>['criterion'];

const RULE = {
  code: '3.7',
  name: 'Đúng hạn',
  method: 'Tỷ lệ',
  scale: 'sàn 50%',
  notApplicable: '',
};

function shown(lastYear: Criterion['lastYear'], now: Partial<Criterion> = {}): string {
  const criterion = { ...RULE, maximum: 4, sign: 'none', lastYear, ...now };
  const html = renderToString(h(LastYearLine, { criterion: criterion as unknown as Criterion }));
  return html.replace(/<[^>]+>/g, '');
}

const kept = (rule: Partial<typeof RULE & { maximum: string }> = {}, result = '941/955 → 3/4') => ({
  ...{ year: 2026, result, rule: { ...RULE, maximum: '4', ...rule } },
});

it('is the result with its points, as far as it may be compared', () => {
  expect(shown(kept())).toBe('Năm 2026: 941/955 → 3/4 điểm');
  const other = ', không so sánh được: cách tính đã đổi';
  expect(shown(kept({ maximum: '5' }))).toBe(`Năm 2026: 941/955 → 3/4 điểm${other}`);
  expect(shown(kept({ scale: 'sàn 60%' }))).toContain(other);
  expect(shown(kept({ name: 'Khác' }))).toContain('không so sánh được: đã đổi tên');
  expect(shown(kept({ code: '3.8' }))).toBe('Năm 2026: 941/955 → 3/4 điểm (khi ấy là 3.8)');
  expect(shown(kept({ maximum: '−4' }, '1 → −1/4'), { sign: 'penalty' })).toBe(
    'Năm 2026: 1 → −1/4 điểm',
  );
});

it('says what was not there, what is damaged, and nothing without a year before', () => {
  expect(shown({ year: 2026, rule: null, result: '' })).toBe('Năm 2026: tiêu chí mới, chưa có');
  expect(shown({ damage: 'Tab “Năm trước” …' })).toContain('Tab “Năm trước” …');
  expect(shown(null)).toBe('');
  expect(shown(kept({}, '<img src=x>'))).toBe('Năm 2026: &lt;img src=x>');
});
