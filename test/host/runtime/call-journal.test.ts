import { describe, expect, it } from '@jest/globals';
import { CallJournal } from '../../../host/runtime/call-journal';
import { OpenQuestion } from '../../../host/runtime/open-question';

const open = () => {
  throw new OpenQuestion(() => Promise.resolve());
};

describe('CallJournal', () => {
  it('gives what was given before without doing it again, then goes on', () => {
    const journal = new CallJournal();
    let done = 0;
    const count = () => (done += 1);
    journal.call(count);
    expect(() => journal.call(open)).toThrow(OpenQuestion);
    journal.startAgain();
    expect([journal.call(count), journal.call(() => 'YES'), journal.call(count)]).toEqual([
      1,
      'YES',
      2,
    ]);
  });

  it('throws again what was thrown before', () => {
    const journal = new CallJournal();
    const fail = () => {
      throw new Error('no');
    };
    expect(() => journal.call(fail)).toThrow('no');
    journal.startAgain();
    expect(() => journal.call(() => 'done')).toThrow('no');
  });

  it('lets nothing happen after an open question, even where the script caught it', () => {
    const journal = new CallJournal();
    expect(() => journal.call(open)).toThrow(OpenQuestion);
    expect(() => journal.call(() => 'done')).toThrow(OpenQuestion);
    expect(journal.openQuestion).toBeInstanceOf(OpenQuestion);
  });
});
