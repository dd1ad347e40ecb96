import { describe, expect, it } from '@jest/globals';
import parts from '../../../i18n/nl/parts.json';
import { open, problem } from '../../../testing/transition-form-stage.js';

describe('a transition that asks something', () => {
  it('names everything that is missing at once, and sends nothing', async () => {
    const form = await open();
    await form.send();
    expect(form.summary()).toEqual(['Kosten: vul dit in', parts.transition['motivation-missing']]);
    expect(form.asked).toEqual([]);
  });

  it('sends the answers as input, beside the motivation', async () => {
    const form = await open();
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    expect(form.asked).toEqual([
      {
        transition: 'receive-account',
        seen: 4,
        motivation: 'Het verslag is gelezen.',
        input: { realisedCost: 1900 },
      },
    ]);
    expect(form.page.performed()).toBe(1);
  });

  it('shows an answer that the server refuses in the summary', async () => {
    const form = await open(problem([{ code: 'input/realisedCost', detail: 'Meer dan begroot' }]));
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    expect(form.summary()).toEqual(['Meer dan begroot']);
    expect(form.host.querySelector('ui-refusal')).toBeNull();
  });

  it('shows at the motivation what cannot stand in it', async () => {
    const said = 'Haal dit teken weg, het kan niet in een brief staan: 🥐';
    const error = { pointer: '#/motivation', code: 'unprintable', detail: said };
    const form = await open({ ...problem([error]), status: 400 });
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Lekker 🥐');
    await form.send();
    expect(form.summary()).toEqual([said]);
    expect(form.host.querySelector('#motivation-error')?.textContent).toContain(said);
    expect(form.host.querySelector('ui-refusal')).toBeNull();
  });

  it('shows above the form what does not fit in a place it has no control for', async () => {
    const error = { pointer: '#/seen', code: 'invalid', detail: 'Dit nummer klopt niet.' };
    const form = await open({ ...problem([error]), status: 400 });
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    const told = form.host.querySelector('ui-refusal')?.textContent.split('Dit nummer klopt niet.');
    expect(told).toHaveLength(2);
  });

  it('shows every other reason with its article', async () => {
    const reason = { code: 'four-eyes', detail: 'Iemand anders besluit.', article: 'Awb 10:3' };
    const form = await open(problem([reason]));
    await form.type('#answer-realisedCost', '1900');
    await form.type('#motivation', 'Het verslag is gelezen.');
    await form.send();
    const said = form.host.querySelector('ui-refusal')?.textContent;
    expect(said).toContain('Iemand anders besluit.');
    expect(said).toContain('Awb 10:3');
    expect(form.page.performed()).toBe(0);
  });
});
