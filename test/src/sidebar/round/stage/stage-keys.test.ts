import { describe, expect, it } from '@jest/globals';
import { neighboursOf } from '../../../../../src/sidebar/round/stage/stage-keys';

describe('neighboursOf', () => {
  it.each([
    ['Chuẩn bị', undefined, 'Tự chấm'],
    ['Thẩm định', 'Tự chấm', 'Giải trình'],
    ['Công bố', 'Giải trình', undefined],
    ['không rõ', undefined, 'Chuẩn bị'],
  ])('puts %s between %s and %s', (stage, previous, next) => {
    expect(neighboursOf(stage)).toEqual({ previous, next });
  });
});
