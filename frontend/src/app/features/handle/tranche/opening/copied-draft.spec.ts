import { expect, it } from '@jest/globals';
import { TrancheDetail } from '@tranche/contracts';
import { copiedDraft } from './copied-draft.js';

const both = (text: string) => ({ nl: text, en: text });
const TRANCHE = TrancheDetail.parse({
  code: 'rif-2026-1',
  scheme: 'rif',
  version: '2024',
  schemeName: both('RIF'),
  versionTitle: both('2024'),
  programme: 'rif',
  programmeName: both('RIF'),
  name: both('Eerste tijdvak 2026'),
  opensAt: '2026-01-05T08:00:00.000Z',
  closesAt: '2026-06-30T22:00:00.000Z',
  standing: 'closed',
  applications: 0,
  submitted: 0,
  awarded: 0,
  unit: 'euro',
  ceilingCents: 500,
  committedCents: 0,
  requestedCents: 0,
  budgetLines: [
    {
      code: 'rif',
      name: both('Plafond'),
      ceilingCents: 500,
      committedCents: 0,
      rolledInCents: 0,
      rolledOutCents: 0,
      freeCents: 500,
    },
  ],
  amendments: [],
  byState: [],
  allocation: null,
  assessmentDueOn: null,
  rollOverFrom: 'rif-2025-2',
  publicationReference: 'Stcrt. 2025, 1',
  parameters: {},
  parameterFields: [],
  lotPromises: [],
});

it('is a year later on the same clock, with its ceilings, and published anew', () => {
  expect(copiedDraft(TRANCHE)).toEqual({
    version: 'rif 2024',
    programme: 'rif',
    code: 'rif-2027-1',
    nl: 'Eerste tijdvak 2027',
    en: 'Eerste tijdvak 2027',
    opensOn: '2027-01-05',
    opensTime: '09:00',
    closesOn: '2027-07-01',
    closesTime: '00:00',
    publication: '',
    rollOverFrom: '',
    lines: [{ code: 'rif', ...both('Plafond'), ceilingCents: 500 }],
  });
});

it('makes a leap day the last of February, and leaves a name without a year', () => {
  const leap = { ...TRANCHE, code: 'rif', opensAt: '2028-02-29T08:00:00.000Z' };
  expect(copiedDraft(leap)).toMatchObject({ opensOn: '2029-02-28', code: 'rif' });
});
