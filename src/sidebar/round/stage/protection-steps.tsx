/** Phân quyền: begins, shows, stops and goes on with the protection steps, and says what protection cannot do. */
import type { ProtectionProblem } from '../../../contract/calls/apply-protections';
import { AdviceBox } from '../../../client/advice-box';
import { Button, Lines } from '../../../client/controls';
import { PROTECTED_PLACE, PROTECTION_PANEL, PROTECTION_PROBLEM } from '../../../text/stage-panel';
import type { ProtectionRun, Protections } from '../use-protections';

export function ProtectionSteps({ protections }: { readonly protections: Protections }) {
  const { run, isRunning, problem, start, goOn, stop } = protections;
  const isHalfDone = run !== undefined && run.cursor !== null && run.cursor > 0;
  return (
    <section aria-labelledby="protection-heading">
      <h2 id="protection-heading">{PROTECTION_PANEL.heading}</h2>
      <p class="muted">{PROTECTION_PANEL.hint}</p>
      <div class="actions">
        <Button disabled={isRunning} caption={PROTECTION_PANEL.start} onPress={start} given="all" />
        {isHalfDone && !isRunning && <Button caption={PROTECTION_PANEL.goOn} onPress={goOn} />}
        {isRunning && <Button caption={PROTECTION_PANEL.stop} onPress={stop} />}
      </div>
      {run && <Progress run={run} isRunning={isRunning} />}
      {problem && <AdviceBox advice={problem} />}
      <details>
        <summary>{PROTECTION_PANEL.limitsTitle}</summary>
        <Lines look="limits" lines={PROTECTION_PANEL.limits} />
      </details>
    </section>
  );
}

interface ProgressProps extends Pick<Protections, 'isRunning'> {
  readonly run: ProtectionRun;
}

function Progress({ run, isRunning }: ProgressProps) {
  const { done, total, problems, refusal } = run;
  const sentences = problemSentences(problems);
  return (
    <div>
      {isRunning && (
        <progress
          max={Math.max(total, 1)}
          value={done}
          aria-label={PROTECTION_PANEL.progress(done, total)}
        />
      )}
      <p aria-live="polite">{sentenceOf(run, isRunning)}</p>
      {refusal !== '' && <p class="box warning">{refusal}</p>}
      {sentences.length > 0 && (
        <div class="box warning">
          <strong>{PROTECTION_PANEL.problems}</strong>
          <Lines lines={sentences} />
        </div>
      )}
    </div>
  );
}

function sentenceOf({ done, total, cursor }: ProtectionRun, isRunning: boolean): string {
  if (isRunning) return PROTECTION_PANEL.progress(done, total);
  if (cursor === null) return PROTECTION_PANEL.done(total);
  return done === 0 ? '' : PROTECTION_PANEL.stopped(done, total);
}

/** One for each, but all that lack an address in one. */
export function problemSentences(problems: readonly ProtectionProblem[]): readonly string[] {
  const nobody = problems.filter(({ kind }) => kind === 'nobody').map(placeOf);
  const others = problems.flatMap((problem) =>
    problem.kind === 'nobody'
      ? []
      : [PROTECTION_PROBLEM[problem.kind](placeOf(problem), problem.email)],
  );
  const lacking = nobody.length === 0 ? [] : [PROTECTION_PROBLEM.nobody(unique(nobody).join(', '))];
  // An address that Google refuses is met once on each tab.
  return [...unique(others), ...lacking];
}

function placeOf({ whose, name }: ProtectionProblem): string {
  return `${PROTECTED_PLACE[whose]}${name}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
