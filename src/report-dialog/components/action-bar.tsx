/**
 * What can be done now: make the documents, stop, try again; then take them away as a file or a .zip, on paper or as PDF, in
 * Drive. What happened last is read out.
 */
import { AdviceBox } from '../../client/advice-box';
import { Button, Tick, Warning } from '../../client/controls';
import { DELIVERY, MAKING, REPORT_DIALOG } from '../../text/report-dialog';
import { countsOf, idsOf, type Job } from '../job/job';
import type { PlannedDocument } from '../plan-documents';
import type { PlaceProps, WorkplaceState } from '../state/use-workplace';
import { useState } from 'preact/hooks';
import { download, zipDocuments } from '../deliver-file';
import type { MadeDocument } from '../state/use-saving';

interface ActionBarProps extends PlaceProps {
  readonly onClose: () => void;
}

export function ActionBar({ place, onClose }: ActionBarProps) {
  return (
    <footer class="bar">
      <p class="summary" role="status">
        {summaryOf(place)}
      </p>
      {place.saving.problem && <AdviceBox advice={place.saving.problem} />}
      {place.printing.isRefused && <Warning text={DELIVERY.printRefused} />}
      <div class="bar-row">
        {place.isBusy ? <Progress place={place} /> : <Buttons place={place} />}
        <Button class="close" caption={REPORT_DIALOG.close} onPress={onClose} />
      </div>
    </footer>
  );
}

function Progress({ place: { making, saving, printing, documents, made } }: PlaceProps) {
  if (making.job.isRunning) {
    return <ProgressLine {...making} documents={documents} sentence={MAKING.progress} />;
  }
  if (printing.job.isRunning) {
    return <ProgressLine {...printing} documents={documents} sentence={MAKING.laying} />;
  }
  if (saving.isListing) return <p class="muted">{MAKING.listing}</p>;
  return <ProgressLine {...saving} documents={made} sentence={MAKING.saving} />;
}

function Buttons({ place }: PlaceProps) {
  const { making, make, documents } = place;
  const { failed, skipped, unasked } = countsOf(
    making.job,
    documents.map(({ key }) => key),
  );
  const asked = documents.length - unasked;
  const withFailed = documents.filter(({ key }) => making.job.outcomes.get(key)?.kind === 'failed');
  return (
    <div class="actions">
      {unasked + skipped > 0 && (
        <Button
          class="primary"
          caption={asked === 0 ? MAKING.create(documents.length) : MAKING.goOn(unasked + skipped)}
          onPress={make}
          given={documents.filter((planned) => !withFailed.includes(planned))}
        />
      )}
      {failed > 0 && <Button caption={MAKING.retry(failed)} onPress={make} given={withFailed} />}
      <DeliveryButtons place={place} />
    </div>
  );
}

function summaryOf({ making, saving, documents, isBusy }: WorkplaceState): string {
  if (isBusy) return '';
  const keys = documents.map(({ key }) => key);
  const made = countsOf(making.job, keys);
  if (made.unasked === keys.length) return documents.length === 0 ? '' : MAKING.ready;
  const saved = countsOf(saving.job, keys);
  const inDrive =
    saved.unasked === keys.length
      ? []
      : [MAKING.savedSummary(saved.done, saved.failed + saved.skipped)];
  return [MAKING.summary(made), ...inDrive].join('. ');
}

interface ProgressLineProps {
  readonly job: Job<unknown>;
  readonly documents: readonly PlannedDocument[];
  readonly sentence: (at: number, of: number, name: string) => string;
  readonly stop: () => void;
}

/** How far a batch is, with the document at hand and the way to stop it. */
function ProgressLine({ job, documents, sentence, stop }: ProgressLineProps) {
  const keys = documents.map(({ key }) => key);
  const { waiting, working } = countsOf(job, keys);
  const settled = keys.length - waiting - working;
  const [at] = idsOf(job, 'working');
  const name = documents.find(({ key }) => key === at)?.name ?? '';
  const text = sentence(Math.min(settled + 1, keys.length), keys.length, name);
  const isStopping = waiting === 0 && idsOf(job, 'skipped').length > 0;
  return (
    <div class="progress">
      <div>
        <progress max={keys.length} value={settled} aria-label={text} />
        <span class="progress-text">{isStopping ? MAKING.stopping : text}</span>
      </div>
      <Button caption={MAKING.stop} onPress={stop} />
    </div>
  );
}

function DeliveryButtons({ place }: PlaceProps) {
  const { year, made, documents, printing, markTaken } = place;
  const isAll = made.length > 0 && made.length === documents.length;
  return (
    <>
      {made.length > 0 && (
        <Button
          class={isAll ? 'primary' : ''}
          caption={made.length === 1 ? DELIVERY.docx : DELIVERY.zip(made.length)}
          onPress={() => {
            takeFiles(made, year);
            markTaken(made);
          }}
        />
      )}
      <Button
        title={DELIVERY.printHint}
        disabled={documents.length === 0}
        caption={DELIVERY.print}
        onPress={printing.print}
        given={documents}
      />
      {made.length > 0 && <DriveButton place={place} />}
    </>
  );
}

function DriveButton({ place: { made, saving } }: PlaceProps) {
  const [again, setAgain] = useState(false);
  const keys = made.map(({ key }) => key);
  const { failed, skipped, unasked } = countsOf(saving.job, keys);
  const isBegun = unasked < keys.length;
  const left = failed + skipped;
  return (
    <>
      <Button
        caption={isBegun && left > 0 ? MAKING.retrySaving(left) : DELIVERY.drive}
        onPress={() => {
          saving.save(made, again);
          setAgain(false);
        }}
      />
      <Tick look="again" caption={DELIVERY.again} isOn={again} onTick={setAgain} />
    </>
  );
}

function takeFiles(made: readonly MadeDocument[], year: number): void {
  const [first, ...more] = made;
  if (first === undefined) return;
  if (more.length === 0) {
    download(first.fileName, first.content, 'docx');
    return;
  }
  const files = made.map(({ fileName, content }) => ({ name: fileName, content }));
  download(`${DELIVERY.zipName(year)}.zip`, zipDocuments(files, new Date()), 'zip');
}
