import { describe, expect, it } from '@jest/globals';
import type { CoFinancingView } from '@tranche/contracts';
import type { CostLine, CostLinesField, Field } from '@tranche/domain/browser';
import { both } from '../../../../testing/transition-form-stage.js';
import { typedLedger } from './typed-plan.js';

const BUDGET: CostLinesField = {
  kind: 'cost-lines',
  name: 'lines',
  label: both('Begroting'),
  years: 4,
  byPartner: true,
  categories: [
    { code: 'hire', label: both('Inhuur') },
    {
      code: 'guidance',
      label: both('Begeleiding'),
      neverCounts: { article: 'art. 14', why: both('Telt niet.') },
    },
  ],
};
const ASKED: Field = {
  kind: 'money',
  name: 'asked',
  label: both('Gevraagd'),
  means: 'requested-amount',
};

const partner = (id: string, cashCents: number, declineReason: string | null = null) => ({
  id,
  name: id,
  kind: 'company',
  kindLabel: both('Bedrijf'),
  kvk: null,
  contactName: '',
  contactEmail: '',
  isLead: false,
  isYou: false,
  canEdit: false,
  cashCents,
  inKindCents: 0,
  confirmedAt: null,
  confirmation: null,
  agreementDocumentId: null,
  canConfirm: false,
  invitation: null,
  declineReason,
  leavingReason: null,
  canDepart: false,
  leadTransfer: null,
  canInvite: false,
  canAddAgreement: false,
  version: 1,
});

const VIEW: CoFinancingView = {
  budgetCents: 0,
  requestedCents: 300_00,
  contributedCents: 0,
  differenceCents: 0,
  bands: [],
  partners: [partner('smederij', 500_00), partner('afvaller', 900_00, 'Geen tijd.')],
  problems: [],
  rules: {
    subsidy: {
      label: both('Subsidie'),
      article: 'art. 6',
      maximum: { numerator: 1, denominator: 3 },
    },
    bands: [
      {
        code: 'companies',
        label: both('Bedrijven'),
        article: 'art. 7',
        counts: [{ partnerKinds: ['company'], forms: ['cash', 'in-kind'] }],
        minimum: { numerator: 1, denominator: 2 },
      },
    ],
    neverCounts: [],
  },
};

const line = (amountCents: CostLine['amountCents'], category = 'hire'): CostLine => ({
  category,
  description: 'x',
  year: 1,
  amountCents,
});

const measured = (lines: readonly CostLine[], asked?: number) =>
  typedLedger(
    { fields: asked === undefined ? [BUDGET] : [BUDGET, ASKED] },
    { lines, ...(asked !== undefined && { asked }) },
    VIEW,
  );

const standings = (lines: readonly CostLine[], asked?: number) =>
  measured(lines, asked)?.bands.map(({ code, standing, byCents }) => [code, standing, byCents]);

describe('bands beside a budget that is typed', () => {
  it('follow each line: who is short, and by how much', () => {
    expect(standings([line(900_00)])).toEqual([
      ['subsidy', 'within', 0],
      ['companies', 'within', 0],
    ]);
    expect(standings([line(900_00), line(300_00)])).toEqual([
      ['subsidy', 'within', 0],
      ['companies', 'short', 100_00],
    ]);
  });

  it('measure by what counts: nothing that never does, nothing that cannot be read yet', () => {
    const ledger = measured([line(900_00), line(5_000_00, 'guidance'), line({ typed: '38,' })]);
    expect(ledger?.budgetCents).toBe(900_00);
  });

  it('take what is asked as it is typed where the page asks it', () => {
    expect(standings([line(900_00)], 301_00)?.[0]).toEqual(['subsidy', 'over', 1_00]);
    expect(measured([line(900_00)])?.requestedCents).toBe(300_00);
  });

  it('leave out who said that it takes no part', () => {
    expect(measured([line(900_00)])?.contributedCents).toBe(500_00);
  });

  it('are none on a page without a budget of partners, and where nobody pays along', () => {
    expect(typedLedger({ fields: [ASKED] }, { asked: 1 }, VIEW)).toBeNull();
    expect(typedLedger({ fields: [BUDGET] }, {}, { ...VIEW, rules: null })).toBeNull();
  });
});
