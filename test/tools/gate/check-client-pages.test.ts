import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkClientPages } from '../../../tools/gate/check-client-pages.mjs';

const page = (script: string, head = '<base target="_top">') =>
  `<!doctype html><head>${head}</head><script>${script}</script>`;

describe('checkClientPages', () => {
  it('accepts a small page that asks nobody for anything', () => {
    const script = 'const kind = "http://www.w3.org/2000/svg"; if (a<b) c();';
    expect(checkClientPages({ pages: { sidebar: page(script) } })).toEqual([]);
  });

  it('takes the names of kinds of XML for what they are', () => {
    const names = [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://schemas.microsoft.com/office/word/2010/wordml',
      'http://purl.org/dc/elements/1.1/',
    ];
    const reports = page(`a(${JSON.stringify(names)})`);
    expect(checkClientPages({ pages: { reports } })).toEqual([]);
  });

  it('looks at every page', () => {
    const reports = page('fetch("http://schemas.example.com/a")');
    expect(checkClientPages({ pages: { reports } })).toEqual(['reports.html holds an address.']);
  });

  it.each([
    ['a scriptlet', page('a("<?= x ?>")'), 'scriptlet'],
    ['a comment', page('a("<!--")'), 'hides'],
    ['a file', page('', '<base target="_top"><link href="a.css">'), 'another file'],
    ['a loading style', page('', '<base target="_top"><style>@import "a"</style>'), 'loads'],
    ['an address', page('fetch("https://example.com/a")'), 'an address'],
    ['a page without a base', page('', ''), 'no <base'],
    ['a second script', `${page('')}<script></script>`, 'exactly one script'],
    ['a script that ends early', page('a("</script>")'), 'exactly one script'],
    ['newer syntax', page('class A { #x = 1 }'), 'no ES2020'],
    ['a template literal', page('a = `//`'), 'template literals'],
    ['too much', page(`a = "${randomBytes(96_000).toString('hex')}"`), 'bytes packed'],
  ])('refuses %s', (_, sidebar, fault) => {
    expect(checkClientPages({ pages: { sidebar } }).join()).toContain(fault);
  });
});
