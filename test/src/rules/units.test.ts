/** The list of units and its changes: an id never changes, nobody is lost, two of one name cannot be. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeUnits, newUnits, type Unit, type UnitChange } from '../../../src/rules/units';

const UNITS = newUnits(['Xã Một', 'Xã Hai', 'Thị trấn Ba']);
const [ONE, TWO, THREE] = UNITS.map(({ id }) => id);
const namesAfter = (change: UnitChange, units: readonly Unit[] = UNITS) => {
  const changed = changeUnits(units, change);
  return changed.ok ? changed.units.map(({ name }) => name) : changed.fault;
};

describe('newUnits', () => {
  it('gives each unit an id of its own, the same in every run', () => {
    expect(new Set([ONE, TWO, THREE]).size).toBe(3);
    expect(newUnits(['Xã Một', 'Xã Hai', 'Thị trấn Ba'])).toEqual(UNITS);
  });

  it('gives two units of one name two ids: which is wrong is for people to say', () => {
    const [first, second] = newUnits(['Xã Một', 'xã một']);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('changeUnits', () => {
  it('adds a unit at the end or before another one', () => {
    expect(namesAfter({ kind: 'add', name: ' Xã Bốn ' })).toEqual([
      'Xã Một',
      'Xã Hai',
      'Thị trấn Ba',
      'Xã Bốn',
    ]);
    expect(namesAfter({ kind: 'add', name: 'Xã Bốn', before: TWO ?? '' })).toEqual([
      'Xã Một',
      'Xã Bốn',
      'Xã Hai',
      'Thị trấn Ba',
    ]);
  });

  it('renames a unit and keeps its id, so that a later unit of the old name is another', () => {
    const renamed = changeUnits(UNITS, { kind: 'rename', id: ONE ?? '', name: 'Xã Hợp Nhất' });
    const again = renamed.ok && changeUnits(renamed.units, { kind: 'add', name: 'Xã Một' });
    const ids = again && again.ok ? again.units.map(({ id }) => id) : [];
    expect(ids.slice(0, 3)).toEqual([ONE, TWO, THREE]);
    expect(new Set(ids).size).toBe(4);
  });

  it('stops and resumes scoring', () => {
    const stopped = changeUnits(UNITS, { kind: 'stop', id: TWO ?? '' });
    expect(stopped.ok && stopped.units.map(({ isScored }) => isScored)).toEqual([
      true,
      false,
      true,
    ]);
    const resumed = stopped.ok && changeUnits(stopped.units, { kind: 'resume', id: TWO ?? '' });
    expect(resumed).toEqual({ ok: true, units: UNITS });
  });

  it.each([
    [{ kind: 'add', name: ' ' }, 'blankName'],
    [{ kind: 'add', name: 'XÃ\u00a0 MỘT' }, 'nameTaken'],
    [{ kind: 'add', name: 'Xã Bốn', before: 'nobody' }, 'unknownUnit'],
    [{ kind: 'rename', id: TWO ?? '', name: 'xã một' }, 'nameTaken'],
    [{ kind: 'rename', id: 'nobody', name: 'Xã Bốn' }, 'unknownUnit'],
    [{ kind: 'stop', id: 'nobody' }, 'unknownUnit'],
    [{ kind: 'reorder', ids: [ONE ?? '', TWO ?? ''] }, 'incompleteOrder'],
    [{ kind: 'reorder', ids: [ONE ?? '', ONE ?? '', TWO ?? ''] }, 'incompleteOrder'],
  ] as const)('refuses %j: %s', (change, fault) => {
    expect(namesAfter(change)).toBe(fault);
  });

  it('loses nobody and changes no id, whatever is done in whatever order', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'rename', 'stop', 'resume', 'reorder' as const),
      at: fc.nat(9),
      name: fc.constantFrom('Xã A', 'Xã B', 'Xã C', 'Xã D'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let units: readonly Unit[] = UNITS;
        for (const { what, at, name } of steps) {
          const id = units[at % units.length]?.id ?? '';
          const ids = units.map((unit) => unit.id);
          const change: UnitChange =
            what === 'add'
              ? { kind: 'add', name }
              : what === 'rename'
                ? { kind: 'rename', id, name }
                : what === 'reorder'
                  ? {
                      kind: 'reorder',
                      ids: [...ids.slice(at % ids.length), ...ids.slice(0, at % ids.length)],
                    }
                  : { kind: what, id };
          const changed = changeUnits(units, change);
          if (!changed.ok) continue;
          expect(changed.units.map((unit) => unit.id)).toEqual(expect.arrayContaining(ids));
          units = changed.units;
        }
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      }),
    );
  });
});
