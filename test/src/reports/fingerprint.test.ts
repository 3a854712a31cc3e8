import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacters } from '../../helpers/any-characters';
import { fingerprint } from '../../../src/core/fingerprint';
import { documentVersion } from '../../../src/reports/documents-of';
import type { ReportDocument } from '../../../src/reports/report-document';

const documentOf = (text: string): ReportDocument => ({
  name: 'Báo cáo',
  sections: [{ orientation: 'portrait', blocks: [{ kind: 'heading', text }] }],
});

describe('fingerprint', () => {
  it('is the same on every machine and in every year', () => {
    const decimal = ['a', 'b', 'revenge'].map((text) => parseInt(fingerprint(text), 36));
    // As the author of cyrb53 publishes them.
    expect(decimal).toEqual([7929297801672961, 8684336938537663, 4051478007546757]);
    expect(fingerprint('Xã Vĩnh Long')).toBe('gyxbh15t44');
  });

  it('tells 10,000 texts apart that differ in one place', () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => `Xã ${i}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });

  it('is short and plain, whatever the text', () => {
    fc.assert(
      fc.property(anyCharacters(), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,11}$/);
      }),
    );
  });
});

describe('documentVersion', () => {
  it('changes with any word of the document', () => {
    expect(documentVersion(documentOf('84,66'))).toBe(documentVersion(documentOf('84,66')));
    expect(documentVersion(documentOf('84,66'))).not.toBe(documentVersion(documentOf('84,67')));
  });
});
