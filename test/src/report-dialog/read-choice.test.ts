import { describe, expect, it } from '@jest/globals';
import { CHOICE_ELEMENT } from '../../../src/contract/report-choice';
import { readChoice } from '../../../src/report-dialog/read-choice';

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
