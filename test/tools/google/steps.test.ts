import { describe, expect, it } from '@jest/globals';
import { createOnGoogle, LOCAL_SETTINGS, pushToGoogle } from '../../../tools/google/steps.mjs';

interface World {
  readonly settings?: string;
  readonly loggedIn?: boolean;
  readonly buildOk?: boolean;
  /** What clasp answers to create-script or push; success where absent. */
  readonly claspError?: string;
}

function play(steps: typeof createOnGoogle, world: World) {
  const log: string[] = [];
  const said: string[] = [];
  let settings = world.settings;
  const ok = steps({
    clasp: (words) => {
      if (words[0] === 'show-authorized-user') {
        return {
          ok: true,
          output: world.loggedIn === false ? 'Not logged in.' : 'You are logged in',
        };
      }
      log.push(words.join(' '));
      return { ok: world.claspError === undefined, output: world.claspError ?? '' };
    },
    build: () => {
      log.push('build');
      return world.buildOk !== false;
    },
    readSettings: () => settings,
    writeSettings: (file, text) => {
      log.push(`write ${file}`);
      settings = text;
    },
    say: (text) => said.push(text),
  });
  return { ok, log, said, settings };
}

const KNOWN = JSON.stringify({ scriptId: 'abc', rootDir: 'dist' });

describe('createOnGoogle', () => {
  it('builds, creates the bound script, builds again over what clasp pulled, and pushes', () => {
    const { ok, log, settings } = play(createOnGoogle, {});
    expect(ok).toBe(true);
    expect(log).toEqual([
      'build',
      `write ${LOCAL_SETTINGS}`,
      `-P ${LOCAL_SETTINGS} create-script --type sheets --title CCHC --rootDir dist`,
      'build',
      `-P ${LOCAL_SETTINGS} push --force`,
    ]);
    expect(JSON.parse(settings ?? '')).toEqual({ rootDir: 'dist' });
  });

  it('does nothing where a spreadsheet was created before', () => {
    const { ok, log, said } = play(createOnGoogle, { settings: KNOWN });
    expect({ ok, log }).toEqual({ ok: false, log: [] });
    expect(said[0]).toContain('google:push');
  });

  it('asks for the login first', () => {
    const { ok, log, said } = play(createOnGoogle, { loggedIn: false });
    expect({ ok, log }).toEqual({ ok: false, log: [] });
    expect(said[0]).toContain('npx clasp login');
  });

  it('pushes nothing that the gate refuses', () => {
    expect(play(createOnGoogle, { buildOk: false })).toMatchObject({ ok: false, log: ['build'] });
  });

  it('turns clasp’s commonest error into its cure', () => {
    const { ok, said } = play(createOnGoogle, {
      claspError: 'User has not enabled the Apps Script API. Enable it by …',
    });
    expect(ok).toBe(false);
    expect(said[0]).toContain('script.google.com/home/usersettings');
  });
});

describe('pushToGoogle', () => {
  it('builds and pushes with the id of this machine', () => {
    const { ok, log } = play(pushToGoogle, { settings: KNOWN });
    expect(ok).toBe(true);
    expect(log).toEqual(['build', `-P ${LOCAL_SETTINGS} push --force`]);
  });

  it.each([undefined, '', 'not json', '{"scriptId":""}'])(
    'refuses without an id: %p',
    (settings) => {
      const { ok, said } = play(pushToGoogle, settings === undefined ? {} : { settings });
      expect(ok).toBe(false);
      expect(said[0]).toContain('google:create');
    },
  );
});
