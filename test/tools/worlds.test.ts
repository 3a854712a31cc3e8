/**
 * The compiler keeps the worlds apart: each folder of src/ names only its own platform and imports only downwards.
 * A probe that does not exist on disk is compiled with the folder's real settings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../../tools/project-root.mjs';

/** Worlds of `src` by their names, others as `../name`. */
const probePath = (folder: string): string =>
  join(projectRoot, 'src', folder, 'probe-of-worlds.ts');

function settingsOf(folder: string): ts.ParsedCommandLine {
  const path = join(projectRoot, 'src', folder, 'tsconfig.json');
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, join(path, '..'), undefined, path);
}

/** Files on disk are parsed once for all programs whose settings read them alike. */
const parsed = ts.createDocumentRegistry();

/** The compiler's view of the disk, with the probes added. */
function hostWith(options: ts.CompilerOptions, probes: ReadonlyMap<string, string>) {
  const host = ts.createCompilerHost(options);
  host.fileExists = (name) => probes.has(name) || ts.sys.fileExists(name);
  host.getSourceFile = (name, language) => {
    const probe = probes.get(name);
    if (probe !== undefined) return ts.createSourceFile(name, probe, language);
    const text = ts.sys.readFile(name);
    if (text === undefined) return undefined;
    return parsed.acquireDocument(name, options, ts.ScriptSnapshot.fromString(text), '1');
  };
  return host;
}

/** Codes of the compiler's errors for a file with this text in this folder. */
function errorsOf(folder: string, text: string): number[] {
  const { options, projectReferences = [] } = settingsOf(folder);
  const probes = new Map([
    [probePath('tabs'), 'export const view = 1;'],
    [probePath('../host'), 'export const host = 1;'],
    [probePath(folder), text],
  ]);
  const program = ts.createProgram({
    rootNames: [probePath(folder)],
    options,
    projectReferences,
    host: hostWith(options, probes),
  });
  const found = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics()];
  return found.map((diagnostic) => diagnostic.code);
}

const cannotFindName = 2304;
const needsDom = 2584;
const needsNode = 2591;
const notInProject = 6307;

describe('the worlds of src/', () => {
  it.each([
    'core',
    'text',
    'catalogue',
    'rules',
    'tabs',
    'reports',
    'contract',
    'documents',
    'client',
    'sidebar',
    'report-dialog',
    'self-check',
  ])('%s compiles plain code', (folder) => {
    expect(errorsOf(folder, 'export const a: readonly number[] = [1];')).toEqual([]);
  });

  it.each([
    'core',
    'text',
    'catalogue',
    'rules',
    'tabs',
    'reports',
    'contract',
    'documents',
    'client',
    'sidebar',
    'report-dialog',
    'self-check',
  ])('%s cannot name SpreadsheetApp', (folder) => {
    expect(errorsOf(folder, 'export const a = SpreadsheetApp;')).toEqual([cannotFindName]);
  });

  it('apps-script can name SpreadsheetApp, but neither the page nor Node', () => {
    expect(errorsOf('apps-script', 'export const a = SpreadsheetApp;')).toEqual([]);
    expect(errorsOf('apps-script', 'export const a = document;')).toEqual([needsDom]);
    expect(errorsOf('apps-script', 'export const a = process;')).toEqual([needsNode]);
  });

  it('documents cannot name Node; the types of Preact bring the page with them', () => {
    expect(errorsOf('documents', 'export const a = process;')).toEqual([needsNode]);
  });

  it('sidebar can name the page, but not Node', () => {
    expect(errorsOf('sidebar', 'export const a = document;')).toEqual([]);
    expect(errorsOf('sidebar', 'export const a = process;')).toEqual([needsNode]);
  });

  it('xlsx can name what pages, workers and Node have in common, and nothing else', () => {
    const errors = (text: string) => errorsOf('../xlsx', text);
    expect(errors("export const a = new CompressionStream('deflate-raw');")).toEqual([]);
    expect(errors('export const a = document;')).toEqual([needsDom]);
    expect(errors('export const a = process;')).toEqual([needsNode]);
    expect(errors('export const a = SpreadsheetApp;')).toEqual([cannotFindName]);
    const host =
      "import type { host } from '../host/probe-of-worlds';\nexport type A = typeof host;";
    expect(errors(host)).toContain(notInProject);
  });

  it('no file of xlsx imports a package', () => {
    const files = readdirSync(join(projectRoot, 'xlsx'), { recursive: true, encoding: 'utf8' });
    const imports = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(projectRoot, 'xlsx', name), 'utf8'))
      .flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => from));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((from) => !from.startsWith('.'))).toEqual([]);
  });

  it.each(['core', 'text', 'catalogue', 'rules', 'reports', 'client', 'sidebar', 'self-check'])(
    '%s cannot import tabs, not even a type',
    (folder) => {
      const text = "import { view } from '../tabs/probe-of-worlds';\nexport const a = view;";
      expect(errorsOf(folder, text)).toContain(notInProject);
      const type =
        "import type { view } from '../tabs/probe-of-worlds';\nexport type A = typeof view;";
      expect(errorsOf(folder, type)).toContain(notInProject);
    },
  );
});
