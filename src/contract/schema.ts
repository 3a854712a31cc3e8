/**
 * The shape of a request as a value: the door asks it whether a message has that shape, the compiler takes the type from it,
 * and the fuzzer makes messages from it. Clients send JSON, and anybody may send any; what the texts mean is the command's
 * business. Our own: the same requests cost Code.js 8.3 kB with valibot 1.5 and 1.8 kB so.
 */
declare const type: unique symbol;

/** `nothing`: whatever comes is not looked at. `string`: of any length; `text`: what a cell can hold. */
type Kind =
  | 'nothing'
  | 'text'
  | 'string'
  | 'cell'
  | 'flag'
  | 'integer'
  | 'oneOf'
  | 'optional'
  | 'orNull'
  | 'list'
  | 'record'
  | 'object';

/** Beside its check a schema says what it is made of, for those who make messages. */
export interface Schema<T = unknown> {
  readonly kind: Kind;
  readonly accepts: (value: unknown) => boolean;
  readonly of?: Schema;
  readonly fields?: Readonly<Record<string, Schema>>;
  readonly values?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly [type]?: T;
}

export interface Optional<T> extends Schema<T | undefined> {
  readonly kind: 'optional';
}

/** What a text of JSON says; undefined where it is none, or of another shape. */
export function parsed<T>(schema: Schema<T>, text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return schema.accepts(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

export type TypeOf<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema>>;
type OptionalIn<F extends Fields> = {
  [Name in keyof F]: F[Name] extends Optional<unknown> ? Name : never;
}[keyof F];
export type ObjectOf<F extends Fields> = {
  readonly [Name in Exclude<keyof F, OptionalIn<F>>]: TypeOf<F[Name]>;
} & { readonly [Name in OptionalIn<F>]?: Exclude<TypeOf<F[Name]>, undefined> };

/** More than a cell holds (support.google.com/drive/answer/37603). */
export const LONGEST_TEXT = 50_000;

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && isFinite(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const nothing: Schema<Readonly<Record<string, never>>> = {
  kind: 'nothing',
  accepts: () => true,
};

export const string: Schema<string> = { kind: 'string', accepts: isString };

export const text: Schema<string> = {
  kind: 'text',
  most: LONGEST_TEXT,
  accepts: (value) => isString(value) && value.length <= LONGEST_TEXT,
};

export const flag: Schema<boolean> = {
  kind: 'flag',
  accepts: (value) => typeof value === 'boolean',
};

export const cell: Schema<string | number | boolean> = {
  kind: 'cell',
  accepts: (value) => text.accepts(value) || flag.accepts(value) || isNumber(value),
};

export function integer(least: number, most = Infinity): Schema<number> {
  const accepts = (value: unknown) =>
    isNumber(value) && Number.isInteger(value) && value >= least && value <= most;
  return { kind: 'integer', least, most, accepts };
}

export function oneOf<T extends string>(values: readonly T[]): Schema<T> {
  return { kind: 'oneOf', values, accepts: (value) => values.some((known) => known === value) };
}

/** May be left out; google.script.run makes null of what is. */
export function optional<T>(of: Schema<T>): Optional<T> {
  const accepts = (value: unknown) => value === undefined || value === null || of.accepts(value);
  return { kind: 'optional', of, accepts };
}

export function orNull<T>(of: Schema<T>): Schema<T | null> {
  return { kind: 'orNull', of, accepts: (value) => value === null || of.accepts(value) };
}

export function list<T>(of: Schema<T>, most = Infinity): Schema<readonly T[]> {
  const accepts = (value: unknown) =>
    Array.isArray(value) && value.length <= most && value.every(of.accepts);
  return { kind: 'list', of, most, accepts };
}

export function record<T>(of: Schema<T>): Schema<Readonly<Record<string, T>>> {
  const accepts = (value: unknown) => isObject(value) && Object.values(value).every(of.accepts);
  return { kind: 'record', of, accepts };
}

/** Fields that it does not name are not looked at. */
export function object<F extends Fields>(fields: F): Schema<ObjectOf<F>> {
  const accepts = (value: unknown) =>
    isObject(value) && Object.entries(fields).every(([name, of]) => of.accepts(value[name]));
  return { kind: 'object', fields, accepts };
}
