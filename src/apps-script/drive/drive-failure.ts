/** What Drive threw, as an outcome: which of the known troubles it is, by the parts of Google's texts that stay the same. */
import type { DriveFailure } from '../../contract/saved-document';
import { DRIVE } from '../../text/drive-message';

const SIGNS: readonly (readonly [RegExp, 'quota' | 'permission' | 'busy'])[] = [
  [/storage ?quota|quota has been exceeded|insufficient storage/i, 'quota'],
  [/rate limit|too many|limit exceeded|timed? ?out|backend|internal error|empty response/i, 'busy'],
  [/permission|insufficient|scope|authori[sz]ed|forbidden|access denied|policy/i, 'permission'],
];

export function driveFailure(error: unknown): DriveFailure {
  const thrown = String((error as { readonly message?: unknown } | null)?.message ?? error);
  const reason = SIGNS.find(([sign]) => sign.test(thrown))?.[1] ?? 'drive';
  return { ok: false, reason, message: DRIVE[reason](thrown) };
}

export function withoutDrive(): DriveFailure {
  return { ok: false, reason: 'absent', message: DRIVE.absent() };
}
