/**
 * Whose column is whose in the ranges of a formula: Đơn vị's names against the header rows above the blocks. Where they
 * differ there is no figure, but the sentence that `readRound` would refuse with; names stand in for the hidden keys.
 */
import { codeText } from '../../core/reading';
import { isAmong, nameKey } from '../../core/identity';
import { disagreementIn } from '../../rules/readable-round';
import { BLOCKS } from '../../tabs/plan/group-layout';
import { DISAGREEMENT } from '../../text/setup-message';
import { isAbsent, matrix, UsageError, type Cell } from './arguments';
import { groupsIn, tabOfGroup } from './whole-codes';

/** The units in the order of the columns. `headers`: those of every block of a tab, tab after tab. */
export function agreedUnits(
  unitsGiven: unknown,
  headersGiven: unknown,
  codes: readonly string[],
): readonly string[] {
  const rows = matrix('headers', headersGiven).value.map(namesIn);
  const groups = groupsIn(codes);
  const perTab = Math.max(1, Math.round(rows.length / Math.max(1, groups.length)));
  const listed = matrix('units', unitsGiven).value.flatMap(([cell]) => codeText(cell) || []);
  const [first = []] = rows;
  const own = rows.map((names, i) => ({
    names,
    tab: tabOfGroup(groups[Math.floor(i / perTab)] ?? ''),
    block: BLOCKS[i % perTab] ?? '',
  }));
  // A block that reads as the first one does has no fault of its own.
  const blocks = own
    .filter(({ names }, i) => i === 0 || !areSame(names, first))
    .map(({ names, ...place }) => ({ ...place, columns: columnsOf(names, listed) }));
  const units = listed.map((name) => ({ ...asColumn(name), isScored: true }));
  const other = disagreementIn(units, blocks);
  if (other !== undefined) throw new UsageError(DISAGREEMENT[other.kind](other));
  return first;
}

/** What Đơn vị calls the kind of each unit; '' where nobody says, or the list is not given. */
export function kindsOf(unitsGiven: unknown, names?: readonly string[]): readonly string[] {
  const listed = isAbsent(unitsGiven) ? [] : matrix('units', unitsGiven).value;
  const typed = listed.map(([name, kind]) => [codeText(name), codeText(kind)] as const);
  const wanted = names ?? typed.map(([name]) => name).filter((name) => name !== '');
  // Nearly every set asks for no kinds: folding all names for nothing would cost as much as scoring a group.
  if (typed.every(([, kind]) => kind === '')) return wanted.map(() => '');
  const kindOf = new Map(typed.map(([name, kind]) => [nameKey(name), kind]));
  return wanted.map((name) => kindOf.get(nameKey(name)) ?? '');
}

/** A name that no unit bears, at the place of a unit that has no column, is that unit's, misspelled here or on Đơn vị. */
function columnsOf(names: readonly string[], listed: readonly string[]) {
  const [isListed, isHeader] = [isAmong(listed), isAmong(names)];
  return names.map((name, i) => {
    const there = listed[i];
    const isElse = there !== undefined && there !== name;
    const isRenamed = isElse && !isListed(name) && !isHeader(there);
    return isRenamed ? { ...asColumn(there), name } : asColumn(name);
  });
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, i) => name === others[i]);
}

const asColumn = (name: string) => ({ id: nameKey(name), name });

/** Rows of different lengths on top of each other are filled up with this. */
const PADDING = '#N/A';

function namesIn(cells: readonly Cell[]): readonly string[] {
  const names = cells.map(codeText);
  while (names.length > 0 && names[names.length - 1] === PADDING) names.pop();
  return names;
}
