/** What a check of a publication found: its code, and that the workbook matches or what differs, the long lists folded. */
import { Facts, Lines } from '../../../client/controls';
import {
  compareRounds,
  type PublicationDifference,
} from '../../../rules/publication/compare-rounds';
import type { CheckPublicationOutcome } from '../../../contract/calls/check-publication';
import type { Publication } from '../../../contract/publication';
import { qrCode, qrPath } from '../../../reports/qr-code';
import { qrText } from '../../../rules/publication/seal';
import { shownCell } from '../../../text/publication-change';
import { PUBLICATION_PANEL } from '../../../text/publication-panel';

type Found = Extract<CheckPublicationOutcome, { readonly ok: true }>;
type Checked = Exclude<Found, { readonly state: 'none' }>;

/** Shown at once; the others are folded. */
const FIRST = 8;
const MOST = 200;

export function SealView({ checked }: { readonly checked: Found }) {
  if (checked.state === 'none') return <p class="muted">{PUBLICATION_PANEL.none}</p>;
  const { publication, isLatest } = checked;
  const isShort = publication.format === 1;
  return (
    <>
      <p>
        {PUBLICATION_PANEL.code}: <strong class="code">{publication.code}</strong>
      </p>
      <Verdict checked={checked} />
      {isShort && <p class="box warning">{PUBLICATION_PANEL.short}</p>}
      {!isLatest && <p class="muted">{PUBLICATION_PANEL.older}</p>}
      <Head publication={publication} />
    </>
  );
}

function Verdict({ checked }: { readonly checked: Checked }) {
  const { state, damage = '', published, present } = checked;
  if (state === 'damaged') return <p class="box warning">{PUBLICATION_PANEL.damaged(damage)}</p>;
  if (state === 'match') return <p class="box good">{PUBLICATION_PANEL.match}</p>;
  const differences = compareRounds(published, present);
  if (differences.length === 0) return <p class="box good">{PUBLICATION_PANEL.onlyOrder}</p>;
  return (
    <div class="box warning">
      <p>{PUBLICATION_PANEL.differs(differences.length)}</p>
      <Differences differences={differences} />
    </div>
  );
}

function Differences({ differences }: { readonly differences: readonly PublicationDifference[] }) {
  const [first, rest] = [differences.slice(0, FIRST), differences.slice(FIRST, MOST)];
  return (
    <>
      <Lines lines={first.map(sentence)} />
      {rest.length > 0 && (
        <details>
          <summary>{PUBLICATION_PANEL.rest(differences.length - FIRST)}</summary>
          <Lines lines={rest.map(sentence)} />
          {differences.length > MOST && (
            <p>{PUBLICATION_PANEL.tooMany(differences.length - MOST)}</p>
          )}
        </details>
      )}
    </>
  );
}

function sentence({ what, code, unit, published, present }: PublicationDifference): string {
  const place = PUBLICATION_PANEL.place(what, code, unit);
  return PUBLICATION_PANEL.change(place, shownCell(published), shownCell(present));
}

function Head({ publication }: { readonly publication: Publication }) {
  const { head, hash } = publication;
  const qr = qrCode(qrText(publication));
  return (
    <details>
      <summary>{PUBLICATION_PANEL.details}</summary>
      <Facts facts={[...head.map((row) => row.slice(1)), [PUBLICATION_PANEL.hash, hash]]} />
      <svg
        class="qr"
        viewBox={`0 0 ${qr.length} ${qr.length}`}
        role="img"
        aria-label={PUBLICATION_PANEL.qr}
      >
        <path d={qrPath(qr)} />
      </svg>
    </details>
  );
}
