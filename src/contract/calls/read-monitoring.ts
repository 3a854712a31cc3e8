/** Everything that was typed for the periods of the year, with the catalogue, tasks and inspections. */
import { declareCall } from '../call';
import type { MonitoringData } from '../monitoring';
import type { RoundFailure } from '../round';
import { nothing } from '../schema';

export type MonitoringOutcome = ({ readonly ok: true } & MonitoringData) | RoundFailure;

export const readMonitoring = declareCall<MonitoringOutcome>()({
  name: 'readMonitoring',
  request: nothing,
  description: 'Sidebar: what was typed for the periods of the year.',
});
