/** Đợt chấm: the round's stage and roles, the open explanations, the publication. */
import { ExplanationSection } from './explanation/explanation-section';
import { PublicationSection } from './publication/publication-section';
import type { SectionProps } from '../state/section-props';
import { StageSection } from './stage/stage-section';

export function RoundPanel(props: SectionProps) {
  return (
    <>
      <StageSection {...props} />
      <ExplanationSection {...props} />
      <PublicationSection {...props} />
    </>
  );
}
