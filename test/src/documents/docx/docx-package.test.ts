/** The checker must find what it is there to find. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderDocx } from '../../../../src/documents/docx/render-docx';
import { EVERY_BLOCK } from '../every-block';
import { faultsOf, openDocx, type DocxPackage } from './docx-package';
import { elementsOf } from './docx-package';

describe('faultsOf', () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    ({ parts } = openDocx(await renderDocx(EVERY_BLOCK)));
  });

  function damaged(path: string, change: (xml: string) => string | undefined): DocxPackage {
    const changed = new Map(parts);
    const xml = change(parts.get(path) ?? '');
    if (xml === undefined) changed.delete(path);
    else changed.set(path, xml);
    return {
      parts: changed,
      elements: (part, ...names) => elementsOf(changed.get(part) ?? '', names),
    };
  }

  const document = 'word/document.xml';

  it('finds a part that is missing, in its relationship and in its content type', () => {
    expect(faultsOf(damaged('word/styles.xml', () => undefined))).toEqual(
      expect.arrayContaining([
        'word/styles.xml is missing',
        '/word/styles.xml has a content type, but is missing',
        'word/_rels/document.xml.rels: no part word/styles.xml',
      ]),
    );
  });

  it.each([
    ['a tag that is not closed', (xml: string) => xml.replace('</w:body>', '')],
    ['a bare &', (xml: string) => xml.replace('THÔNG BÁO', 'A & B')],
    ['a control character', (xml: string) => xml.replace('THÔNG BÁO', '\u0001')],
    ['a relationship nobody made', (xml: string) => xml.replace(/r:id="[^"]*"/, 'r:id="rId99"')],
    ['a style nobody made', (xml: string) => xml.replace('w:val="Text"', 'w:val="Thơ"')],
    ['a row of too many columns', (xml: string) => xml.replace('<w:gridCol', '<w:x/><w:gridCol')],
    [
      'a cell without a paragraph',
      (xml: string) => xml.replace(/<w:tc><w:tcPr>.*?<\/w:tc>/, '<w:tc></w:tc>'),
    ],
  ])('finds %s', (_name, change) => {
    const docx = damaged(document, change);
    expect(docx.parts.get(document)).not.toBe(parts.get(document));
    expect(faultsOf(docx)).not.toEqual([]);
  });

  it('finds a relationship given twice', () => {
    const rels = 'word/_rels/document.xml.rels';
    const twice = (xml: string) => xml.replace(/Id="rId2"/, 'Id="rId1"');
    expect(faultsOf(damaged(rels, twice))).toContain(`${rels}: rId1 is given twice`);
  });
});
