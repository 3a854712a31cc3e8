/**
 * A batch of documents as a state machine: what came of each, what is next, whether it was told to stop. What is done stays
 * done, whatever happens to the rest. Pure; state/use-job.ts does the work.
 */
export type Outcome<Made> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The batch was stopped before it. */
  | { readonly kind: 'skipped' };

export interface Job<Made> {
  readonly isRunning: boolean;
  /** By id of the document; absent where nobody asked for it yet. */
  readonly outcomes: ReadonlyMap<string, Outcome<Made>>;
}

export function newJob<Made>(): Job<Made> {
  return { isRunning: false, outcomes: new Map<string, Outcome<Made>>() };
}

/** Asks for these documents; those that are done are not asked for again. */
export function startJob<Made>(job: Job<Made>, ids: readonly string[]): Job<Made> {
  const asked = ids.filter((id) => job.outcomes.get(id)?.kind !== 'done');
  const waiting = asked.map((id) => [id, { kind: 'waiting' }] as const);
  return afterwards(new Map([...job.outcomes, ...waiting]));
}

export function withOutcome<Made>(job: Job<Made>, id: string, outcome: Outcome<Made>): Job<Made> {
  return afterwards(new Map([...job.outcomes, [id, outcome]]));
}

/** The document that is being worked on is finished; the rest is skipped. */
export function stopJob<Made>(job: Job<Made>): Job<Made> {
  const outcomes = [...job.outcomes].map(
    ([id, outcome]) =>
      [id, outcome.kind === 'waiting' ? ({ kind: 'skipped' } as const) : outcome] as const,
  );
  return afterwards(new Map(outcomes));
}

/** As if nobody had asked for these. */
export function withoutDocuments<Made>(job: Job<Made>, ids: readonly string[]): Job<Made> {
  return afterwards(new Map([...job.outcomes].filter(([id]) => !ids.includes(id))));
}

type Counts = Readonly<Record<Outcome<never>['kind'] | 'unasked', number>>;

export function countsOf(job: Job<unknown>, ids: readonly string[]): Counts {
  const counts = { waiting: 0, working: 0, done: 0, failed: 0, skipped: 0, unasked: 0 };
  for (const id of ids) counts[job.outcomes.get(id)?.kind ?? 'unasked'] += 1;
  return counts;
}

export function idsOf(job: Job<unknown>, kind: Outcome<never>['kind']): readonly string[] {
  return [...job.outcomes].filter(([, outcome]) => outcome.kind === kind).map(([id]) => id);
}

/** What was made of a document; undefined where it is not done. */
export function madeIn<Made>(job: Job<Made>, id: string): Made | undefined {
  const outcome = job.outcomes.get(id);
  return outcome?.kind === 'done' ? outcome.made : undefined;
}

function afterwards<Made>(outcomes: ReadonlyMap<string, Outcome<Made>>): Job<Made> {
  const isRunning = [...outcomes.values()].some(
    ({ kind }) => kind === 'waiting' || kind === 'working',
  );
  return { isRunning, outcomes };
}
