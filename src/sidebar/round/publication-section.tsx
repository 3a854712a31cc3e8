/** Publication: being built. */
import type { SectionProps } from './section-props';

export function PublicationSection({ round }: SectionProps) {
  return <section data-year={round.year} />;
}
