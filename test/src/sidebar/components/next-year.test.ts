/** Who may open the next year where: a file of Google's is copied first, a local workbook is saved. */
import { expect, it } from '@jest/globals';
import { h, type ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { NextYearSection } from '../../../../src/sidebar/components/next-year';

type Props = ComponentProps<typeof NextYearSection>;

function shown(round: Partial<Props['round']>): string {
  const whole = { year: 2026, isLocal: false, isCopy: false, ownUnits: null, ...round };
  return renderToString(h(NextYearSection, { round: whole } as unknown as Props));
}

it('tells in a file of Google’s that it is copied first, and has no button there', () => {
  expect(shown({})).toContain('Tệp → Tạo bản sao');
  expect(shown({})).not.toContain('<button');
});

it('has the button in a local workbook, and says that its file is saved first', () => {
  expect(shown({ isLocal: true })).toContain('Lưu tệp năm 2026 trước');
  expect(shown({ isLocal: true })).toContain('Mở năm 2027</button>');
});

it('is nothing where a copy asks already, or nobody may decide', () => {
  expect(shown({ isCopy: true })).toBe('');
  expect(shown({ ownUnits: ['Xã A'] })).toBe('');
});
