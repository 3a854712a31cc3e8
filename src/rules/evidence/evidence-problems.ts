/**
 * What is doubtful about a record of Hồ sơ: links that are none, a day that cannot be read or lies outside the round's
 * year, a file that another unit shows too. Signs to look again, never a judgement; nothing is fetched. Which addresses are
 * links is the caller's to tell: only a browser reads them as it would open them.
 */
import type { EvidenceRecord } from '../../contract/evidence';
import type { RoundFrame, RoundStanding } from '../../contract/round';
import { groupOf, isCode } from '../../core/code';
import { codeKey, isAmong, nameKey } from '../../core/identity';
import { lastDayIn } from '../../core/last-day';
import { EVIDENCE_PROBLEM } from '../../text/evidence-panel';

/** Several stand on lines of their own, or apart by space or semicolon. */
export function linksOf(text: string): readonly string[] {
  return text.split(/[\s;]+/).filter((part) => part !== '');
}

/** An address as it would be opened. */
interface Link {
  readonly href: string;
  /** Whose page it is, in the letters that the network knows. */
  readonly host: string;
  /** It begins with the name of another page, or is written in letters that look like others. */
  readonly isDisguised: boolean;
}

/** Undefined where the text is none. */
type ReadLink = (text: string) => Link | undefined;

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
  const doubts = linksOf(link).flatMap((text) => {
    const read = readLink(text);
    if (read === undefined) return EVIDENCE_PROBLEM.link(text);
    return read.isDisguised ? EVIDENCE_PROBLEM.disguised(text, read.host) : [];
  });
  return [...doubts, ...dateProblem(date, year)];
}

interface FlaggedRecord {
  readonly record: EvidenceRecord;
  readonly problems: readonly string[];
}

/** What a record is held against. */
export type EvidenceRound = Pick<RoundFrame, 'year' | 'groups'> & {
  readonly units: readonly Pick<RoundStanding, 'name'>[];
};

/** A code of a group that the round has may still be no criterion's: that is not known here. */
function placeProblems({ unit, code }: EvidenceRecord, { units, groups }: EvidenceRound): string[] {
  const key = codeKey(code);
  const isKnown = isCode(key) && groups.some((group) => group.code === groupOf(key));
  return [
    ...(isAmong(units.map(({ name }) => name))(unit) ? [] : [EVIDENCE_PROBLEM.unit(unit)]),
    ...(isKnown ? [] : [EVIDENCE_PROBLEM.code(code)]),
  ];
}

/** All records with something to look at: those of no unit or criterion and those that share a file included. */
export function flaggedRecords(
  records: readonly EvidenceRecord[],
  round: EvidenceRound,
  readLink: ReadLink,
): readonly FlaggedRecord[] {
  const owners = new Map<string, Map<string, string>>();
  const filesOf = ({ link }: EvidenceRecord) =>
    linksOf(link)
      .flatMap((one) => readLink(one)?.href ?? [])
      .map(sameFile);
  for (const record of records) {
    for (const file of filesOf(record)) {
      owners.set(
        file,
        (owners.get(file) ?? new Map<string, string>()).set(nameKey(record.unit), record.unit),
      );
    }
  }
  return records.flatMap((record) => {
    const others = new Map(filesOf(record).flatMap((file) => [...(owners.get(file) ?? [])]));
    others.delete(nameKey(record.unit));
    const shared = others.size === 0 ? [] : [EVIDENCE_PROBLEM.shared([...others.values()])];
    const problems = [
      ...placeProblems(record, round),
      ...recordProblems(record, round.year, readLink),
      ...shared,
    ];
    return problems.length === 0 ? [] : [{ record, problems }];
  });
}
