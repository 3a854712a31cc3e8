/** The floor: `JSON.parse` of the text of the same round. Whoever starts from typed results has to read at least that. */
import type { Engine } from '../engine';
import { timed } from '../timed';

export const JSON_PARSE = 'JSON.parse';

export const jsonParse: Engine = {
  name: JSON_PARSE,
  prepare: ({ json }) =>
    Promise.resolve({
      standings: undefined,
      tasks: [{ name: JSON_PARSE, run: () => timed(() => JSON.parse(json) as unknown) }],
      facts: [`the text has ${json.length.toLocaleString('en')} characters`],
      close: () => undefined,
    }),
};
