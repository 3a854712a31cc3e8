import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../tools/project-root.mjs';
import { licenceFaults, licenceOf } from '../../../tools/third-party/licences.mjs';
import { nodeFaults } from '../../../tools/third-party/node-faults.mjs';
import {
  shippedPackages,
  type ShippedPackage,
} from '../../../tools/third-party/shipped-packages.mjs';
import { noticesOf, thirdPartyPage } from '../../../tools/third-party/write-third-party.mjs';
import { temporaryFolder } from '../temporary-folder';

const shipped = (fields: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'abacus',
  version: '1.0.0',
  licence: 'MIT',
  author: 'Nguyễn Văn A',
  node: '',
  text: '',
  ...fields,
});

describe('shippedPackages', () => {
  it('lists the packages whose code is in the bundle, the innermost folder of each, and no others', () => {
    const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', license: 'MIT' });
    const { path, remove } = temporaryFolder({
      'node_modules/outer/package.json': manifest('outer'),
      'node_modules/outer/node_modules/@in/ner/package.json': manifest('@in/ner'),
      'node_modules/outer/node_modules/@in/ner/LICENSE': 'words\n',
    });
    const inputs = {
      'src/own.ts': { bytesInOutput: 9 },
      'node_modules/outer/lib/index.js': { bytesInOutput: 0 },
      'node_modules/outer/node_modules/@in/ner/index.js': { bytesInOutput: 5 },
    };
    const output = { bytes: 14, inputs, imports: [], exports: [] };
    const found = shippedPackages(path, [{ inputs: {}, outputs: { 'a.js': output } }]);
    expect(found.map(({ name, text }) => [name, text])).toEqual([['@in/ner', 'words']]);
    remove();
  });
});

describe('licenceFaults', () => {
  it('refuses what may not ship, and what names no licence', () => {
    const packages = [
      shipped({}),
      shipped({ licence: 'GPL-3.0' }),
      shipped({ licence: '(MIT OR GPL-3.0)', version: '2.0.0' }),
      shipped({ licence: '', version: '3.0.0' }),
    ];
    expect(licenceFaults(packages)).toEqual([
      'abacus 1.0.0 has the licence "GPL-3.0", which may not ship.',
      'abacus 2.0.0 has the licence "(MIT OR GPL-3.0)", which may not ship.',
      'abacus 3.0.0 has the licence "", which may not ship.',
    ]);
  });
});

describe('nodeFaults', () => {
  const on = (node: string) => nodeFaults([shipped({ node })], '>=20.19');

  it.each(['', '>=18', '>= 20.19.0', '^18 || ^20.17.0 || >=22', '^22 || >=0.4'])(
    'takes what runs on the oldest Node that is promised: %j',
    (node) => {
      expect(on(node)).toEqual([]);
    },
  );

  it.each(['>=22', '^22 || ^24 || >=26', '>=20.20', '^18', 'whatever'])(
    'refuses what wants another, or says it in a way that is not read: %j',
    (node) => {
      expect(on(node)).toEqual([`abacus 1.0.0 asks for Node ${node}, not >=20.19.`]);
    },
  );
});

describe('noticesOf', () => {
  it('has the words of every licence once, with the holder where a package brings no file of its own', () => {
    const notices = noticesOf([
      shipped({}),
      shipped({ name: 'brush', text: 'Words of their own' }),
      shipped({ name: 'chalk', text: 'Words of their own' }),
    ]);
    expect(notices).toContain('Copyright (c) Nguyễn Văn A');
    expect(notices).toContain('brush 1.0.0, chalk 1.0.0\n\nWords of their own');
  });
});

describe('what ships, after a build', () => {
  const page = readFileSync(join(projectRoot, 'THIRD-PARTY.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\S+) +\| (\S+) +\| (\S*) +\|$/gm)];
  const names = rows.map(([, name = '']) => name).filter((name) => !/package|-{3}/.test(name));
  const notices = ['build/notices.txt', 'build/web/notices.txt', 'dist/notices.html'].map((file) =>
    readFileSync(join(projectRoot, file), 'utf8'),
  );

  it('has more than a hundred packages in the page, and the words of each somewhere in the notices', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !notices.some((text) => text.includes(`${name} `)))).toEqual([]);
  });

  it('says of a package without a licence what its licence file says', () => {
    const file = join(projectRoot, 'node_modules/@univerjs/telemetry/LICENSE');
    expect(readFileSync(file, 'utf8')).toMatch(/^\s*Apache License\s+Version 2\.0/);
    expect(licenceOf(shipped({ name: '@univerjs/telemetry', licence: '' }))).toBe('Apache-2.0');
  });

  it('is written as a page whose tables people can read', () => {
    expect(thirdPartyPage([{ place: 'dist', packages: [shipped({})] }])).toContain(
      '## dist\n\n| package | version | licence |\n| --- | --- | --- |\n| abacus | 1.0.0 | MIT |\n',
    );
  });
});

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly engines?: { readonly node?: string };
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };

  it('has a checksum for every package, those of other machines too', () => {
    const without = Object.entries(packages).filter(
      ([path, { link, integrity }]) => path !== '' && link !== true && integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
