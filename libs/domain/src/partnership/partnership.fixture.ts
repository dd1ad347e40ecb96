import { threeBands } from '../co-financing/three-bands.fixture.js';
import { cents } from '../money/index.js';
import type { PlanOfPartnership } from './change-preview.js';
import type { PartnershipRules } from './composition.js';
import type { PledgingMember } from './partnership-change.js';

/** A school leads; one employer takes part at the least. */
export const SCHOOL_AND_EMPLOYER: PartnershipRules = {
  kinds: [
    { kind: 'lead-school', label: { nl: 'Penvoerder', en: 'Lead' }, leads: ['mbo-school'] },
    { kind: 'mbo-school', label: { nl: 'School', en: 'School' } },
    { kind: 'labour-organisation', label: { nl: 'Werkgever', en: 'Employer' } },
    { kind: 'regional-government', label: { nl: 'Provincie', en: 'Province' } },
  ],
  composition: [
    {
      code: 'no-employer',
      article: 'art. 10(3)',
      kinds: ['labour-organisation'],
      minimum: 1,
      text: { nl: 'Minstens één werkgever doet mee.', en: 'At least one employer takes part.' },
    },
  ],
};

export function member(id: string, change: Partial<PledgingMember> = {}): PledgingMember {
  return {
    id,
    name: `Organisatie ${id}`,
    kind: 'labour-organisation',
    kvk: null,
    isLead: false,
    hasConfirmed: true,
    hasDeclined: false,
    cashCents: cents(0),
    inKindCents: cents(0),
    ...change,
  };
}

export const LEAD = member('lead', { kind: 'lead-school', isLead: true });

export function planOf(
  members: readonly PledgingMember[],
  budget = 300,
  requested = 100,
): PlanOfPartnership {
  return {
    coFinancing: threeBands,
    partnership: SCHOOL_AND_EMPLOYER,
    budgetCents: cents(budget),
    requestedCents: cents(requested),
    members,
  };
}
