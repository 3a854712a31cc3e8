/** Check: being built. */
import type { Server } from '../../client/server';

export interface CheckSectionProps {
  readonly server: Server;
  readonly onRepaired: () => void;
}

export function CheckSection({ onRepaired }: CheckSectionProps) {
  return <section hidden onClick={onRepaired} />;
}
