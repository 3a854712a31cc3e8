import { describe, expect, it } from '@jest/globals';
import {
  findName,
  listDocuments,
  warningsOf,
  writeDocument,
} from '../../../src/documents/write-documents';
import { reportDataOf, SAMPLE_TYPED } from '../../helpers/report-data';
import { faultsOf, openDocx, textOfDocx } from './docx/docx-package';
import { onOneLine, textsOf } from './texts-of';
import { reportDocument } from '../../../src/reports/build-report';
import { REPORT_KINDS } from '../../../src/contract/report-kinds';

const data = reportDataOf(SAMPLE_TYPED);

describe('findName', () => {
  it('finds a name by any spelling, and neither of two that are one', () => {
    const names = ['Xã Vĩnh Hòa', 'Xã Bình An', 'xã bình  an'];
    expect(findName(names, 'XÃ VĨNH\u00a0HOÀ'.normalize('NFD'))).toBe('Xã Vĩnh Hòa');
    expect(findName(names, 'Xã Bình An')).toBeUndefined();
    expect(findName(names, 'Xã Vĩnh')).toBeUndefined();
  });
});

describe('warningsOf', () => {
  it('says which tasks no plan can list', () => {
    const rest = {
      task: 'x',
      officer: '',
      target: '',
      deadline: '',
      evidence: '',
      state: '',
      source: '',
      doneOn: '',
    };
    const tasks = [{ row: 1, unit: 'Xã Nào', code: '', ...rest }];
    expect(warningsOf(data)).toEqual([]);
    expect(warningsOf({ ...data, tasks })).toEqual([expect.stringContaining('“Xã Nào”')]);
  });
});

describe('listDocuments', () => {
  it('lists a file for each kind, and for each unit where the kind is of a unit', () => {
    const all = listDocuments(data, { kinds: [...REPORT_KINDS], units: [] });
    expect(all).toHaveLength(18 + 1 + 1 + 18);
    expect(new Set(all.map(({ fileName }) => fileName)).size).toBe(all.length);
  });

  it('passes over kinds and units that are not there', () => {
    expect(listDocuments(data, { kinds: ['letter', 'notice'], units: ['Xã Nào'] })).toEqual([]);
  });
});

describe('writeDocument', () => {
  const documents = listDocuments(data, { kinds: [...REPORT_KINDS], units: [] });

  it.each(documents.map((document) => [document.name, document] as const))(
    '%s: a sound .docx of at most 60 kB with every word of the tree',
    async (_name, document) => {
      const bytes = await writeDocument(data, document, 'docx');
      expect(bytes.length).toBeLessThanOrEqual(60_000);
      const docx = openDocx(bytes);
      expect(faultsOf(docx)).toEqual([]);
      const kind = REPORT_KINDS.find((each) => each === document.kind) ?? 'notice';
      const tree = reportDocument(kind, data, document.unit ?? undefined);
      const text = onOneLine(textOfDocx(docx));
      for (const each of textsOf(tree)) expect(text).toContain(onOneLine(each));
    },
  );
});
