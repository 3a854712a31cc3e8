import { expect, it } from '@jest/globals';
import { h, type ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FollowedSection } from '../../../../src/sidebar/criterion/followed-section';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

const HOSTILE = '<img src=x onerror=alert(1)>';
const task = { row: 1, unit: 'Xã A', code: '3.7', task: HOSTILE, officer: '', target: '' };
const data = monitoringData(
  [
    monitoredPeriod({ 'Xã A': { HS30: '100', HS07: '100' } }),
    monitoredPeriod(
      { 'Xã A': { HS30: '941', HS07: '955' } },
      { id: '2023-Y', name: 'Năm', to: '14/12/2023' },
    ),
  ],
  {
    catalogue: WHOLE_CATALOGUE,
    tasks: [{ ...task, deadline: '', evidence: '', state: 'Chưa làm', source: '', doneOn: '' }],
  },
);

type Props = ComponentProps<typeof FollowedSection>;

function shown(code: string, self: string, appraised = '') {
  const loaded = { answer: { ok: true, ...data }, isLoading: false, reload: () => undefined };
  const props = {
    criterion: { unit: 'Xã A', code },
    result: { self, appraised },
    year: 2023,
    loaded,
  };
  return renderToString(h(FollowedSection, props as unknown as Props))
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
}

it('shows the figures of the year beside what is typed, the appraised result before the own one', () => {
  const words = shown('3.7', '950/955', '941/955');
  expect(words).toContain('|HS31| Tỷ lệ giải quyết trước và đúng hạn|');
  expect(words).toContain('|Quý I 100% · Năm 98,53% — |khớp kết quả đã gõ|');
  expect(words).toContain('|Dưới mục tiêu 100% từ kỳ Năm.|');
  expect(words).toContain('|Còn 1 nhiệm vụ chưa xong:|');
  expect(words).toContain('&lt;img src=x onerror=alert(1)>');
  expect(shown('3.7', '950/955')).toContain('khác kết quả đã gõ');
});

it('says nothing of a criterion that no indicator names', () => {
  expect(shown('1.1', '')).toBe('');
});
