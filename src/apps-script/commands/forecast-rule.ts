/** Command of the sidebar and of the command line: what another rule for a criterion would do. Writes nothing. */
import { forecastRule as declaration } from '../../contract/calls/forecast-rule';
import { codeKey } from '../../core/identity';
import { cellText } from '../../text/cell-text';
import { issueMessage } from '../../text/issue-message';
import { ROUND } from '../../text/setup-message';
import { VOCABULARY } from '../../text/vocabulary';
import { whatIf, type RuleChange } from '../../rules/what-if';
import { command } from '../door';
import { describingCell } from '../workbook/group';
import { readRound, type TypedRound } from '../workbook/round';

export const forecastRule = command(declaration)(({ code, ...given }, { tabs }) => {
  const typed = readRound(tabs);
  if (!typed.ok) return typed;
  const { round, groups } = typed;
  const change = Object.fromEntries(
    Object.entries(given).filter(([, text]) => typeof text === 'string'),
  ) as RuleChange;
  const found = whatIf(round, code, change, VOCABULARY);
  if (found === undefined) return { ok: false, reason: 'notFound', message: ROUND.unknownCode(code) };
  if ('code' in found) return { ok: false, reason: 'rule', message: `${code}: ${issueMessage(found)}` };
  const units = groups[0]?.units ?? [];
  const moved = units.flatMap((unit, i) => {
    const [before, after] = [found.before[i], found.after[i]];
    if (before === undefined || after === undefined) return [];
    const isSame =
      before.total === after.total && before.rank === after.rank && before.index === after.index;
    return isSame ? [] : [{ unit, before, after }];
  });
  const name = nameOf(typed, code);
  const forecast = { code, name, decimals: round.decimals, moved, unitCount: units.length };
  return { ok: true, forecast };
});

function nameOf({ groups }: TypedRound, code: string): string {
  for (const group of groups) {
    const row = group.codes.findIndex((own) => codeKey(own) === codeKey(code));
    if (row >= 0) return cellText(describingCell(group, row, 'name'));
  }
  return '';
}
