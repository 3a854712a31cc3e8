/** The leaves below a heading, each leading to itself. */
import { Button } from '../../client/controls';
import type { HeadingResult } from '../../contract/calls/read-criterion';
import { CRITERION_PANEL } from '../../text/sidebar';
import { scoreText } from '../format';

interface LeafListProps {
  readonly leaves: HeadingResult['leaves'];
  readonly onOpen: (code: string) => void;
}

export function LeafList({ leaves, onOpen }: LeafListProps) {
  return (
    <>
      <h3>{CRITERION_PANEL.leaves}</h3>
      <ul class="leaves">
        {leaves.map(({ code, name, maximum, score }) => (
          <li key={code}>
            <Button class="link" caption={`${code} ${name}`} onPress={onOpen} given={code} />
            <span class="figure">{scoreText(score, maximum)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
