/** `google.script.run` over a host, as a page of the add-on finds it: what a client sends and gets, one JSON text each way. */
import type { Person } from '../../host/runtime/open-host';
import type { ScriptRun } from '../../src/client/server';
import { CALLS } from '../../src/contract/server-calls';

type Handler = (given: unknown) => void;
const ignore = () => undefined;

export function scriptRun(
  person: Pick<Person, 'run'>,
  succeed: Handler = ignore,
  fail: Handler = ignore,
): ScriptRun {
  const functions = CALLS.map(({ name }) => [
    name,
    (given: unknown) => {
      person.run(name, given).then(succeed, fail);
    },
  ]);
  return {
    withSuccessHandler: (handler) => scriptRun(person, handler, fail),
    withFailureHandler: (handler) => scriptRun(person, succeed, handler),
    ...(Object.fromEntries(functions) as object),
  };
}
