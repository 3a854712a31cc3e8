// A .docx taken apart: its parts, its text, and everything that Word would refuse to open it for.
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { visitElements, type XmlElement } from '../../../../xlsx/package/xml-element';

export interface DocxPackage {
  readonly parts: ReadonlyMap<string, string>;
  readonly elements: (part: string, ...names: readonly string[]) => readonly XmlElement[];
}

export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(files.map(([path, file]) => [path, strFromU8(file)]));
  return {
    parts,
    elements: (part, ...names) => elementsOf(parts.get(part) ?? '', names),
  };
}

/** Outermost elements of these names. */
export function elementsOf(xml: string, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  visitElements(xml, new Set(names), (element) => found.push(element));
  return found;
}

/** The text of the document, a line per paragraph or typed break. */
export function textOfDocx({ elements }: DocxPackage): string {
  return elements('word/document.xml', 'p').map(textOfParagraph).join('\n');
}

function textOfParagraph({ name, text, children }: XmlElement): string {
  if (name === 't') return text;
  if (name === 'br') return '\n';
  return children.map(textOfParagraph).join('');
}

/** Sentences on what is wrong; none for a sound package. */
export function faultsOf(docx: DocxPackage): readonly string[] {
  return [
    ...[...docx.parts].flatMap(([path, xml]) =>
      path.endsWith('.png') ? [] : xmlFaults(path, xml),
    ),
    ...missingParts(docx),
    ...untypedParts(docx),
    ...[...docx.parts.keys()].flatMap((path) => relationFaults(docx, path)),
    ...idFaults(docx),
    ...tableFaults(docx),
  ];
}

function xmlFaults(path: string, xml: string): string[] {
  const faults: string[] = [];
  try {
    const [, root = ''] = /<(?:\w+:)?(\w+)[\s>]/.exec(xml) ?? [];
    if (elementsOf(xml, [root]).length !== 1) faults.push(`${path}: not one root`);
  } catch (error) {
    faults.push(`${path}: ${String(error)}`);
  }
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push(`${path}: bare &`);
  if (/[^\t\n\r\u0020-\ufffd]/.test(xml)) faults.push(`${path}: a character no XML may hold`);
  return faults;
}

const REQUIRED = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'];

function missingParts({ parts }: DocxPackage): string[] {
  return REQUIRED.filter((path) => !parts.has(path)).map((path) => `${path} is missing`);
}

function untypedParts({ parts, elements }: DocxPackage): string[] {
  const types = elements('[Content_Types].xml', 'Default', 'Override');
  const values = (name: string) => types.map(({ attributes }) => attributes[name]);
  const overrides = new Set(values('PartName'));
  const extensions = new Set(values('Extension'));
  const untyped = [...parts.keys()].filter(
    (path) => !overrides.has(`/${path}`) && !extensions.has(path.slice(path.lastIndexOf('.') + 1)),
  );
  const absent = [...overrides].filter((path) => path !== undefined && !parts.has(path.slice(1)));
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...absent.map((path) => `${path ?? ''} has a content type, but is missing`),
  ];
}

/** Targets that are missing, ids given twice, and ids that a part uses but its relationships do not know. */
function relationFaults(docx: DocxPackage, path: string): string[] {
  const folder = posix.dirname(path);
  const file = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const relations = docx.elements(file, 'Relationship').map(({ attributes }) => attributes);
  const ids = relations.map((relation) => relation['Id'] ?? '');
  const used = Array.from((docx.parts.get(path) ?? '').matchAll(/ r:(?:id|embed|link)="([^"]*)"/g));
  const targets = relations.filter((relation) => relation['TargetMode'] !== 'External');
  return [
    ...repeated(ids).map((id) => `${file}: ${id} is given twice`),
    ...used.flatMap(([, id = '']) => (ids.includes(id) ? [] : [`${path}: no relationship ${id}`])),
    ...targets.flatMap((relation) => {
      const target = posix.join(folder, relation['Target'] ?? '').replace(/^\//, '');
      return docx.parts.has(target) ? [] : [`${file}: no part ${target}`];
    }),
  ];
}

function idFaults({ parts, elements }: DocxPackage): string[] {
  const all = [...parts.values()].join('');
  const attributes = (pattern: RegExp) => Array.from(all.matchAll(pattern), ([, id = '']) => id);
  const styles = elements('word/styles.xml', 'style').map(
    ({ attributes: a }) => a['styleId'] ?? '',
  );
  const usedStyles = new Set(attributes(/<w:pStyle w:val="([^"]*)"/g));
  return [
    ...repeated(styles).map((id) => `style ${id} is defined twice`),
    ...[...usedStyles].filter((id) => !styles.includes(id)).map((id) => `no style ${id}`),
    ...repeated(attributes(/w14:paraId="([^"]*)"/g)).map((id) => `paragraph ${id} twice`),
    ...repeated(attributes(/<wp:docPr id="([^"]*)"/g)).map((id) => `drawing ${id} twice`),
    ...repeated(attributes(/<w:bookmarkStart [^>]*w:id="([^"]*)"/g)).map(
      (id) => `mark ${id} twice`,
    ),
  ];
}

/** Word opens no table whose row has other columns than its grid, and no cell without a paragraph at its end. */
function tableFaults({ elements }: DocxPackage): string[] {
  return elements('word/document.xml', 'tbl').flatMap((table, i) => {
    const grid = table.children.find(({ name }) => name === 'tblGrid')?.children.length ?? 0;
    const rows = table.children.filter(({ name }) => name === 'tr');
    return rows.flatMap(({ children }) => {
      const cells = children.filter(({ name }) => name === 'tc');
      const width = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
      const open = cells.filter((cell) => cell.children[cell.children.length - 1]?.name !== 'p');
      return [
        ...(width === grid ? [] : [`table ${i}: a row of ${width} columns in a grid of ${grid}`]),
        ...open.map(() => `table ${i}: a cell does not end with a paragraph`),
      ];
    });
  });
}

function spanOf({ children }: XmlElement): number {
  const properties = children.find(({ name }) => name === 'tcPr')?.children ?? [];
  const span = properties.find(({ name }) => name === 'gridSpan')?.attributes['val'];
  return Number(span ?? 1);
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
