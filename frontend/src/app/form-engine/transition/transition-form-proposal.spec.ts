import { describe, expect, it } from '@jest/globals';
import { open, PREVIEW, RECORD } from '../../../testing/transition-form-stage.js';

const WORDS = 'Uw school is een basisschool.';
const REJECT = {
  ...RECORD,
  asks: [],
  binds: true,
  proposal: {
    motivation: WORDS,
    by: 'Lotte Vermeer',
    at: '2026-11-30T15:04:00Z',
    isAnswered: false,
  },
};

describe('a decision that somebody proposed', () => {
  it('offers the words of the proposal, with whose they are', async () => {
    const form = await open(undefined, REJECT);
    expect(form.host.querySelector<HTMLTextAreaElement>('#motivation')?.value).toBe(WORDS);
    expect(form.host.textContent).toContain('voorstel van Lotte Vermeer van 30 november 2026');
  });

  it('sends them as they stand, or as they were changed', async () => {
    const form = await open(undefined, REJECT, PREVIEW);
    await form.send();
    await form.type('#motivation', 'Een basisschool kan niet meedoen.');
    await form.send();
    expect(form.asked.map(({ motivation }) => motivation)).toEqual([
      WORDS,
      'Een basisschool kan niet meedoen.',
    ]);
  });

  it('offers no intention as the reasons of a decision once views came in on it', async () => {
    const proposal = { ...REJECT.proposal, isAnswered: true };
    const form = await open(undefined, { ...REJECT, proposal });
    expect(form.host.querySelector<HTMLTextAreaElement>('#motivation')?.value).toBe('');
    expect(form.host.querySelector('blockquote')?.textContent).toBe(WORDS);
    expect(form.host.textContent).toContain('wat u met de zienswijze deed');
    await form.send();
    expect(form.asked).toEqual([]);
  });
});

describe('a decision after a hearing that nobody proposed in words', () => {
  const { proposal: _, ...DETERMINE } = REJECT;
  const TOLD = 'Schrijf ook wat u met de zienswijze deed';

  it('says that views came in, which its reasons answer', async () => {
    const form = await open(undefined, { ...DETERMINE, answersViews: true });
    expect(form.host.textContent).toContain(TOLD);
  });

  it('says so once beside an intention that they answer', async () => {
    const proposal = { ...REJECT.proposal, isAnswered: true };
    const form = await open(undefined, { ...DETERMINE, proposal, answersViews: true });
    expect(form.host.textContent).not.toContain(TOLD);
    expect(form.host.textContent).toContain('wat u met de zienswijze deed');
  });

  it('says nothing of views where none came in', async () => {
    const form = await open(undefined, DETERMINE);
    expect(form.host.textContent).not.toContain('zienswijze');
  });
});
