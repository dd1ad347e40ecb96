import { describe, expect, it } from '@jest/globals';
import { parkingPermit } from '../workflow/parking-permit.fixture.js';
import { always, type Effect } from '../workflow/index.js';
import type { ApplicantLimit } from './applicant.js';
import { withdrawalMeans, type BeforeWithdrawal } from './withdrawal.js';

const LIMIT: ApplicantLimit = {
  code: 'once',
  article: 'art. 3',
  text: { nl: 'Eenmaal', en: 'Once' },
  per: [],
};

/** A permit that takes a slot when it is asked, and is withdrawn with these effects. */
function permit(limits: readonly ApplicantLimit[], effects: readonly Effect[]) {
  const { ask } = parkingPermit.transitions;
  if (!ask) throw new Error('A permit is asked');
  return {
    limits,
    workflow: {
      ...parkingPermit,
      transitions: {
        ask: { ...ask, effects: [{ kind: 'take-slots' as const }] },
        leave: { ...ask, from: ['draft', 'asked'], guard: always(), effects },
      },
    },
  };
}

const BEFORE: BeforeWithdrawal = {
  state: 'asked',
  transition: 'leave',
  window: 'open',
  windowText: { nl: 'van 1 maart tot en met 30 april', en: 'from 1 March to 30 April' },
  hasPlace: false,
  hasTicket: false,
  hasPartners: false,
};

const said = (before: Partial<BeforeWithdrawal>, scheme = permit([], [])) =>
  withdrawalMeans(scheme, { ...BEFORE, ...before })
    .map(({ nl }) => nl)
    .join(' ');

describe('what withdrawing means', () => {
  it('says that one may apply again while the window is open, and until when', () => {
    expect(said({})).toContain('opnieuw aanvragen zolang het aanvraagtijdvak open is: van 1 maart');
    expect(said({}, permit([LIMIT], [{ kind: 'release-slots' }]))).toContain('opnieuw aanvragen');
  });

  it('says that one may not once the window is over', () => {
    expect(said({ window: 'after' })).toContain('opnieuw aanvragen kan niet meer');
  });

  it('says that it still counts where withdrawing gives nothing back, and not of a draft', () => {
    expect(said({}, permit([LIMIT], []))).toContain('blijft meetellen');
    expect(said({ state: 'draft' }, permit([LIMIT], []))).not.toContain('blijft meetellen');
  });

  it('names the place and the number that are lost, and nothing that was never there', () => {
    expect(said({ hasPlace: true })).toContain('plaats in de rij');
    expect(said({ hasTicket: true })).toContain('lotnummer');
    expect(said({})).not.toMatch(/de rij|lotnummer|partners/u);
  });

  it('says who hears of it, and promises no receipt of a draft that nobody received', () => {
    expect(said({ hasPartners: true })).toContain('partners krijgen bericht');
    expect(said({})).toContain('ontvangstbevestiging');
    expect(said({ state: 'draft' })).not.toContain('ontvangstbevestiging');
    expect(said({ state: 'draft' })).toContain('concept');
  });
});
