/**
 * Đơn vị: where the chosen unit stands, what it lost points on with the why of each, and what lies outside the maximum. The standing is shown at once, the
 * deductions when they arrive.
 */
import type { RoundGroup, RoundStanding, RoundUnit } from '../../contract/round';
import { OUTSIDE } from '../../core/sign';
import { UNIT_PANEL } from '../../text/sidebar';
import { LoadedArea } from '../components/loaded-area';
import { useLoaded } from '../../client/use-loaded';
import { fixed, percent, scoreText, short, signed } from '../format';
import type { PanelProps } from '../state/use-sidebar';
import { Button, Facts } from '../../client/controls';

export function UnitPanel({ server, round, sidebar }: PanelProps) {
  const { unit } = sidebar.place;
  const loaded = useLoaded({
    identity: unit,
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'unit',
    load: () => server.readUnitCard({ unit }),
  });
  const card = loaded.answer?.ok === true ? loaded.answer.card : undefined;
  const standing = card?.unit ?? round.units.find(({ name }) => name === unit);
  const { groups, decimals } = card ?? round;
  const hasOutside = groups.some(({ sign }) => sign !== 'none');
  const others = round.units.filter(
    ({ name, kind, provisional }) => provisional && name !== unit && kind === standing?.kind,
  );
  return (
    <LoadedArea loaded={loaded}>
      {standing && (
        <>
          <Standing
            unit={standing}
            groups={groups}
            decimals={decimals}
            othersOpen={others.length}
          />
          <h2>{UNIT_PANEL.groups}</h2>
          <GroupBars groups={groups} scores={standing.groupScores} />
        </>
      )}
      {card && <DeductionList unit={card.unit} onOpen={sidebar.openCriterion} />}
      {card && hasOutside && <OutsideList unit={card.unit} onOpen={sidebar.openCriterion} />}
    </LoadedArea>
  );
}

interface GroupBarsProps {
  readonly groups: readonly RoundGroup[];
  readonly scores: readonly (number | null)[];
}

/** A bar for each group with its figures; the figures say everything, the bar is for the eye. */
function GroupBars({ groups, scores }: GroupBarsProps) {
  return (
    <ul class="bars">
      {groups.map(({ code, name, maximum, sign }, i) => {
        const score = scores[i] ?? null;
        const share = score === null || !maximum ? 0 : Math.min(1, score / maximum);
        return (
          <li key={code}>
            <span class="bar-name">{name}</span>
            <span class="bar" aria-hidden="true">
              <span
                class={share < 1 && sign === 'none' ? 'part' : 'full'}
                style={{ width: `${share * 100}%` }}
              />
            </span>
            <span class="figure">
              {score === null ? '–' : signed(score, sign)}
              {maximum !== null && <small>/{short(maximum)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface StandingProps {
  readonly unit: RoundStanding;
  readonly groups: readonly RoundGroup[];
  readonly decimals: number;
  /** How many other units are still without some result. */
  readonly othersOpen: number;
}

/** Total, rank, grade, what lies outside the maximum, self-assessed total, gap and progress. */
function Standing({ unit, groups, decimals, othersOpen }: StandingProps) {
  const { score, outOf, rank, grade, unranked } = UNIT_PANEL;
  const rankName = unit.kind === '' ? rank : UNIT_PANEL.rankIn(unit.kind);
  const headline = [
    [rankName, unit.rank === null ? unranked : `${unit.rank}/${unit.of}`],
    [grade, unit.grade === '' ? '–' : unit.grade],
  ];
  const outside = OUTSIDE.filter((own) => groups.some(({ sign }) => sign === own));
  const facts = [
    [UNIT_PANEL.index, unit.index === null ? '–' : unit.exactIndex || fixed(unit.index, decimals)],
    [UNIT_PANEL.self, fixed(unit.selfTotal, decimals)],
    [UNIT_PANEL.gap, fixed(unit.gap, decimals)],
    [UNIT_PANEL.progress, percent(unit.progress)],
  ] as const;
  return (
    <div class="standing">
      <dl class="headline">
        <div class="total">
          <dt>{score}</dt>
          <dd>
            <strong>{fixed(unit.total, decimals)}</strong>
            <small>{outOf(short(unit.applicableMaximum))}</small>
          </dd>
        </div>
        {headline.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {remarksOn(unit, othersOpen).map((remark) => (
        <p key={remark} class="provisional">
          {remark}
        </p>
      ))}
      {outside.length > 0 && (
        <Facts
          look="facts"
          facts={outside.map((sign) => [UNIT_PANEL.outside[sign], fixed(unit[sign], decimals)])}
        />
      )}
      <Facts look="facts" facts={facts} />
    </div>
  );
}

/** What has to be said beside the figures. */
function remarksOn(unit: RoundStanding, othersOpen: number): readonly string[] {
  const { provisionalNote, outsideOpen, othersOpen: others } = UNIT_PANEL;
  const open = unit.open > 0 ? provisionalNote(short(unit.open)) : outsideOpen;
  return [
    ...(unit.provisional ? [open] : []),
    ...(unit.rank !== null && othersOpen > 0 ? [others(othersOpen)] : []),
    ...(unit.remark === '' ? [] : [unit.remark]),
  ];
}

interface DeductionListProps {
  readonly unit: RoundUnit;
  readonly onOpen: (code: string) => void;
}

function DeductionList({ unit: { deductions, deduction: sum }, onOpen }: DeductionListProps) {
  return (
    <>
      <h2>
        {UNIT_PANEL.deductions}
        {deductions.length > 0 && (
          <span class="count">
            {UNIT_PANEL.deductionCount(deductions.length)}, −{short(sum)}
          </span>
        )}
      </h2>
      {deductions.length === 0 && <p class="muted">{UNIT_PANEL.noDeductions}</p>}
      <ul class="deductions">
        {deductions.map(({ code, name, maximum, deduction, why }) => (
          <li key={code}>
            <div class="deduction-head">
              <Button
                class="link"
                aria-label={UNIT_PANEL.openCriterion(code)}
                caption={code}
                onPress={onOpen}
                given={code}
              />
              <span class={deduction < maximum ? 'lost part-lost' : 'lost all-lost'}>
                −{short(deduction)}/{short(maximum)}
              </span>
            </div>
            <div class="deduction-name">{name}</div>
            <div class="why">{why}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What added points and what took some off, apart from what was lost of the maximum. */
function OutsideList({ unit: { outside }, onOpen }: DeductionListProps) {
  return (
    <>
      <h2>{UNIT_PANEL.outsideHeading}</h2>
      {outside.length === 0 && <p class="muted">{UNIT_PANEL.nothingOutside}</p>}
      <ul class="deductions">
        {outside.map(({ code, name, sign, maximum, points, why }) => (
          <li key={code}>
            <div class="deduction-head">
              <Button
                class="link"
                aria-label={UNIT_PANEL.openCriterion(code)}
                caption={code}
                onPress={onOpen}
                given={code}
              />
              <span>{scoreText(points, maximum, sign)}</span>
            </div>
            <div class="deduction-name">{name}</div>
            <div class="why">{why}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
