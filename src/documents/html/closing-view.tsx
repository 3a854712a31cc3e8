/** Nơi nhận left, signature right. */
import type { Closing } from '../../reports/report-document';

export function ClosingView({ block }: { readonly block: Closing }) {
  const { recipients, signature } = block;
  return (
    <div class="closing">
      <div class="recipients">
        <p class="label">{recipients.label}</p>
        {recipients.lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
      <div class="signature">
        {signature.lines.map((line) => (
          <p>{line}</p>
        ))}
        <p class="name">{signature.name}</p>
      </div>
    </div>
  );
}
