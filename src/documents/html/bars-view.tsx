/** Bars: label, bar, value. The value says everything, the bar is for the eye. */
import type { Bars } from '../../reports/report-document';

export function BarsView({ block }: { readonly block: Bars }) {
  return (
    <table class="bars">
      <tbody>
        {block.rows.map(({ label, value, share }) => (
          <tr>
            <td class="label">{label}</td>
            <td aria-hidden="true">
              <div class="bar" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
            </td>
            <td class="value">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
