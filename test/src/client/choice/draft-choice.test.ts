import { describe, expect, it } from '@jest/globals';
import { CHOICE_ELEMENT } from '../../../../src/contract/report-choice';
import {
  choiceOf,
  documentCount,
  draftOf,
  isOfPeriods,
  missingOf,
  readChoice,
  withKind,
  withTicked,
  type DraftChoice,
} from '../../../../src/client/choice/draft-choice';

const units = ['Xã A', 'Xã B', 'Xã C'];
const round = { units, current: 'Xã B' };
const draft = (change: Partial<DraftChoice>): DraftChoice => ({
  kinds: ['notice'],
  scope: 'all',
  ticked: [],
  ...change,
});

describe('choiceOf', () => {
  it.each([
    ['all', []],
    ['this', ['Xã B']],
    ['some', ['Xã A', 'Xã C']],
  ] as const)('of scope %s names the units %j', (scope, chosen) => {
    const choice = choiceOf(draft({ scope, ticked: ['Xã C', 'Xã A'] }), round);
    expect(choice).toEqual({ kinds: ['notice'], units: chosen });
  });
});

describe('documentCount', () => {
  it('is one per unit of a unit’s kind, one for each other', () => {
    const kinds = ['notice', 'annex', 'plan'] as const;
    expect(documentCount(draft({ kinds }), round)).toBe(7);
    expect(documentCount(draft({ kinds, scope: 'some', ticked: ['Xã A'] }), round)).toBe(3);
    expect(documentCount(draft({ kinds: ['summary'], scope: 'some' }), round)).toBe(1);
  });
});

describe('missingOf', () => {
  it('asks for a kind, and for a unit where one is needed', () => {
    expect(missingOf(draft({ kinds: [] }), round)).toBe('Chọn ít nhất một loại tài liệu.');
    expect(missingOf(draft({ scope: 'some' }), round)).toBe('Chọn ít nhất một đơn vị.');
    expect(missingOf(draft({ kinds: ['annex'], scope: 'some' }), round)).toBe('');
    expect(missingOf(draft({}), round)).toBe('');
  });
});

describe('withKind', () => {
  it('keeps the kinds in their order', () => {
    expect(withKind(draft({ kinds: ['plan'] }), 'summary', true).kinds).toEqual([
      'summary',
      'plan',
    ]);
    expect(withKind(draft({}), 'notice', false).kinds).toEqual([]);
  });
});

describe('withTicked', () => {
  it('ticks each name once and leaves the others', () => {
    const one = withTicked(draft({ ticked: ['Xã A'] }), ['Xã A', 'Xã B'], true);
    expect([...one.ticked].sort()).toEqual(['Xã A', 'Xã B']);
    expect(withTicked(one, ['Xã A'], false).ticked).toEqual(['Xã B']);
  });
});

describe('isOfPeriods', () => {
  it('tells whether the periods of the year have to be read', () => {
    expect(isOfPeriods({ kinds: ['notice', 'plan'] })).toBe(false);
    expect(isOfPeriods({ kinds: ['notice', 'conclusion'] })).toBe(true);
  });
});

describe('draftOf', () => {
  it('takes over what the sidebar chose', () => {
    const choice = { kinds: ['plan'], units: ['Xã C'] } as const;
    expect(draftOf(choice, round)).toEqual({ kinds: ['plan'], scope: 'some', ticked: ['Xã C'] });
    expect(draftOf({ kinds: ['plan'], units: [] }, round).scope).toBe('all');
  });

  it('takes over a period or one inspection', () => {
    const choice = { kinds: ['conclusion'], units: [], period: '2025-Q1', visit: '2' } as const;
    expect(draftOf(choice, round)).toEqual({
      ...{ kinds: ['conclusion'], scope: 'all', ticked: [], period: '2025-Q1', visit: '2' },
    });
  });

  it('keeps units whose names have been spelled anew meanwhile', () => {
    const choice = { kinds: ['plan'], units: ['XÃ  c'] } as const;
    expect(draftOf(choice, round).ticked).toEqual(['Xã C']);
    expect(withTicked(draft({ ticked: ['XÃ  c'] }), ['Xã C'], false).ticked).toEqual([]);
  });

  it('drops kinds and units that are gone', () => {
    const choice = { kinds: ['letter'], units: ['Xã Z', 'Xã A'] } as unknown as Parameters<
      typeof draftOf
    >[0];
    expect(draftOf(choice, round)).toEqual({ kinds: [], scope: 'some', ticked: ['Xã A'] });
  });

  it('begins with the notices of all units where the dialog was opened from the menu', () => {
    expect(draftOf(null, round)).toEqual({ kinds: ['notice'], scope: 'all', ticked: [] });
  });
});

/** A page with this text in the element of the choice; without the element where there is none. */
const pageWith = (text: string | undefined) => ({
  getElementById: (id: string) =>
    id === CHOICE_ELEMENT && text !== undefined
      ? ({ textContent: text } as unknown as HTMLElement)
      : null,
});

describe('readChoice', () => {
  it('reads what the sidebar chose', () => {
    const choice = { kinds: ['notice'], units: ['Xã </script>'] };
    expect(readChoice(pageWith(JSON.stringify(choice)))).toEqual(choice);
  });

  it.each([
    ['opened from the menu', 'null'],
    ['without the element', undefined],
    ['with something else in it', '{"kinds":"notice"}'],
    ['with a broken text', '{"kinds":'],
  ])('is null %s', (_, text) => {
    expect(readChoice(pageWith(text))).toBeNull();
  });
});
