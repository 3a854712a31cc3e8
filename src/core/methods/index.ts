/** The table of scoring methods: adding one is a file beside this one and a line here. */
import type { MethodId } from '../vocabulary';
import { bands } from './bands';
import { choice } from './choice';
import { count } from './count';
import { direct } from './direct';
import { faults } from './faults';
import type { Method } from './method';
import { proportion } from './proportion';
import { relativeToBest } from './relative-to-best';
import { yesNo } from './yes-no';

export const METHODS: Readonly<Record<MethodId, Method>> = {
  yesNo,
  choice,
  bands,
  proportion,
  count,
  faults,
  relativeToBest,
  direct,
};
