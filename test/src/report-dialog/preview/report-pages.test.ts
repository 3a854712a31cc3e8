import { describe, expect, it } from '@jest/globals';
import {
  reportPages,
  type MeasureSection,
} from '../../../../src/report-dialog/preview/report-pages';
import type { ReportBlock, ReportDocument } from '../../../../src/reports/report-document';

const paragraph = (text: string): ReportBlock => ({
  kind: 'paragraph',
  style: 'body',
  runs: [{ text }],
});
const texts = (blocks: readonly ReportBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []));

/** Each block 60 high on pages of 100; a text of ten letters is twice as high and cut in its middle. */
const measure: MeasureSection = ({ blocks }, use) => {
  let at = 0;
  const pieces = blocks.map((block) => {
    const isLong = texts([block])[0]?.[0]?.length === 10;
    const top = at;
    at += isLong ? 120 : 60;
    const plain = { header: 0, bringsHeader: false, keepsWithNext: false, cutsOnlyIfTaller: false };
    return { ...plain, top, bottom: at, cuts: isLong ? [top + 60] : [] };
  });
  return use({
    pieces,
    room: 100,
    placeOf: ({ piece, from, to }) => ({
      block: piece,
      ...(from > (pieces[piece]?.top ?? 0) ? { from: [5] } : {}),
      ...(to < (pieces[piece]?.bottom ?? 0) ? { to: [5] } : {}),
    }),
  });
};

describe('reportPages', () => {
  it('numbers every section anew, and its first page not at all', () => {
    const document: ReportDocument = {
      name: '',
      sections: [
        { orientation: 'portrait', blocks: [paragraph('a'), paragraph('b'), paragraph('c')] },
        { orientation: 'landscape', blocks: [paragraph('d'), paragraph('e')] },
      ],
    };
    const pages = reportPages(document, measure);
    expect(pages.map(({ orientation, number }) => [orientation, number])).toEqual([
      ['portrait', null],
      ['portrait', 2],
      ['portrait', 3],
      ['landscape', null],
      ['landscape', 2],
    ]);
    expect(pages.map(({ blocks }) => texts(blocks)).flat(3)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('says where a text goes on, so that it is neither indented anew nor ended early', () => {
    const blocks = [paragraph('abcdefghij')];
    const document: ReportDocument = { name: '', sections: [{ orientation: 'portrait', blocks }] };
    expect(
      reportPages(document, measure).map((page) => [texts(page.blocks), page.goesOn, page.isCut]),
    ).toEqual([
      [[['abcde']], false, true],
      [[['fghij']], true, false],
    ]);
  });
});
