/**
 * Messages for a call, made from its schema: such as it accepts, and such as it refuses. Whoever asks says what texts look
 * like, by the name of their field; keys of records are units and codes.
 */
import fc from 'fast-check';
import { nothing, type Schema } from '../../src/contract/schema';

export type TextFor = (field: string) => fc.Arbitrary<string>;
type Make = (schema: Schema, textFor: TextFor, field: string) => fc.Arbitrary<unknown>;
type Makers = Readonly<Record<Schema['kind'], Make>>;

const NOT_MANY = 3;

const textOf: Make = (_schema, textFor, field) => textFor(field);
const orNone =
  (...none: readonly unknown[]): Make =>
  ({ of = nothing }, textFor, field) =>
    fc.oneof({ weight: 2, arbitrary: accepted(of, textFor, field) }, fc.constantFrom(...none));

const ACCEPTED: Makers = {
  nothing: () => fc.constant({}),
  text: textOf,
  string: textOf,
  cell: (_schema, textFor, field) => fc.oneof(textFor(field), fc.nat(5), fc.boolean()),
  flag: () => fc.boolean(),
  integer: ({ least = 0, most = Infinity }) =>
    fc.integer({ min: least, max: Math.min(most, least + 1_000) }),
  oneOf: ({ values = [] }) => fc.constantFrom(...values),
  optional: orNone(undefined, null),
  orNull: orNone(null),
  list: ({ of = nothing }, textFor, field) =>
    fc.array(accepted(of, textFor, field), { maxLength: NOT_MANY }),
  record: ({ of = nothing }, textFor, field) =>
    fc.dictionary(fc.oneof(textFor('unit'), textFor('code')), accepted(of, textFor, field), {
      maxKeys: NOT_MANY,
    }),
  object: ({ fields = {} }, textFor) =>
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([name, schema]) => [name, accepted(schema, textFor, name)]),
      ),
    ),
};

export function accepted(schema: Schema, textFor: TextFor, field = ''): fc.Arbitrary<unknown> {
  return ACCEPTED[schema.kind](schema, textFor, field);
}

const oneThing =
  (...things: readonly unknown[]): Make =>
  () =>
    fc.constantFrom(...things);
const butNone: Make = ({ of = nothing }, textFor) =>
  refused(of, textFor).filter((value) => value !== null && value !== undefined);

/** `nothing` refuses nothing. */
const REFUSED: Makers = {
  nothing: () => fc.constant(undefined),
  text: oneThing(5, true, null, undefined, [], {}, 'x'.repeat(50_001)),
  string: oneThing(5, true, null, undefined, [], {}),
  cell: oneThing(null, undefined, [], {}, NaN, Infinity),
  flag: oneThing('true', 1, null, undefined),
  integer: ({ least = 0 }) => fc.constantFrom('1', 1.5, least - 1, null, undefined, NaN, [1]),
  oneOf: oneThing('no such word', 5, null, undefined, 'constructor'),
  optional: butNone,
  orNull: butNone,
  list: ({ of = nothing }, textFor) =>
    fc.oneof(
      fc.constantFrom<unknown>('x', {}, null, { length: 1 }),
      refused(of, textFor).map((value) => [value]),
    ),
  record: ({ of = nothing }, textFor) =>
    fc.oneof(
      fc.constantFrom<unknown>('x', [], null, 5),
      refused(of, textFor).map((value) => ({ key: value })),
    ),
  object: (schema, textFor) =>
    fc.oneof(fc.constantFrom<unknown>('x', [], null, 5), ...spoilt(schema, textFor)),
};

/** Sound but for one field. */
function spoilt(schema: Schema, textFor: TextFor): fc.Arbitrary<unknown>[] {
  const whole = accepted(schema, textFor);
  return Object.entries(schema.fields ?? {}).map(([name, field]) =>
    fc
      .tuple(whole, refused(field, textFor))
      .map(([sound, value]) => ({ ...(sound as object), [name]: value })),
  );
}

export function refused(schema: Schema, textFor: TextFor): fc.Arbitrary<unknown> {
  return REFUSED[schema.kind](schema, textFor, '');
}

/** A request as good as any other, where the schema leaves no text open; undefined where somebody has to say one. */
export function plainRequest({ kind, fields = {}, values = [] }: Schema): unknown {
  switch (kind) {
    case 'nothing':
      return {};
    case 'flag':
      return true;
    case 'oneOf':
      return values[0];
    case 'object': {
      const needed = Object.entries(fields).filter(([, field]) => field.kind !== 'optional');
      const made = needed.map(([name, field]) => [name, plainRequest(field)] as const);
      return made.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(made);
    }
    default:
      return undefined;
  }
}
