/** Code and name of a criterion, with the ways to the leaves before and after it. */
import { Button } from '../../client/controls';
import type { Criterion } from '../../contract/calls/read-criterion';
import { CRITERION_PANEL } from '../../text/sidebar';

interface CriterionHeadProps {
  readonly criterion: Criterion;
  readonly onOpen: (code: string) => void;
}

export function CriterionHead({ criterion, onOpen }: CriterionHeadProps) {
  const { code, name, previous, next } = criterion;
  return (
    <header class="criterion-head">
      <h2>
        <span class="code">{code}</span> {name}
      </h2>
      <div class="neighbours" hidden={previous === null && next === null}>
        <Neighbour code={previous} sign="‹" label={CRITERION_PANEL.previous} onOpen={onOpen} />
        <Neighbour code={next} sign="›" label={CRITERION_PANEL.next} onOpen={onOpen} />
      </div>
    </header>
  );
}

interface NeighbourProps {
  readonly code: string | null;
  readonly sign: string;
  readonly label: (code: string) => string;
  readonly onOpen: (code: string) => void;
}

function Neighbour({ code, sign, label, onOpen }: NeighbourProps) {
  const caption = code === null ? '' : label(code);
  return (
    <Button
      aria-label={caption}
      title={caption}
      disabled={code === null}
      caption={sign}
      onPress={onOpen}
      given={code ?? ''}
    />
  );
}
