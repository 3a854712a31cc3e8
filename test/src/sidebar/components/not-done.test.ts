import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Refusal } from '../../../../src/contract/call';
import type { EditOutcome } from '../../../../src/contract/edit';
import { NotDone } from '../../../../src/sidebar/components/not-done';

const shown = (outcome: EditOutcome<string> | Refusal<string>) =>
  renderToString(
    h(NotDone<string>, {
      outcome,
      placesOf: (present) => [
        ['Giai đoạn', present, 'Thẩm định'],
        ['Trạng thái', '', ''],
      ],
      onKeepMine: () => undefined,
      onTakeTheirs: () => undefined,
    }),
  );

describe('NotDone', () => {
  it('is nothing where the edit was done', () => {
    expect(shown({ ok: true })).toBe('');
  });

  it('is the sentence of a refusal', () => {
    expect(shown({ ok: false, reason: 'busy', message: 'Đợi.' })).toContain('Đợi.');
  });

  it('is what stands there by place, mine where it is another, and both ways on', () => {
    const page = shown({ ok: false, reason: 'conflict', present: 'Tự chấm' });
    const words = page.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
    expect(words).toBe(
      '|Có người vừa sửa chỗ này, chưa lưu thay đổi của bạn.|' +
        'Giai đoạn: giá trị mới |“Tự chấm”|, của bạn |“Thẩm định”|' +
        'Trạng thái: giá trị mới |(trống)|Giữ của tôi|Lấy giá trị mới|',
    );
  });
});
