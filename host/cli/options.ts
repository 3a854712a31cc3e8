// The words of the command line as one typed object; what is unknown or missing is refused with a sentence.
import { parseArgs } from 'node:util';
import { FAULT } from '../text/command-line';
import { CliFault } from './cli-fault';

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly help: boolean;
  /** End after the terminal's part instead of serving the page. */
  readonly once: boolean;
  /** The sample year instead of the sample round. */
  readonly monitoring: boolean;
  /** Where the scored workbook goes, or the folder for documents. */
  readonly out: string | undefined;
  readonly units: string | undefined;
  readonly unit: string | undefined;
  readonly criteria: string | undefined;
  /** A set that comes with the project. */
  readonly set: string | undefined;
  readonly year: string | undefined;
  readonly locality: string | undefined;
  readonly kind: string | undefined;
  readonly format: string | undefined;
  readonly port: string | undefined;
  /** Of a period: the catalogue of its indicators, and the period before. */
  readonly indicators: string | undefined;
  readonly previous: string | undefined;
  /** Of the year, by its name. */
  readonly period: string | undefined;
  /** Of the criterion whose rule is tried, and what is tried. */
  readonly code: string | undefined;
  readonly maximum: string | undefined;
  readonly method: string | undefined;
  readonly scale: string | undefined;
  readonly policy: string | undefined;
}

export function readOptions(words: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        monitoring: { type: 'boolean', default: false },
        'no-serve': { type: 'boolean', default: false },
        out: { type: 'string' },
        units: { type: 'string' },
        unit: { type: 'string' },
        criteria: { type: 'string' },
        set: { type: 'string' },
        year: { type: 'string' },
        locality: { type: 'string' },
        kind: { type: 'string' },
        format: { type: 'string' },
        port: { type: 'string' },
        indicators: { type: 'string' },
        previous: { type: 'string' },
        period: { type: 'string' },
        code: { type: 'string' },
        maximum: { type: 'string' },
        method: { type: 'string' },
        scale: { type: 'string' },
        policy: { type: 'string' },
      },
    });
    const { 'no-serve': once, ...named } = values;
    return { ...NOTHING_NAMED, ...named, files: positionals, once };
  } catch (error) {
    throw new CliFault(FAULT.unknownOption(error instanceof Error ? error.message : ''));
  }
}

/** Options that were not given are there all the same, as undefined. */
const NOTHING_NAMED = {
  out: undefined,
  units: undefined,
  unit: undefined,
  criteria: undefined,
  set: undefined,
  year: undefined,
  locality: undefined,
  kind: undefined,
  format: undefined,
  port: undefined,
  indicators: undefined,
  previous: undefined,
  period: undefined,
  code: undefined,
  maximum: undefined,
  method: undefined,
  scale: undefined,
  policy: undefined,
};

export function oneFile(command: string, { files }: Options): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CliFault(FAULT.fileArgument(command));
  return file;
}
