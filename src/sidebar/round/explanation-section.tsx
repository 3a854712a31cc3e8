/** Explanation: being built. */
import type { SectionProps } from './section-props';

export function ExplanationSection({ round }: SectionProps) {
  return <section data-year={round.year} />;
}
