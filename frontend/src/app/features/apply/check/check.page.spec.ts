import { describe, expect, it } from '@jest/globals';
import apply from '../../../../i18n/nl/apply.json';
import { openPage } from '../../../../testing/question-stage.js';
import { CASE } from '../../../../testing/transition-form-stage.js';
import { CheckPage } from './check.page.js';

const both = (text: string) => ({ nl: text, en: text });
const CHANGED = 'Uw rol is gewijzigd door J. Jansen op 1 december 2026: u leest mee.';
const EMPTY = {
  sections: [],
  told: [],
  calculation: [],
  warnings: [],
  partners: [],
  files: [],
  replaces: [],
  partnership: [],
  coFinancing: [],
  documents: [],
};

const REHEARSAL = {
  findings: [],
  people: [],
  canCall: false,
  closesAt: null,
  now: '2026-12-01T09:00:00Z',
};

/** The page of somebody for whom these colleagues send it in; null for who sends it herself. */
async function open(signatories: readonly string[] | null) {
  const role = { code: 'not-in-role', text: both('U mag niet ondertekenen.') };
  const check = {
    ...EMPTY,
    name: both('Techniek'),
    variant: null,
    unit: null,
    requestedCents: 0,
    budgetCents: 0,
    transition: 'submit',
    canSubmit: signatories === null,
    signatories,
    whyNot: signatories ? [role, { code: 'no-plan', text: both('Het plan ontbreekt.') }] : [],
    eventNumber: 4,
  };
  const application = { ...CASE, viewer: 'applicant', roleChange: both(CHANGED) };
  const answerTo = (_: string, url: string) => ({
    status: 200,
    body: url.endsWith('/check') ? check : url.endsWith('/rehearsal') ? REHEARSAL : application,
  });
  return (await openPage(CheckPage, { answerTo }, {})).host;
}

describe('the page to check of who may not sign', () => {
  it('says first who sends it in, keeps the rest of the check, and has nothing to send', async () => {
    const host = await open(['Fatima Haddou', 'Vera Vos']);
    const first = host.querySelector('.form-page .stack > *');
    expect(first?.textContent).toContain(apply.check['colleague-sends']);
    expect(first?.textContent).toContain(CHANGED);
    expect([...(first?.querySelectorAll('li') ?? [])].map((each) => each.textContent)).toEqual([
      'Fatima Haddou',
      'Vera Vos',
    ]);
    expect(host.querySelector('form')).toBeNull();
    expect(host.textContent).toContain('Het plan ontbreekt.');
    expect(host.textContent).not.toContain('U mag niet ondertekenen.');
    expect(host.textContent).not.toContain(apply.check.title);
  });

  it('says what to do where nobody may', async () => {
    expect((await open([])).textContent).toContain(apply.check['nobody-sends']);
  });

  it('is for who may the page that sends it', async () => {
    const host = await open(null);
    expect(host.querySelector('form')).not.toBeNull();
    expect(host.textContent).not.toContain(apply.check['colleague-sends']);
  });
});
