// The built add-on as the host takes it: the script and its pages, from the folder that goes to Google.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import type { HostOptions } from '../runtime/host';

export type Bundle = Required<Pick<HostOptions, 'code' | 'html'>>;

export function readBundle(dist: string): Bundle {
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  const pages = readdirSync(dist).filter((name) => extname(name) === '.html');
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [parse(name).name, read(name)])),
  };
}
