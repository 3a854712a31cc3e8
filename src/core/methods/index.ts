/** The table of scoring methods, and the only list of them: adding one is a file beside this one and a line here. */
import { bands } from './bands';
import { choice } from './choice';
import { count } from './count';
import { direct } from './direct';
import { faults } from './faults';
import type { Method } from './method';
import { proportion } from './proportion';
import { relativeToBest } from './relative-to-best';
import { yesNo } from './yes-no';

export const METHODS = tableOf({
  yesNo,
  choice,
  bands,
  proportion,
  count,
  faults,
  relativeToBest,
  direct,
});

export type MethodId = keyof typeof METHODS;

/** Keeps the names, and of each method only what all have in common. */
function tableOf<Id extends string>(methods: Readonly<Record<Id, Method>>) {
  return methods;
}
