// https://developers.google.com/apps-script/reference/html/html-service
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('HtmlService', () => {
  it('keeps content, title and size of a page', async () => {
    const host = await scriptHost('', { html: { page: '<i>x</i>' } });
    const page = await inScript(host, (gas) => {
      const output = gas.HtmlService.createHtmlOutputFromFile('page').append('!').setTitle('T');
      output.setWidth(300).setHeight(400);
      return [output.getContent(), output.getTitle(), output.getWidth(), output.getHeight()];
    });
    expect(page).toEqual(['<i>x</i>!', 'T', 300, 400]);
  });

  it('knows only the files of the project', async () => {
    const host = await scriptHost();
    const open = inScript(host, (gas) => {
      gas.HtmlService.createHtmlOutputFromFile('missing');
    });
    await expect(open).rejects.toThrow('No HTML file named missing was found.');
  });

  it('setContent "sets the content of this HtmlOutput"', async () => {
    const host = await scriptHost();
    const content = await inScript(host, (gas) =>
      gas.HtmlService.createHtmlOutput('a').setContent('b').getContent(),
    );
    expect(content).toBe('b');
  });
});
