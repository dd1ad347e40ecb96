import { describe, expect, it } from '@jest/globals';
import type { ApplicationSummary } from '@tranche/contracts';
import { inState, optionOf, standingsOf } from './states-of.js';

const label = (nl: string) => ({ nl, en: nl });

function row(
  reference: string,
  state: string,
  name: string,
  running: ApplicationSummary['running'] = [],
): ApplicationSummary {
  return {
    reference,
    title: 'Techniek',
    name: { nl: 'Techniek', en: 'Techniek' },
    scheme: 'rif',
    version: '2024',
    tranche: 'rif',
    trancheName: label('RIF'),
    variant: 'standard',
    applicantName: 'ROC',
    state: { state, label: label(name), phase: 'intake', waitsFor: 'staff' },
    running,
    turns: ['staff'],
    unit: 'euro',
    requestedCents: 0,
    awardedCents: null,
    determinedCents: null,
    submittedAt: null,
    closesAt: '2026-12-01T00:00:00Z',
    dueOn: null,
    dueKind: null,
    isOverdue: false,
    updatedAt: '2026-12-01T00:00:00Z',
    partnerNames: [],
  };
}

const ROWS = [
  row('RIF26-0001', 'complete', 'Volledig, toe te wijzen'),
  row('SVB26-0001', 'complete', 'Volledig, te verdelen'),
];

describe('the filter on a state', () => {
  it('tells two states of one code apart by their name', () => {
    const found = inState(ROWS, 'Volledig, toe te wijzen');
    expect(found.map(({ reference }) => reference)).toEqual(['RIF26-0001']);
  });

  it('follows a link that names the code', () => {
    expect(inState(ROWS.slice(1), 'complete')).toHaveLength(1);
    expect(optionOf(ROWS.slice(1), 'complete')).toBe('Volledig, te verdelen');
    expect(optionOf(ROWS, '')).toBe('');
  });
});

describe('the filter on a state of what runs beside the main procedure', () => {
  const review: ApplicationSummary['running'][number] = {
    name: 'midterm-review',
    label: label('Tussentijdse beoordeling'),
    state: {
      state: 'midterm-received',
      label: label('Te beoordelen'),
      phase: 'execution',
      waitsFor: 'staff',
    },
  };
  const reviewed = row('RIF26-0002', 'awarded', 'Verleend, in uitvoering', [review]);
  const awarded = row('RIF26-0003', 'awarded', 'Verleend, in uitvoering');
  const rows = [awarded, reviewed];
  const named = 'Tussentijdse beoordeling: te beoordelen';

  it('finds it by its name, with that of the procedure before it', () => {
    expect(standingsOf(reviewed).map((each) => each.label.nl)).toEqual([
      'Verleend, in uitvoering',
      named,
    ]);
    expect(inState(rows, named)).toEqual([reviewed]);
    expect(inState(rows, 'Verleend, in uitvoering')).toEqual(rows);
  });

  it('follows a link that names its code', () => {
    expect(inState(rows, 'midterm-received')).toEqual([reviewed]);
    expect(optionOf(rows, 'midterm-received')).toBe(named);
  });
});
