/** Makes the .docx files of the chosen documents, one by one. */
import { renderDocx } from '../../documents/docx/render-docx';
import { MAKING } from '../../text/report-dialog';
import { messageOf } from '../message-of';
import type { PlannedDocument } from '../plan-documents';
import { useJob, type JobState } from './use-job';

export interface Making extends JobState<Uint8Array> {
  readonly make: (documents: readonly PlannedDocument[]) => void;
}

export function useMaking(): Making {
  const state = useJob<Uint8Array>();
  const make = (documents: readonly PlannedDocument[]) => {
    const byKey = new Map(documents.map((planned) => [planned.key, planned]));
    const work = (key: string) => {
      const planned = byKey.get(key);
      if (planned === undefined) throw new Error(key);
      return renderDocx(planned.document);
    };
    void state.run([...byKey.keys()], work, (error) => MAKING.failed(messageOf(error)));
  };
  return { ...state, make };
}
