import { describe, expect, it } from '@jest/globals';
import { tabNameOf } from '../../../src/catalogue/tab-name';

describe('tabNameOf', () => {
  it.each([
    ['keeps a short name', '1', 'Chỉ đạo', '1 Chỉ đạo'],
    ['drops what Excel refuses in names', '2', "Thu/chi [a]: 'b' *?\\", '2 Thu chi a b'],
    ['joins lines', '3', 'Thủ tục\n  hành chính', '3 Thủ tục hành chính'],
    [
      'cuts a long name at a word',
      '4',
      'Cải cách tổ chức bộ máy hành chính',
      '4 Cải cách tổ chức bộ máy…',
    ],
    ['cuts one endless word', '5', 'a'.repeat(60), '5…'],
  ])('%s', (_, code, name, tab) => {
    expect(tabNameOf({ code, name })).toBe(tab);
  });
});
