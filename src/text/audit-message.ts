/** What an audit of a period found, one Vietnamese sentence each: both figures, so that whoever reads it can look at either. */
import type { AuditTerm, Verdict } from '../core/monitoring/verdict';
import { larger, smaller, subtract, type Fraction } from '../core/fraction';
import { valueIn, type Interval } from '../core/monitoring/interval';
import { amountText, besideClaim, claimText, intervalText } from './statistic-cell';

const amount = (interval: Interval) => intervalText(interval, amountText);

/** `previousName` is what the period before is called. */
export function auditMessage(verdict: Verdict, isRate: boolean, previousName: string): string {
  switch (verdict.kind) {
    case 'conflict': {
      const [one, other] = verdict.claims.map((claim) => claimText(claim, isRate));
      return `hai nơi nêu khác nhau: ${one ?? ''} và ${other ?? ''}`;
    }
    case 'ratioMismatch':
      return ratioMessage(verdict);
    case 'sumMismatch':
      return sumMessage(verdict);
    case 'exceeds': {
      const { left, right, terms, isTooFew } = verdict;
      const names = terms.map(signed(({ name }) => name)).join(' ');
      const comparison = isTooFew ? 'ít hơn' : 'nhiều hơn';
      return `${left.name} (${amount(left.interval)}) ${comparison} ${names} (${amount(right)})`;
    }
    case 'belowPrevious':
      return `lũy kế ${amount(verdict.now)} nhỏ hơn ${previousName} (${amount(verdict.before)})`;
    case 'carryChanged':
      return `kỳ trước chuyển qua là ${amount(verdict.now)}, ${previousName} ghi ${amount(verdict.before)}`;
    case 'totalMismatch': {
      const write = besideClaim(verdict.claim, isRate);
      const stated = claimText(verdict.claim, isRate);
      return `các đơn vị cộng lại ${intervalText(verdict.sum, write)}, nguồn nêu ${stated}`;
    }
    case 'missingCompanion': {
      const { now, name, companion, code } = verdict;
      return `có ${amount(now)} ${lowered(name)} nhưng chưa có số ${lowered(companion)} (${code})`;
    }
    case 'copied':
      return `${verdict.count}/${verdict.count} số liệu phát sinh giống hệt ${previousName}`;
  }
}

type Of<Kind extends Verdict['kind']> = Extract<Verdict, { kind: Kind }>;

function ratioMessage({ figure, claim, agreeing }: Of<'ratioMismatch'>): string {
  const rate = intervalText(figure.interval, besideClaim(claim, true));
  const [above, below] = figure.parts ?? [];
  const known = above !== undefined && below !== undefined;
  if (!known && claim.parts !== undefined) {
    return `nguồn nêu ${claimText(claim, true)}, khác tử số hoặc mẫu số đã có`;
  }
  const computed = known ? `${amountText(above)}/${amountText(below)} = ${rate}` : rate;
  const hint = agreeing.length === 0 ? '' : `; khớp ${agreeing.join(', ')}`;
  return `${computed}, nguồn nêu ${claimText(claim, true)}${hint}`;
}

function sumMessage({ stated, sum, terms }: Of<'sumMismatch'>): string {
  const value = valueIn(sum);
  if (value === undefined) return `${amount(stated)} nhưng các phần đã có cộng lại ${amount(sum)}`;
  const parts = terms.map(signed(({ interval }) => amount(interval))).join(' ');
  const equation = terms.length === 1 ? parts : `${parts} = ${amountText(value)}`;
  const other = valueIn(stated);
  const gap = other === undefined ? '' : ` (chênh ${amountText(distance(value, other))})`;
  return `${amount(stated)} nhưng ${equation}${gap}`;
}

function distance(a: Fraction, b: Fraction): Fraction {
  return subtract(larger(a, b), smaller(a, b));
}

function signed(write: (term: AuditTerm) => string) {
  return (term: AuditTerm, i: number) => {
    const sign = term.isMinus ? '−' : '+';
    return i === 0 && !term.isMinus ? write(term) : `${sign} ${write(term)}`;
  };
}

/** A name inside a sentence; one that begins with an abbreviation stays. */
function lowered(name: string): string {
  const [first = '', second = ''] = Array.from(name);
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? name : first.toLowerCase() + name.slice(first.length);
}
