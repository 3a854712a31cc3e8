/** A record of Hồ sơ that is blank but for what a test names. */
import type { EvidenceRecord } from '../../src/contract/evidence';

export function evidenceRecord(
  named: Partial<EvidenceRecord> & Pick<EvidenceRecord, 'unit' | 'code'>,
): EvidenceRecord {
  return {
    link: '',
    number: '',
    date: '',
    page: '',
    note: '',
    opinion: '',
    explanation: '',
    extra: '',
    state: '',
    conclusion: '',
    ...named,
  };
}
