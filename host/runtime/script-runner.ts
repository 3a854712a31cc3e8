// Runs functions of the script, each execution in a fresh realm with the services of this host. An execution that
// meets an open question waits for the answer and goes on where it was (call-journal.ts).
import type { AuthModeName } from '../platform/platform-context';
import type { PlatformObject } from '../platform/platform-object';
import { CallJournal } from './call-journal';
import { Exposer } from './exposer';
import type { Realm, RealmFactory } from './realm';
import type { ServiceMeter } from './service-meter';

export type Expose = (value: unknown) => unknown;
export type MakeArguments = (expose: Expose) => readonly unknown[];

interface Surroundings {
  readonly code: string;
  readonly realms: RealmFactory;
  readonly meter: ServiceMeter;
  readonly services: Readonly<Record<string, PlatformObject>>;
  /** Waits until formulas are computed. */
  readonly settled: () => Promise<void>;
}

export class ScriptRunner {
  constructor(private readonly around: Surroundings) {}

  async run(mode: AuthModeName, functionName: string, args: MakeArguments): Promise<unknown> {
    const journal = new CallJournal();
    for (;;) {
      try {
        return this.attempt(mode, functionName, args, journal);
      } catch (error) {
        const question = journal.openQuestion;
        if (!question) throw error;
        await question.ask();
        await this.around.settled();
        journal.startAgain();
      }
    }
  }

  /** In the middle of another execution, so nobody can be asked anything. */
  runNow(mode: AuthModeName, functionName: string, args: MakeArguments): unknown {
    return this.attempt(mode, functionName, args, new CallJournal());
  }

  /** A realm whose service calls are made directly: for loading the script, and for custom functions. */
  newRealm(): Realm {
    return this.realmWith(undefined).realm;
  }

  private attempt(
    mode: AuthModeName,
    functionName: string,
    args: MakeArguments,
    journal: CallJournal,
  ): unknown {
    return this.around.meter.during(mode, () => {
      const { realm, exposer } = this.realmWith(journal);
      return realm.call(
        functionName,
        args((value) => exposer.expose(value)),
      );
    });
  }

  private realmWith(journal: CallJournal | undefined): {
    readonly realm: Realm;
    readonly exposer: Exposer;
  } {
    const { code, realms, meter, services } = this.around;
    let exposer: Exposer | undefined;
    const realm = realms({
      code,
      now: () => (journal ? journal.call(() => meter.now()) : meter.now()),
      globals: (made) => {
        const shown = (exposer = new Exposer(meter, made, journal));
        return Object.fromEntries(
          Object.entries(services).map(([name, service]) => [name, shown.expose(service)]),
        );
      },
    });
    if (!exposer) throw new Error('The realm asked for no globals.');
    return { realm, exposer };
  }
}
