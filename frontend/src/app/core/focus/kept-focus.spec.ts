import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepFocus } from './kept-focus.js';

afterAll(keepFocus(document));

/** A page with this on it; the focus is put on what is named. */
function stand(html: string, on: string): void {
  document.body.innerHTML = html;
  find(on).focus();
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Changes the page, and lets what watches it have its turn. */
async function change(act: () => void): Promise<Element | null> {
  act();
  await Promise.resolve();
  return document.activeElement;
}

const ROWS = `<table tabindex="-1" aria-label="Kosten"><tbody>${[1, 2, 3]
  .map(
    (row) => `<tr id="r${row}"><td><input /></td><td><button id="b${row}">Weg</button></td></tr>`,
  )
  .join('')}</tbody></table>`;

describe('the focus of somebody whose button went away', () => {
  beforeEach(() => document.body.replaceChildren());

  it('goes to what came in its place, which is read out', async () => {
    stand('<p id="in"><span>Nog geen akkoord</span><button id="go">Bevestigen</button></p>', '#go');
    const focused = await change(() => {
      find('#in').innerHTML = '<span id="done">Bevestigd door Mira</span>';
    });
    expect(focused?.id).toBe('done');
  });

  it('goes to the same button of the next row, and of the row before the last', async () => {
    stand(ROWS, '#b2');
    expect((await change(() => find('#r2').remove()))?.id).toBe('b3');
    expect((await change(() => find('#r3').remove()))?.id).toBe('b1');
  });

  it('goes to the table when no row is left', async () => {
    stand(ROWS, '#b1');
    expect(await change(() => find('tbody').replaceChildren())).toBe(find('table'));
  });

  it('goes to what is named around it, where what it stood in went as well', async () => {
    stand(
      '<section aria-label="Bijlagen"><ul><li><button id="x">Weg</button></li></ul></section>',
      '#x',
    );
    const focused = await change(() => {
      find('#x').remove();
      find('ul').remove();
    });
    expect(focused).toBe(find('section'));
  });

  it('is followed again when what it went to goes as well', async () => {
    stand('<div id="in"><button id="go">Stuur</button></div>', '#go');
    const puts = (html: string) => change(() => void (find('#in').innerHTML = html));
    expect((await puts('<p id="wait">Bezig</p>'))?.id).toBe('wait');
    expect((await puts('<p id="done">Gelukt</p>'))?.id).toBe('done');
  });

  it('stays with who put it elsewhere', async () => {
    stand(`${ROWS}<h2 tabindex="-1">Klaar</h2>`, '#b2');
    const focused = await change(() => {
      find('#r2').remove();
      find('h2').focus();
    });
    expect(focused).toBe(find('h2'));
  });

  it('is not taken by something that goes away while nobody was on it', async () => {
    stand(ROWS, '#b2');
    find('#b2').blur();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await change(() => find('#r2').remove())).toBe(document.body);
  });
});
