import { describe, expect, it } from '@jest/globals';
import { searchUnits } from '../../../../src/client/choice/document-choice';

const units = ['Xã Vĩnh Long', 'Xã Vĩnh Lâm', 'Thị trấn Hồ Xá', 'Phường Đông Hà'];

describe('searchUnits', () => {
  it.each([
    ['', units],
    ['vinh', ['Xã Vĩnh Long', 'Xã Vĩnh Lâm']],
    ['VĨNH lo', ['Xã Vĩnh Long']],
    ['lo  vinh', ['Xã Vĩnh Long']],
    ['vĩnh long'.normalize('NFD'), ['Xã Vĩnh Long']],
    ['dong ha', ['Phường Đông Hà']],
    ['xa', ['Xã Vĩnh Long', 'Xã Vĩnh Lâm', 'Thị trấn Hồ Xá']],
    ['quận', []],
  ])('"%s" finds %j', (typed, found) => {
    expect(searchUnits(units, typed)).toEqual(found);
  });
});
