/** One indicator of a unit through the periods that are opened: a line for the eye, and the same in words. */
import { Lines } from '../../client/controls';
import type { History } from '../../rules/monitoring/comparison';
import { COMPARISON } from '../../text/comparison';

const [WIDTH, HEIGHT, EDGE] = [276, 72, 6];

export function HistoryLine({ points, goalAt, unit }: History & { readonly unit: string }) {
  const known = points.filter(({ text }) => text !== '');
  if (known.length === 0) return null;
  const step = points.length < 2 ? 0 : (WIDTH - 2 * EDGE) / (points.length - 1);
  const y = (height: number) => HEIGHT - EDGE - height * (HEIGHT - 2 * EDGE);
  const dots = points.flatMap(({ height }, at) =>
    height === undefined ? [] : [{ at, x: EDGE + at * step, y: y(height) }],
  );
  return (
    <div class="history">
      <h3>{COMPARISON.history(unit)}</h3>
      {dots.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {goalAt !== undefined && (
            <line class="goal" x1={0} x2={WIDTH} y1={y(goalAt)} y2={y(goalAt)} />
          )}
          {/* Broken where a period between says nothing. */}
          {dots.slice(1).map((dot, i) => {
            const before = dots[i];
            if (before === undefined || dot.at - before.at > 1) return null;
            return <line key={dot.at} x1={before.x} y1={before.y} x2={dot.x} y2={dot.y} />;
          })}
          {dots.map((dot) => (
            <circle key={dot.at} cx={dot.x} cy={dot.y} r={3} />
          ))}
        </svg>
      )}
      <Lines
        look="shortfall"
        lines={known.map(({ period, text }) =>
          COMPARISON.total(COMPARISON.periodOf(period.name, period.year), text, ''),
        )}
      />
    </div>
  );
}
