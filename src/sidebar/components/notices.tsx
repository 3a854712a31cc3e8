/** Above the panels: what has to be answered or pressed before figures and papers are what they seem. Shown only then. */
import { Button, PressState } from '../../client/controls';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { BLOCKED, SIDEBAR } from '../../text/sidebar';
import { NextYear } from './next-year';

interface NoticeProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly onRefresh: () => void;
}

export function Notices(props: NoticeProps) {
  return (
    <>
      <CopiedFile {...props} />
      <OtherVersion {...props} />
      <RoundDoubt {...props} />
    </>
  );
}

/** Asked until somebody answers; figures and typing go on meanwhile. */
function CopiedFile({ server, round, onRefresh }: NoticeProps) {
  const pressed = usePress(async (as: 'new' | 'same' | 'nextYear') => {
    const isYear = as === 'nextYear';
    const settled = await server.settleCopy({ as, ...(isYear && { year: round.year + 1 }) });
    if (settled.ok) onRefresh();
    return settled;
  });
  const { isBusy, outcome, press } = pressed;
  if (!round.isCopy && outcome?.ok !== true) return null;
  const { copy } = SIDEBAR;
  return (
    <section class={outcome?.ok === true ? 'box good' : 'box warning'} aria-label={copy.heading}>
      {outcome?.ok !== true && (
        <>
          <strong>{copy.heading}</strong>
          <p>{copy.question}</p>
          {(['new', 'same'] as const).map((as) => (
            <p key={as}>
              <Button disabled={isBusy} caption={copy[as]} onPress={press} given={as} />{' '}
              {copy[`${as}Hint`]}
            </p>
          ))}
          <NextYear year={round.year} isBusy={isBusy} onConfirm={press} />
        </>
      )}
      <PressState pressed={pressed} working={BLOCKED.working}>
        {outcome && <p>{outcome.message}</p>}
      </PressState>
    </section>
  );
}

/** Said before somebody asks for a document: grades are missing, or a row is scored by another rule than the set's. */
function RoundDoubt({ round }: NoticeProps) {
  return round.doubt === null ? null : <p class="box warning">{round.doubt}</p>;
}

/** Google may go on showing what an earlier version of the add-on has computed. */
function OtherVersion({ server, round, onRefresh }: NoticeProps) {
  const pressed = usePress(async () => {
    const done = await server.recalculate({});
    if (done.ok) onRefresh();
    return done;
  });
  const { isBusy, outcome, press } = pressed;
  if (round.otherVersion === null) return null;
  return (
    <div class="box warning">
      <p>{SIDEBAR.otherVersion(round.otherVersion)}</p>
      <Button disabled={isBusy} caption={SIDEBAR.recalculate} onPress={press} />
      <PressState pressed={pressed} working={BLOCKED.working}>
        {outcome?.ok === false && <p>{outcome.message}</p>}
      </PressState>
    </div>
  );
}
