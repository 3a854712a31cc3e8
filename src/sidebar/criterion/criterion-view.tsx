/** What the panel shows of a criterion: its name between its neighbours, its score, its rule, the leaves below it. */
import { Button, Facts, Warning } from '../../client/controls';
import type { Criterion, HeadingResult } from '../../contract/calls/read-criterion';
import { readAward } from '../../core/award';
import { foldText } from '../../core/fold-text';
import { codeKey } from '../../core/identity';
import { changeBetween } from '../../rules/year-criteria';
import { LAST_YEAR, LAST_YEAR_TAB } from '../../text/last-year';
import { CRITERION_PANEL } from '../../text/sidebar';
import { VOCABULARY } from '../../text/vocabulary';
import { scoreText } from '../format';

interface ScoreLineProps {
  readonly criterion: Criterion;
  readonly isCalculating: boolean;
}

/** The score and the sentence that explains it; says so where the score cell itself is damaged. */
export function ScoreLine({ criterion, isCalculating }: ScoreLineProps) {
  const { score, maximum, sign, result } = criterion;
  const shown = isCalculating ? CRITERION_PANEL.calculating : scoreText(score, maximum, sign);
  const isLeaf = result.kind === 'leaf';
  const isDamaged = isLeaf && !isCalculating && score !== result.recalculated;
  return (
    <div class={`score-line ${stateOf(criterion)}`}>
      <p class="score">
        <span>{CRITERION_PANEL.score}</span> <strong>{shown}</strong>
      </p>
      {isLeaf && result.why !== score && (
        <p class="why">
          <span class="unseen">{CRITERION_PANEL.why}: </span>
          {result.why}
        </p>
      )}
      {isLeaf && needsReason(result) && <Warning text={CRITERION_PANEL.reasonMissing} />}
      {isDamaged && (
        <Warning
          text={CRITERION_PANEL.differs(
            scoreText(score, maximum, sign),
            scoreText(result.recalculated, maximum, sign),
          )}
        />
      )}
    </div>
  );
}

type Leaf = Extract<Criterion['result'], { kind: 'leaf' }>;

/** Points given or taken at appraisal, which are published only with their reason. */
function needsReason({ appraised, reason, answers }: Leaf): boolean {
  const folded = foldText(appraised);
  const isLabel = answers.some((answer) => foldText(answer) === folded);
  return reason === '' && !isLabel && readAward(folded, VOCABULARY.awards) !== undefined;
}

function stateOf({ score, maximum, sign }: Criterion): string {
  if (typeof score !== 'number') return score === '' ? 'pending' : 'worded';
  // Outside the maximum nothing is lost.
  if (score >= maximum || sign !== 'none') return 'full';
  return score > 0 ? 'part-lost' : 'all-lost';
}

/** What it came to in the year before, and whether that can be compared with this year. */
export function LastYearLine({ criterion }: { readonly criterion: Criterion }) {
  const { lastYear, code, maximum, sign } = criterion;
  if (lastYear === null) return null;
  if ('damage' in lastYear) return <Warning text={lastYear.damage} />;
  const { year, rule, result } = lastYear;
  if (rule === null) return <p class="muted">{LAST_YEAR.isNew(year)}</p>;
  const now = { ...criterion, maximum: LAST_YEAR_TAB.maximum(maximum, sign) };
  const isMoved = codeKey(rule.code) !== codeKey(code);
  return (
    <p>
      {LAST_YEAR.line(year, result)}
      {isMoved && LAST_YEAR.moved(rule.code)}
      {LAST_YEAR.changes[changeBetween(rule, now)]}
    </p>
  );
}

interface CriterionHeadProps {
  readonly criterion: Criterion;
  readonly onOpen: (code: string) => void;
}

/** Code and name, with the ways to the leaves before and after it. */
export function CriterionHead({ criterion, onOpen }: CriterionHeadProps) {
  const { code, name, previous, next } = criterion;
  const neighbours = [
    ['‹', previous, previous === null ? '' : CRITERION_PANEL.previous(previous)],
    ['›', next, next === null ? '' : CRITERION_PANEL.next(next)],
  ] as const;
  return (
    <header class="criterion-head">
      <h2>
        <span class="code">{code}</span> {name}
      </h2>
      <div class="neighbours" hidden={previous === null && next === null}>
        {neighbours.map(([sign, neighbour, label]) => (
          <Button
            key={sign}
            aria-label={label}
            title={label}
            disabled={neighbour === null}
            caption={sign}
            onPress={onOpen}
            given={neighbour ?? ''}
          />
        ))}
      </div>
    </header>
  );
}

interface CriterionRuleProps {
  readonly criterion: Criterion;
  readonly answers: readonly string[];
}

/** How a leaf is scored and what is expected for it; rows without content are left out. */
export function CriterionRule({ criterion, answers }: CriterionRuleProps) {
  const { method, scale, notApplicable, hint, evidence, officer } = criterion;
  const rows = [
    [CRITERION_PANEL.hint, hint === '' ? CRITERION_PANEL.answers(answers) : hint],
    [CRITERION_PANEL.method, method],
    [CRITERION_PANEL.scale, scale],
    [CRITERION_PANEL.notApplicable, notApplicable],
    [CRITERION_PANEL.evidence, evidence],
    [CRITERION_PANEL.officer, officer],
  ] as const;
  return <Facts look="rule" facts={rows.filter(([, text]) => text !== '')} />;
}

interface LeafListProps extends Pick<CriterionHeadProps, 'onOpen'> {
  readonly leaves: HeadingResult['leaves'];
}

/** The leaves below a heading, each leading to itself. */
export function LeafList({ leaves, onOpen }: LeafListProps) {
  return (
    <>
      <h3>{CRITERION_PANEL.leaves}</h3>
      <ul class="leaves">
        {leaves.map(({ code, name, maximum, sign, score }) => (
          <li key={code}>
            <Button class="link" caption={`${code} ${name}`} onPress={onOpen} given={code} />
            <span class="figure">{scoreText(score, maximum, sign)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
