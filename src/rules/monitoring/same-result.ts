/** Whether a typed result means what the figures propose: `98,53%` beside `941/955` does, as a stated rate does beside its parts. Pure. */
import { areDisjoint } from '../../core/monitoring/interval';
import { createStatisticReader } from '../../core/monitoring/statistic-reading';
import { MONITORING_WORDS } from '../../text/monitoring-words';

const read = createStatisticReader(MONITORING_WORDS);

export function meansTheSame(typed: unknown, proposed: string): boolean {
  const isRate = /[/%]/.test(proposed);
  const [said, meant] = [typed, proposed].map((cell) => read(cell, isRate ? 'rate' : 'number'));
  if (said === undefined || meant === undefined) return false;
  if (!('least' in said && 'least' in meant)) return false;
  return said.kind === meant.kind && !areDisjoint(said, meant);
}
