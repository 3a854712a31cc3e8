import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { XmlElement } from '../../../../xlsx/package/xml-element';
import { renderDocx } from '../../../../src/documents/docx/render-docx';
import { EVERY_BLOCK, HOSTILE, LONG } from '../every-block';
import { faultsOf, openDocx, textOfDocx, type DocxPackage } from './docx-package';

const DOCUMENT = 'word/document.xml';

/** The library waits for some of them; only the clock is to be another. */
const TIMERS = ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] as const;

describe('renderDocx', () => {
  let bytes: Uint8Array;
  let docx: DocxPackage;
  beforeAll(async () => {
    bytes = await renderDocx(EVERY_BLOCK);
    docx = openDocx(bytes);
  });

  const attributesOf = (part: string, name: string) =>
    docx.elements(part, name).map(({ attributes }) => attributes);

  it('writes a package that Word opens', () => {
    expect(faultsOf(docx)).toEqual([]);
  });

  it('gives the same bytes for the same tree, whatever the clock says', async () => {
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: [...TIMERS] });
    const later = await renderDocx(structuredClone(EVERY_BLOCK));
    jest.useRealTimers();
    expect(Buffer.compare(later, bytes)).toBe(0);
  });

  it('prints typed texts as they were typed', () => {
    const text = textOfDocx(docx);
    expect(text).toContain(HOSTILE);
    expect(text).toContain(LONG);
  });

  it('leaves out what no XML may hold', async () => {
    const odd = { kind: 'heading' as const, text: 'A\u0000\u0008\ufffe\uffff\ud800B' };
    const sections = [{ orientation: 'portrait' as const, blocks: [odd] }];
    const written = openDocx(await renderDocx({ name: '\u0001', sections }));
    expect(faultsOf(written)).toEqual([]);
    expect(textOfDocx(written)).toMatch(/^A\ufffd?B/);
  });

  it('is on A4 within the margins of Nghị định 30, annexes across', () => {
    const mm = (twips = '') => Math.round((Number(twips) * 25.4) / 1440);
    expect(
      attributesOf(DOCUMENT, 'pgSz').map(({ w, h, orient }) => [mm(w), mm(h), orient]),
    ).toEqual([
      [210, 297, 'portrait'],
      [297, 210, 'landscape'],
    ]);
    for (const { top, bottom, left, right } of attributesOf(DOCUMENT, 'pgMar')) {
      expect([mm(top), mm(bottom), mm(left), mm(right)]).toEqual([20, 20, 30, 15]);
    }
  });

  it('numbers the pages of each section from 1, in the top margin, not on the first', () => {
    expect(attributesOf(DOCUMENT, 'pgNumType').map(({ start }) => start)).toEqual(['1', '1']);
    expect(docx.elements(DOCUMENT, 'titlePg')).toHaveLength(2);
    const headers = attributesOf('word/_rels/document.xml.rels', 'Relationship');
    for (const { type, id } of attributesOf(DOCUMENT, 'headerReference')) {
      const target = headers.find((relation) => relation['Id'] === id)?.['Target'] ?? '';
      const fields = docx.elements(`word/${target}`, 'instrText').map(({ text }) => text);
      expect(fields).toEqual(type === 'first' ? [] : ['PAGE']);
    }
  });

  it('repeats the headers of tables and cuts only rows that fill pages', () => {
    const [, figures] = docx.elements(DOCUMENT, 'tbl');
    const rows = (figures?.children ?? []).filter(({ name }) => name === 'tr');
    const marks = rows.map((row) => namesBelow(row, 'trPr'));
    expect(marks.map((names) => names.includes('tblHeader'))).toEqual([
      true,
      ...[1, 2, 3, 4, 5].map(() => false),
    ]);
    expect(marks.map((names) => names.includes('cantSplit'))).toEqual([
      ...[true, true, true],
      false,
      ...[true, true],
    ]);
  });

  it('keeps the text before the closing on its page', () => {
    const paragraphs = docx.elements(DOCUMENT, 'p');
    const last = paragraphs.find((paragraph) =>
      JSON.stringify(paragraph).includes('giải trình./.'),
    );
    expect(last && namesBelow(last, 'pPr')).toContain('keepNext');
  });

  it('leaves no empty line where there is no superior body', async () => {
    const [first] = EVERY_BLOCK.sections[0]?.blocks ?? [];
    if (first?.kind !== 'letterhead') throw new Error('no letterhead');
    const blocks = [{ ...first, superiorBody: '' }];
    const sections = [{ orientation: 'portrait' as const, blocks }];
    const written = openDocx(await renderDocx({ name: '', sections }));
    expect(textOfDocx(written)).toMatch(/^ỦY BAN NHÂN DÂN\nHUYỆN VĨNH LINH\n/);
  });
});

function namesBelow({ children }: XmlElement, name: string): readonly string[] {
  const properties = children.find((child) => child.name === name);
  return (properties?.children ?? []).map((child) => child.name);
}
