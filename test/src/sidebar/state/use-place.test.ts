import { describe, expect, it } from '@jest/globals';
import type { SidebarRound } from '../../../../src/contract/calls/open-sidebar';
import type { Selection } from '../../../../src/contract/selection';
import { usePlace } from '../../../../src/sidebar/state/use-sidebar';
import { renderHook } from '../../../helpers/render-hook';

function placeOf(selection: Partial<Selection>) {
  const units = [{ name: 'Xã Một' }, { name: 'Xã Hai' }];
  const round = { units, selection: { unit: null, code: null, ...selection } };
  return renderHook(usePlace, round as unknown as SidebarRound).result;
}

describe('usePlace', () => {
  it.each([
    [
      { unit: 'Xã Hai', code: '2.3' },
      { unit: 'Xã Hai', code: '2.3' },
    ],
    [
      { unit: null, code: '2.3' },
      { unit: 'Xã Một', code: '2.3' },
    ],
    [{ unit: 'Xã đã bỏ' }, { unit: 'Xã Một', code: null }],
  ])('begins where the sheet is, %j, or with the first unit', (selection, place) => {
    expect(placeOf(selection)().place).toEqual(place);
  });

  it.each([
    [{ unit: 'Xã Hai' }, { unit: 'Xã Hai', code: '1.1' }],
    [{ code: '2.3' }, { unit: 'Xã Một', code: '2.3' }],
    [
      { unit: null, code: null },
      { unit: 'Xã Một', code: '1.1' },
    ],
    [
      { unit: 'Xã đã bỏ', code: '2.3' },
      { unit: 'Xã Một', code: '2.3' },
    ],
  ])('moves to %j; what is absent or unknown stays', (target, place) => {
    const state = placeOf({ unit: 'Xã Một', code: '1.1' });
    expect(state().moveTo(target)).toEqual(place);
    expect(state().place).toEqual(place);
  });

  it('is read again with every move, also to the same place', () => {
    const state = placeOf({ unit: 'Xã Một' });
    const { revision } = state();
    state().moveTo({ unit: 'Xã Một' });
    expect(state().revision).toBeGreaterThan(revision);
  });

  it('moves nowhere while there is unsaved input in any form, and does again when there is none', () => {
    const state = placeOf({ unit: 'Xã Một' });
    const { revision } = state();
    const releases = [state().hold(), state().hold()];
    expect(state().moveTo({ unit: 'Xã Hai' })).toBeUndefined();
    expect(state()).toMatchObject({ place: { unit: 'Xã Một' }, revision });
    releases.pop()?.();
    expect(state().moveTo({ unit: 'Xã Hai' })).toBeUndefined();
    releases.pop()?.();
    expect(state().moveTo({ unit: 'Xã Hai' })).toEqual({ unit: 'Xã Hai', code: null });
  });
});
