import { describe, expect, it } from '@jest/globals';
import parts from '../../../i18n/nl/parts.json';
import { both, open, PREVIEW, problem, RECORD } from '../../../testing/transition-form-stage.js';

/** A term that the step starts, with its last day. */
const term = (dueOn: string) => ({
  id: dueOn,
  kind: 'determination',
  label: both('Vaststelling'),
  dueOn,
  standing: 'running' as const,
  ending: null,
  derivation: [],
  remindedAt: null,
  isDuty: false,
  metOn: null,
  starts: null,
  begins: false,
  recordedBy: null,
  receipt: null,
  receipts: [],
});

const BINDING = { ...RECORD, needsMotivation: false, binds: true };

describe('a transition that binds', () => {
  it('shows what it will do, and does it only when that is confirmed', async () => {
    const form = await open(undefined, BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.addresses).toEqual(['previews']);
    expect(form.page.performed()).toBe(0);
    const shown = form.host.querySelector('form-transition-preview')?.textContent;
    expect(shown).toContain('Vastgesteld');
    expect(shown).toContain('Vaststelling van uw subsidie');
    await form.send();
    expect(form.addresses).toEqual(['previews', 'transitions']);
    expect(form.page.performed()).toBe(1);
  });

  it('is read from its heading, before the button that binds', async () => {
    const form = await open(undefined, BINDING);
    document.body.append(form.host);
    await form.type('#answer-realisedCost', '1900');
    form.host.querySelector<HTMLElement>('button[type=submit]')?.focus();
    await form.send();
    const focused = document.activeElement;
    expect(focused?.id).toBe('preview-title');
    const shown = form.host.querySelector('form-transition-preview > section');
    expect(shown?.getAttribute('aria-labelledby')).toBe('preview-title');
    const binding = form.host.querySelector('button[type=submit]');
    const isAfter = focused?.compareDocumentPosition(binding ?? document) ?? 0;
    expect(isAfter & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows it anew when something else was filled in meanwhile', async () => {
    const form = await open(undefined, BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    await form.type('#answer-realisedCost', '2000');
    await form.send();
    expect(form.addresses).toEqual(['previews', 'previews']);
    expect(form.page.performed()).toBe(0);
  });

  it('withdraws what it showed as soon as another answer would make another letter', async () => {
    const form = await open(undefined, BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    await form.type('#answer-realisedCost', '2000');
    expect(form.host.querySelector('form-transition-preview')).toBeNull();
    expect(form.host.textContent).toContain(parts.transition.preview.changed);
    expect(form.button()).toBe(parts.transition.preview.show);
  });

  it('says of a term whose day is over that it is, and what the plan is above the amount', async () => {
    const form = await open(undefined, BINDING, {
      ...PREVIEW,
      payments: [
        {
          number: 1,
          ground: both('Voorschot'),
          amountCents: 100,
          dueOn: '2099-02-01',
          dayIs: 'from',
          article: 'art. 27',
          status: 'planned',
        },
      ],
      planExcess: {
        after: 'determination',
        dueCents: 150_000_000,
        standsCents: 130_000_000,
        excessCents: 20_000_000,
        article: 'Awb 4:57',
      },
      deadlines: ['2020-10-08', '2099-10-08'].map((dueOn) => term(dueOn)),
    });
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    const preview = form.host.querySelector('form-transition-preview');
    const shown = preview?.textContent?.replaceAll('\u00a0', ' ').replaceAll(/\s+/gu, ' ') ?? '';
    expect(shown).toContain('vanaf 1 februari 2099');
    for (const each of ['1.500.000', '1.300.000', '200.000', 'apart besluit', '(Awb 4:57)'])
      expect(shown).toContain(each);
    expect(shown.split(parts.transition.preview['day-over'])).toHaveLength(2);
    expect(shown).toMatch(/8 oktober 2020 \(deze dag is voorbij\)/u);
  });

  it('shows how the answers were read, and which amount follows from them', async () => {
    const form = await open(undefined, BINDING, {
      ...PREVIEW,
      recorded: [{ label: both('Kosten'), text: both('€ 1.900') }],
      proposal: {
        awardedCents: 250_000,
        determinedCents: 190_000,
        outcome: 'lower',
        reasons: [{ code: 'cost', text: both('Niet meer dan de kosten.'), article: 'art. 7' }],
        hearsFirst: true,
      },
    });
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    const shown = form.host.querySelector('form-transition-preview')?.textContent ?? '';
    for (const each of ['€ 1.900', '€ 2.500', 'Niet meer dan de kosten.', 'art. 7', 'gehoord'])
      expect(shown.replaceAll('\u00a0', ' ')).toContain(each);
  });

  it('shows nothing that is refused', async () => {
    const reason = { code: 'four-eyes', detail: 'Iemand anders besluit.' };
    const form = await open(problem([reason]), BINDING);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.host.querySelector('ui-refusal')?.textContent).toContain('Iemand anders besluit.');
    expect(form.host.querySelector('form-transition-preview')).toBeNull();
  });

  it('shows an applicant the text that is sent, and that a receipt follows', async () => {
    const recorded = [{ label: both('Zienswijze'), text: both('De lessen zijn ingehaald.') }];
    const form = await open(undefined, BINDING, { ...PREVIEW, letters: [], recorded }, 'applicant');
    expect(form.button()).toBe(parts.transition.preview['own-show']);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.addresses).toEqual(['previews']);
    const shown = form.host.querySelector('form-transition-preview')?.textContent;
    expect(shown).toContain('De lessen zijn ingehaald.');
    expect(shown).toContain(parts.transition.preview['own-receipt']);
    expect(shown).not.toContain(parts.transition.preview['no-letter']);
    expect(form.button()).toBe('Verantwoording vastleggen');
  });

  it('is a group of the card it stands in, and no landmark beside one of the same name', async () => {
    const { host } = await open(undefined, BINDING);
    const form = host.querySelector('.inline-form');
    expect(form?.tagName).toBe('DIV');
    expect(form?.getAttribute('role')).toBe('group');
    expect(form?.getAttribute('aria-labelledby')).toBe('action-title');
    expect(host.querySelectorAll('section[aria-labelledby]')).toHaveLength(0);
  });
});

describe('a transition that records again what was recorded', () => {
  const AGAIN = { ...RECORD, needsMotivation: false, recorded: { realisedCost: 19 } };

  it('begins with what stands there, says so, and keeps nothing that nobody typed', async () => {
    const form = await open(undefined, AGAIN);
    const control = form.host.querySelector<HTMLInputElement>('#answer-realisedCost');
    expect(control?.value).toBe('19');
    expect(form.host.textContent).toContain(parts.transition.again);
    expect(localStorage.length).toBe(0);
    await form.type('#answer-realisedCost', '1900');
    await form.send();
    expect(form.asked[0]?.input).toEqual({ realisedCost: 1900 });
  });
});
