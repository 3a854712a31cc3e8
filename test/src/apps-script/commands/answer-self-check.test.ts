import { expect, it } from '@jest/globals';
import { setupHost } from '../setup/setup-host';

it('answers with as many letters as were asked for; a day is refused by the host', async () => {
  const { host } = await setupHost();
  expect(await host.run('answerSelfCheck', { letters: 3, day: false })).toEqual({ letters: 'xxx' });
  await expect(host.run('answerSelfCheck', { letters: 0, day: true })).rejects.toThrow(
    'illegal value in property: result.day',
  );
});
