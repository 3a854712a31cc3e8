/** Issuing bodies with number left, Quốc hiệu and Tiêu ngữ with place and date right. */
import type { Letterhead } from '../../reports/report-document';

export function LetterheadView({ block }: { readonly block: Letterhead }) {
  return (
    <div class="letterhead">
      <div>
        {block.superiorBody !== '' && <p>{block.superiorBody}</p>}
        <p class="issuer">{block.issuingBody}</p>
        <p class="number">{block.number}</p>
      </div>
      <div>
        <p class="nation">{block.nation}</p>
        <p class="motto">{block.motto}</p>
        <p class="place-date">{block.placeAndDate}</p>
      </div>
    </div>
  );
}
