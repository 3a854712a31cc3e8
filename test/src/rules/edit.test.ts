import { describe, expect, it } from '@jest/globals';
import { changesBetween, conflict, openFields, standing } from '../../../src/rules/edit';

describe('standing', () => {
  it.each([
    ['Có', 'Không', 'Có', 'open'],
    ['Có', 'Không', 'Không', 'done'],
    ['Có', 'Không', '', 'other'],
    ['', '', '', 'done'],
    [' Có ', ' Không ', 'Có', 'open'],
    [' Có ', ' Không ', 'Không', 'done'],
  ])('of %j to become %j, where %j stands, is %s', (expected, value, present, stands) => {
    expect(standing(present, { expected, value })).toBe(stands);
  });
});

describe('openFields', () => {
  const NAMES = ['self', 'reason'] as const;
  const present = { self: '1/2', reason: 'vì' };

  it('are those that still say what was seen, with what they shall be', () => {
    const changes = {
      self: { expected: '1/2', value: ' 2/2 ' },
      reason: { expected: '', value: 'vì' },
    };
    expect(openFields(NAMES, present, changes)).toEqual({ self: '2/2' });
  });

  it('are none at all where one field says something else', () => {
    const changes = {
      self: { expected: '1/2', value: '2/2' },
      reason: { expected: '', value: 'khác' },
    };
    expect(openFields(NAMES, present, changes)).toBeUndefined();
  });

  it('pass over what is left out, also as null, and what they do not know', () => {
    const changes = { self: null, other: { expected: '', value: 'x' } };
    expect(openFields(NAMES, present, changes as never)).toEqual({});
  });
});

describe('changesBetween', () => {
  it('says of each field what was seen and what it shall be', () => {
    const after = { self: '2/2', reason: '' };
    const changes = changesBetween<'self' | 'reason'>(['self'], { self: '1/2', reason: '' }, after);
    expect(changes).toEqual({
      self: { expected: '1/2', value: '2/2' },
    });
  });
});

it('a conflict tells what stands there', () => {
  expect(conflict('Thẩm định')).toEqual({
    ok: false,
    reason: 'conflict',
    present: 'Thẩm định',
  });
});
