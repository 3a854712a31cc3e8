import { describe, expect, it } from '@jest/globals';
import { readEmails } from '../../../../src/tabs/plan/protection-plan';

describe('readEmails', () => {
  it('takes several, separated by commas, semicolons, blanks or lines', () => {
    expect(readEmails(' b@xa.vn, a@xa.vn;c@xa.gov.vn\nd@xa.vn e@xa.vn ')).toEqual({
      valid: ['a@xa.vn', 'b@xa.vn', 'c@xa.gov.vn', 'd@xa.vn', 'e@xa.vn'],
      invalid: [],
    });
  });

  it('counts an address once, however it is written', () => {
    expect(readEmails('A@Xa.vn a@xa.vn').valid).toEqual(['a@xa.vn']);
  });

  it.each(['Nguyễn', '@xa.vn', 'a@', 'a@xa', 'a@@xa.vn', 'a@xa..vn', 'a@xa.'])(
    'takes %s for no address',
    (word) => {
      expect(readEmails(`${word}, b@xa.vn`)).toEqual({ valid: ['b@xa.vn'], invalid: [word] });
    },
  );

  it('finds nobody in a blank cell', () => {
    expect(readEmails('  ')).toEqual({ valid: [], invalid: [] });
  });
});
