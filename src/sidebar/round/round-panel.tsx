/** Đợt chấm: the round's stage and roles, the open explanations, the publication. */
import { ExplanationSection } from './explanation-section';
import { PublicationSection } from './publication-section';
import type { SectionProps } from './section-props';
import { StageSection } from './stage-section';

export function RoundPanel(props: SectionProps) {
  return (
    <>
      <StageSection {...props} />
      <ExplanationSection {...props} />
      <PublicationSection {...props} />
    </>
  );
}
