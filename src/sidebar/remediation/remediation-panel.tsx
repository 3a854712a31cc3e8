/** Remediation: being built. */
import type { SectionProps } from '../round/section-props';

export function RemediationPanel({ round }: SectionProps) {
  return <section data-year={round.year} />;
}
