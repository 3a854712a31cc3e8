/** Xếp hạng: all units in the order of their ranks; a name leads to its unit. */
import { Button } from '../../client/controls';
import type { RoundStanding } from '../../contract/round';
import { RANKING_PANEL } from '../../text/sidebar';
import { OUTSIDE } from '../../core/sign';
import { unitsByRank } from '../../reports/units-by-rank';
import { fixed, short } from '../format';
import type { PanelProps } from '../state/use-sidebar';

export function RankingPanel({ round: { units, decimals }, sidebar }: PanelProps) {
  const { caption, headers } = RANKING_PANEL;
  return (
    <table class="ranking">
      <caption>{caption(units.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{headers.rank}</th>
          <th scope="col">{headers.unit}</th>
          <th scope="col" class="number">
            {headers.index}
          </th>
          <th scope="col">{headers.grade}</th>
        </tr>
      </thead>
      <tbody>
        {unitsByRank(units).map((unit) => (
          <tr key={unit.name} aria-current={unit.name === sidebar.place.unit ? 'true' : undefined}>
            <td class="rank">{rankText(unit)}</td>
            <th scope="row">
              <Button
                class="link"
                caption={unit.name}
                onPress={() => {
                  sidebar.open({ unit: unit.name }, 'unit');
                }}
              />
              {notesOf(unit).map((note) => (
                <small key={note} class="note">
                  {note}
                </small>
              ))}
            </th>
            <td class="number">
              {unit.index === null ? '–' : unit.exactIndex || fixed(unit.index, decimals)}
            </td>
            <td>{unit.grade}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `8`, or among the units of its kind `1/14`. */
function rankText({ rank, of, kind }: RoundStanding): string {
  if (rank === null) return '–';
  return kind === '' ? String(rank) : `${rank}/${of}`;
}

/** Its kind where kinds are ranked apart, what stands outside the maximum, because the index takes it in; and that results are still missing. */
function notesOf(unit: RoundStanding): readonly string[] {
  const { outside, provisional } = RANKING_PANEL;
  return [
    ...(unit.kind === '' ? [] : [unit.kind]),
    ...OUTSIDE.filter((sign) => unit[sign] > 0).map((sign) => outside[sign](short(unit[sign]))),
    ...(unit.provisional ? [provisional] : []),
  ];
}
