/**
 * The shape of a request as a value: the door asks it whether a message has that shape, the compiler takes the type from it,
 * and the fuzzer makes messages from it. Clients send JSON, and anybody may send any; what the texts mean is the command's
 * business. Our own: the same requests cost Code.js 8.3 kB with valibot 1.5 and 1.8 kB so.
 */
declare const type: unique symbol;
/** `nothing`: whatever comes is not looked at. `string`: of any length; `text`: what a cell can hold. */
type Kind = 'nothing' | 'text' | 'string' | 'cell' | 'flag' | 'integer' | 'oneOf' | 'optional' | 'orNull' | 'list' | 'record' | 'object';
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
export type TypeOf<S> = S extends Schema<infer T> ? T : never;
type Fields = Readonly<Record<string, Schema>>;
type OptionalIn<F extends Fields> = {
    [Name in keyof F]: F[Name] extends Optional<unknown> ? Name : never;
}[keyof F];
export type ObjectOf<F extends Fields> = {
    readonly [Name in Exclude<keyof F, OptionalIn<F>>]: TypeOf<F[Name]>;
} & {
    readonly [Name in OptionalIn<F>]?: Exclude<TypeOf<F[Name]>, undefined>;
};
/** More than a cell holds (support.google.com/drive/answer/37603). */
export declare const LONGEST_TEXT = 50000;
export declare const nothing: Schema<Readonly<Record<string, never>>>;
export declare const string: Schema<string>;
export declare const text: Schema<string>;
export declare const flag: Schema<boolean>;
export declare const cell: Schema<string | number | boolean>;
export declare function integer(least: number, most?: number): Schema<number>;
export declare function oneOf<T extends string>(values: readonly T[]): Schema<T>;
/** May be left out; google.script.run makes null of what is. */
export declare function optional<T>(of: Schema<T>): Optional<T>;
export declare function orNull<T>(of: Schema<T>): Schema<T | null>;
export declare function list<T>(of: Schema<T>, most?: number): Schema<readonly T[]>;
export declare function record<T>(of: Schema<T>): Schema<Readonly<Record<string, T>>>;
/** Fields that it does not name are not looked at. */
export declare function object<F extends Fields>(fields: F): Schema<ObjectOf<F>>;
export {};
