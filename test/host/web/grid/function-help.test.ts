import { describe, expect, it } from '@jest/globals';
import { functionInfo } from '../../../../host/web/grid/function-help';

describe('functionInfo', () => {
  it('takes description, parameters and examples from the comment', () => {
    const comment = `*
 * Cộng điểm
 * của các dòng.
 *
 * @param {A2:B9} scores Điểm.
 * @return {*} Tổng.
 * @customfunction
 `;
    expect(functionInfo('CCHC_total', comment)).toMatchObject({
      functionName: 'CCHC_TOTAL',
      description: 'Cộng điểm của các dòng.',
      functionParameter: [{ name: 'scores', example: 'A2:B9', detail: 'Điểm.' }],
    });
  });
});
