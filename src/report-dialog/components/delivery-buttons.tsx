/** The ways to take documents away: a file or a .zip, paper or PDF, Drive. */
import { useState } from 'preact/hooks';
import { Button, Tick } from '../../client/controls';
import { DELIVERY, MAKING } from '../../text/report-dialog';
import { download, zipDocuments } from '../deliver-file';
import { countsOf } from '../job/job';
import type { MadeDocument } from '../state/use-saving';
import type { WorkplaceState } from '../state/use-workplace';

interface DeliveryButtonsProps {
  readonly place: WorkplaceState;
  readonly year: number;
}

export function DeliveryButtons({ place, year }: DeliveryButtonsProps) {
  const { made, documents, printing, markTaken } = place;
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

function DriveButton({ place: { made, saving } }: Pick<DeliveryButtonsProps, 'place'>) {
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
