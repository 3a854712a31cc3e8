/**
 * What is doubtful about a record of Hồ sơ: links that are none, a day that cannot be read or lies outside the round's
 * year, a file that another unit shows too. Signs to look again, never a judgement; nothing is fetched. Which addresses are
 * links is the caller's to tell: only a browser reads them as it would open them.
 */
import type { EvidenceRecord } from '../../contract/evidence';
import { lastDayIn } from '../../core/last-day';
import { EVIDENCE_PROBLEM } from '../../text/evidence-panel';

/** Several stand on lines of their own, or apart by space or semicolon. */
export function linksOf(text: string): readonly string[] {
  return text.split(/[\s;]+/).filter((part) => part !== '');
}

/** The address as it would be opened; undefined where the text is none. */
type ReadLink = (text: string) => string | undefined;

/** The same file however its address is spelled: scheme, letters of the host, fragment and a last slash do not count. */
function sameFile(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function dateProblem(text: string, year: number): readonly string[] {
  if (text === '') return [];
  const day = lastDayIn(text);
  if (day === undefined) return [EVIDENCE_PROBLEM.dateUnreadable(text)];
  return Math.floor(day / 10_000) === year ? [] : [EVIDENCE_PROBLEM.dateYear(text, year)];
}

type Doubtful = Pick<EvidenceRecord, 'link' | 'date'>;

/** What the record alone tells. */
export function recordProblems(
  { link, date }: Doubtful,
  year: number,
  readLink: ReadLink,
): readonly string[] {
  const bad = linksOf(link).filter((text) => readLink(text) === undefined);
  return [...bad.map((text) => EVIDENCE_PROBLEM.link(text)), ...dateProblem(date, year)];
}

interface FlaggedRecord {
  readonly record: EvidenceRecord;
  readonly problems: readonly string[];
}

/** All records with something to look at, those that share a file included. */
export function flaggedRecords(
  records: readonly EvidenceRecord[],
  year: number,
  readLink: ReadLink,
): readonly FlaggedRecord[] {
  const owners = new Map<string, Set<string>>();
  const filesOf = ({ link }: EvidenceRecord) =>
    linksOf(link)
      .flatMap((one) => readLink(one) ?? [])
      .map(sameFile);
  for (const record of records) {
    for (const file of filesOf(record)) {
      owners.set(file, (owners.get(file) ?? new Set()).add(record.unit));
    }
  }
  return records.flatMap((record) => {
    const sharing = filesOf(record).flatMap((file) => [...(owners.get(file) ?? [])]);
    const others = [...new Set(sharing)].filter((unit) => unit !== record.unit);
    const shared = others.length === 0 ? [] : [EVIDENCE_PROBLEM.shared(others)];
    const problems = [...recordProblems(record, year, readLink), ...shared];
    return problems.length === 0 ? [] : [{ record, problems }];
  });
}
