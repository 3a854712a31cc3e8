/** Stage: being built. */
import type { SectionProps } from './section-props';

export function StageSection({ round }: SectionProps) {
  return <section data-year={round.year} />;
}
