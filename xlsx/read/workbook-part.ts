// Reads what lies around the sheets of a package: which sheets there are, where their parts lie, defined names,
// shared strings. Leaves the sheets themselves to sheet-part.ts.
// Source: ECMA-376 part 1, 18.2 (workbook), 18.4 (shared strings); part 2 (relationships).
import { withoutPrefixes } from '../formulas/function-prefixes';
import type { Package } from '../package/open-package';
import { notXlsx } from '../package/open-package';
import type { XmlElement } from '../package/xml-element';
import { isOn, textBelow, visitElements } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { WorkMeter } from '../work-meter';
import { elementCounter } from '../work-meter';
import type { DefinedName, Sheet } from '../workbook';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: NonNullable<Sheet['visibility']>;
  readonly path: string;
}

export interface WorkbookPart {
  /** Those with cells, in order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly countsFrom1904: boolean;
  readonly strings: readonly string[];
  readonly stylesPath: string | undefined;
  readonly themePath: string | undefined;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

export async function readWorkbookPart(file: Package): Promise<WorkbookPart> {
  const path = await findWorkbook(file);
  const relations = await readRelations(file, path);
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
  const elements = await collect(file, path, ['workbookPr', 'sheet', 'definedName']);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const all = elements.filter(({ name }) => name === 'sheet').map((e) => sheetEntry(e, byId));
  const sheets = all.filter((sheet) => sheet !== undefined);
  refuseSharedParts(sheets.map((sheet) => sheet.path));
  file.meter.spend('sheets', sheets.length);
  return {
    sheets,
    names: elements
      .filter(({ name }) => name === 'definedName')
      .map((element) => definedName(element, all, sheets, file.meter)),
    countsFrom1904: elements.some((e) => e.name === 'workbookPr' && isOn(e.attributes['date1904'])),
    strings: await readSharedStrings(file, pathOf('sharedStrings')),
    stylesPath: pathOf('styles'),
    themePath: pathOf('theme'),
  };
}

async function findWorkbook(file: Package): Promise<string> {
  const relations = await readRelations(file, '');
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const isWorkbook = file.has(path) && /<([\w.-]+:)?workbook[\s>]/.test(await file.text(path));
  if (!isWorkbook) throw notXlsx({ reason: 'noWorkbook' });
  return path;
}

/** The relations of a part (of the package itself: ''), their targets as paths from the root. */
export async function readRelations(file: Package, path: string): Promise<readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  if (!file.has(relationsPath)) return [];
  return (await collect(file, relationsPath, ['Relationship'])).flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    return FOLLOWED.has(kind) ? [{ id, kind, path: resolve(folder, target) }] : [];
  });
}

/** All others lead to what is not read. */
const FOLLOWED = new Set(
  'officeDocument worksheet sharedStrings styles theme comments threadedComment'.split(' '),
);

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function collect(
  file: Package,
  path: string,
  names: readonly string[],
): Promise<XmlElement[]> {
  const elements: XmlElement[] = [];
  const count = elementCounter(file.meter);
  const add = (element: XmlElement) => {
    file.meter.spend('keptElements', 1);
    elements.push(element);
  };
  visitElements(await file.text(path), new Set(names), add, count);
  return elements;
}

/**
 * Each sheet has parts of its own, its comments among them. A file of some kilobytes could otherwise have a large part read
 * a million times.
 */
export function refuseSharedParts(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths.map((each) => each.toLowerCase())) {
    if (seen.has(path)) throw notXlsx({ reason: 'damaged', part: path });
    seen.add(path);
  }
}

function sheetEntry(
  { attributes }: XmlElement,
  relations: ReadonlyMap<string, Relation>,
): SheetEntry | undefined {
  const relation = relations.get(attributes['id'] ?? '');
  if (relation?.kind !== 'worksheet') return undefined;
  const { name = '', state = 'visible' } = attributes;
  const visibility = state === 'visible' || state === 'veryHidden' ? state : 'hidden';
  return { name, visibility, path: relation.path };
}

/** A file counts chart sheets too; a name that belongs to one gets an index that no sheet here has. */
function definedName(
  { attributes, text }: XmlElement,
  all: readonly (SheetEntry | undefined)[],
  sheets: readonly SheetEntry[],
  meter: WorkMeter,
): DefinedName {
  meter.spend('names', 1);
  meter.spend('formulaLetters', text.length);
  const { name = '', localSheetId, hidden } = attributes;
  const sheet = all[Number(localSheetId)];
  return {
    name,
    sheetIndex: localSheetId === undefined ? undefined : sheet ? sheets.indexOf(sheet) : -1,
    text: withoutPrefixes(text),
    isHidden: isOn(hidden),
  };
}

async function readSharedStrings(file: Package, path: string | undefined): Promise<string[]> {
  if (path === undefined || !file.has(path)) return [];
  const strings: string[] = [];
  const add = (item: XmlElement) => strings.push(decodeXlsxString(textBelow(item)));
  visitElements(await file.text(path), new Set(['si']), add, elementCounter(file.meter));
  return strings;
}
