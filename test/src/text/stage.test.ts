import { describe, expect, it } from '@jest/globals';
import { stagesBeside } from '../../../src/text/stage';

describe('stagesBeside', () => {
  it.each([
    ['Chuẩn bị', undefined, 'Tự chấm'],
    ['Thẩm định', 'Tự chấm', 'Giải trình'],
    ['Công bố', 'Giải trình', undefined],
    ['không rõ', undefined, 'Chuẩn bị'],
  ])('puts %s between %s and %s', (stage, previous, next) => {
    expect(stagesBeside(stage)).toEqual({ previous, next });
  });
});
