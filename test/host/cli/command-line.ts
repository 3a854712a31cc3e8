// Runs build/cchc.cjs as a person would, in a folder of the test's own.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, jest } from '@jest/globals';
import { STEP } from '../../../host/text/command-line';
import { projectRoot } from '../../../tools/project-root.mjs';
import { temporaryFolder } from '../../tools/temporary-folder';
import { changePackage } from '../../xlsx/packages';

/** Each command is a process of its own, and a loaded machine is no fault. */
jest.setTimeout(60_000);

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
  /** Without the progress that a slow run reports. */
  readonly errors: string;
}

export type TypedBySheet = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface WorkFolder {
  readonly cchc: (...words: readonly string[]) => Promise<Ended>;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => Uint8Array;
  readonly remove: (name: string) => void;
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  /**
   * Types texts into sheets (by number) of a workbook and saves it under another name, all else as Excel leaves it.
   * In the parts themselves, so that nothing else of the file changes.
   */
  readonly fillIn: (from: string, to: string, typed: TypedBySheet) => Promise<void>;
}

/** Removed after all tests of the file. */
export function workFolder(): WorkFolder {
  const { path, remove } = temporaryFolder({});
  afterAll(remove);
  const at = (name: string) => join(path, name);
  return {
    cchc: (...words) => run(path, words),
    write: (name, content) => {
      writeFileSync(at(name), content);
    },
    read: (name) => readFileSync(at(name)),
    remove: (name) => {
      rmSync(at(name));
    },
    has: (name) => existsSync(at(name)),
    names: () => readdirSync(path).sort(),
    fillIn: async (from, to, typed) => {
      const filled = await changePackage(readFileSync(at(from)), (part, text) =>
        typeInto(text, typed[/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? ''] ?? {}),
      );
      writeFileSync(at(to), filled);
    },
  };
}

function typeInto(sheet: string, typed: Readonly<Record<string, string>>): string {
  return Object.entries(typed).reduce((xml, [cell, text]) => {
    const blank = new RegExp(`<c r="${cell}"([^>]*?)(?: t="\\w+")?(?:/>|>.*?</c>)`);
    if (!blank.test(xml)) throw new Error(`The sheet has no cell ${cell}.`);
    return xml.replace(blank, `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }, sheet);
}

function run(folder: string, words: readonly string[]): Promise<Ended> {
  const program = join(projectRoot, 'build/cchc.cjs');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...words],
      { cwd: folder, maxBuffer: 1e8 },
      (error, output, errors) => {
        const exitCode = typeof error?.code === 'number' ? error.code : 0;
        resolve({ exitCode, output, errors: withoutProgress(errors) });
      },
    );
  });
}

const DOCUMENT_STEP = /^Văn bản \d+\/\d+: .*…$/;

function withoutProgress(errors: string): string {
  const steps: readonly unknown[] = Object.values(STEP);
  return errors
    .split('\n')
    .filter((line) => !steps.includes(line) && !DOCUMENT_STEP.test(line))
    .join('\n');
}

/** A criteria set of two groups and 10 points, as a spreadsheet of a Vietnamese office exports it. */
export const SMALL_CSV = [
  'Mã;Nội dung;Điểm tối đa;Cách tính;Thang điểm;Khi không phát sinh',
  '1;Chỉ đạo;;;;',
  '1.1;Kế hoạch;3;Tỷ lệ;sàn 50%;0 điểm',
  '1.2;"Kiểm tra; đôn đốc";2;Có/Không;;loại trừ',
  '2;Thể chế;;;;',
  '2.1;Rà soát;5;Lựa chọn;"Đúng hạn = 5; Trễ hạn = 2,5";',
  ';Tổng điểm;10;;;',
].join('\r\n');

export const SMALL_UNITS = '\uFEFFXã Một\r\n\r\n  Xã Hai \n';
