// Writes a workbook as an .xlsx that Excel and LibreOffice open. Equal workbooks give equal bytes. What the names of
// tabs and the values of lists must keep to: sheet-names.ts, limits.ts.
// Source: ECMA-376 part 1, 18.2 (workbook), 18.4 (shared strings); part 2 (packages).
import { withPrefixes } from './formulas/function-prefixes';
import { element, xmlPart, xmlText } from './package/write-xml';
import { writeZip } from './package/write-zip';
import type { DefinedName, Sheet, Workbook } from './workbook';
import { createDistinctList } from './write/distinct-list';
import { commentsXml, noteBoxesXml } from './write/notes';
import { NOTE_BOXES, sheetXml } from './write/sheet-part';
import { createStyleTable } from './write/styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const PROPERTIES = 'extended-properties';

/** A part of the package: its path, what kind of content it has (where its ending does not say so), its text. */
interface Part {
  readonly path: string;
  readonly type?: string;
  readonly xml: string;
}

export async function writeWorkbook({ sheets, names }: Workbook): Promise<Uint8Array> {
  const strings = createDistinctList();
  const styles = createStyleTable();
  const open = Math.max(
    0,
    sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
  );
  const ofSheets = sheets.flatMap((sheet, index) => [
    {
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: 'spreadsheetml.worksheet',
      xml: sheetXml(sheet, { strings, styles, isOpen: index === open }),
    },
    ...noteParts(sheet, index + 1),
  ]);
  const parts: readonly Part[] = [
    {
      path: '_rels/.rels',
      xml: relations([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'extended-properties', 'docProps/app.xml'],
      ]),
    },
    { path: 'docProps/app.xml', type: PROPERTIES, xml: propertiesXml() },
    {
      path: 'xl/workbook.xml',
      type: 'spreadsheetml.sheet.main',
      xml: workbookXml(sheets, names, open),
    },
    { path: 'xl/_rels/workbook.xml.rels', xml: workbookRelations(sheets) },
    ...ofSheets,
    // last, when every sheet has said what it needs
    { path: 'xl/styles.xml', type: 'spreadsheetml.styles', xml: styles.xml() },
    {
      path: 'xl/sharedStrings.xml',
      type: 'spreadsheetml.sharedStrings',
      xml: stringsXml(strings.items),
    },
  ];
  const all = [{ path: '[Content_Types].xml', xml: contentTypes(parts) }, ...parts];
  return writeZip(new Map(all.map(({ path, xml }) => [path, xmlPart(xml)])));
}

function noteParts({ notes = [] }: Sheet, number: number): Part[] {
  if (notes.length === 0) return [];
  return [
    {
      path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      xml: relations([
        [NOTE_BOXES, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
        ['rId2', 'comments', `../comments${number}.xml`],
      ]),
    },
    { path: `xl/comments${number}.xml`, type: 'spreadsheetml.comments', xml: commentsXml(notes) },
    { path: `xl/drawings/vmlDrawing${number}.vml`, xml: noteBoxesXml(notes) },
  ];
}

/** LibreOffice trusts the results of formulas only in files of programs that it knows; others it computes again. */
function propertiesXml(): string {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    [element('Application', {}, 'Microsoft Excel'), element('AppVersion', {}, '16.0300')],
  );
}

function workbookXml(
  sheets: readonly Sheet[],
  names: readonly DefinedName[],
  activeTab: number,
): string {
  const window = { xWindow: 0, yWindow: 0, windowWidth: 20_000, windowHeight: 12_000, activeTab };
  const definedNames = names.map(({ name, sheetIndex, text, isHidden }) =>
    element(
      'definedName',
      { name, localSheetId: sheetIndex, hidden: isHidden },
      xmlText(withPrefixes(text)),
    ),
  );
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('bookViews', {}, element('workbookView', window)),
    element(
      'sheets',
      {},
      sheets.map(({ name, visibility }, index) =>
        element('sheet', {
          name,
          sheetId: index + 1,
          state: visibility === 'visible' ? undefined : visibility,
          'r:id': `rId${index + 1}`,
        }),
      ),
    ),
    definedNames.length === 0 ? '' : element('definedNames', {}, definedNames),
    element('calcPr', { calcId: 171_027 }),
  ]);
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const count = sheets.length;
  return relations([
    ...sheets.map(
      (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`rId${count + 1}`, 'styles', 'styles.xml'],
    [`rId${count + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ]);
}

function relations(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    all.map(([id, kind, target]) =>
      element('Relationship', { Id: id, Type: `${OFFICE}/${kind}`, Target: target }),
    ),
  );
}

const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: `${DOCUMENT}.vmlDrawing`,
};

function contentTypes(parts: readonly Part[]): string {
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    ...Object.entries(ENDINGS).map(([ending, type]) =>
      element('Default', { Extension: ending, ContentType: type }),
    ),
    ...parts.flatMap(({ path, type }) =>
      type === undefined
        ? []
        : [
            element('Override', {
              PartName: `/${path}`,
              ContentType: `${DOCUMENT}.${type}+xml`,
            }),
          ],
    ),
  ]);
}

function stringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => {
    const space = /^\s|\s$|\n/.test(text) ? 'preserve' : undefined;
    return element('si', {}, element('t', { 'xml:space': space }, xmlText(text)));
  });
  return element('sst', { xmlns: MAIN, uniqueCount: strings.length }, items);
}
