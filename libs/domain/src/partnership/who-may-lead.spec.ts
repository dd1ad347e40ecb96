import { describe, expect, it } from '@jest/globals';
import { SCHOOL_AND_EMPLOYER } from './partnership.fixture.js';
import { kindAfterLead, kindToLead } from './who-may-lead.js';

const ANYBODY = {
  ...SCHOOL_AND_EMPLOYER,
  kinds: SCHOOL_AND_EMPLOYER.kinds.map(({ kind, label }) => ({ kind, label })),
};
const candidate = (organisationKind: string, partnerKind: string) => ({
  organisationKind,
  partnerKind,
});

describe('who may lead instead', () => {
  it('is a school where schools lead, as the lead applicant', () => {
    const school = candidate('mbo-school', 'mbo-school');
    expect(kindToLead(SCHOOL_AND_EMPLOYER, school)).toBe('lead-school');
  });

  it('is no company where schools lead', () => {
    const company = candidate('labour-organisation', 'labour-organisation');
    expect(kindToLead(SCHOOL_AND_EMPLOYER, company)).toBeNull();
  });

  it('is a school by what it takes part as, where the register calls it otherwise', () => {
    expect(kindToLead(SCHOOL_AND_EMPLOYER, candidate('foundation', 'mbo-school'))).toBe(
      'lead-school',
    );
  });

  it('is whoever takes part where the regulation names nobody', () => {
    expect(kindToLead(ANYBODY, candidate('x', 'regional-government'))).toBe('regional-government');
  });
});

describe('who led before', () => {
  it('takes part as what the register calls it, for nobody joins as a lead', () => {
    const former = candidate('mbo-school', 'lead-school');
    expect(kindAfterLead(SCHOOL_AND_EMPLOYER, former)).toBe('mbo-school');
  });

  it('stays what it is where whoever leads has no kind of its own', () => {
    const former = candidate('x', 'labour-organisation');
    expect(kindAfterLead(ANYBODY, former)).toBe('labour-organisation');
  });

  it('is what others are that lead as it does, where the register has a word of its own', () => {
    const former = candidate('lead-school', 'lead-school');
    expect(kindAfterLead(SCHOOL_AND_EMPLOYER, former)).toBe('mbo-school');
  });

  it('is another organisation where there is room for those, and else nothing', () => {
    const other = { kind: 'other', label: { nl: 'Andere', en: 'Other' } };
    const apart = SCHOOL_AND_EMPLOYER.kinds.filter(({ kind }) => kind !== 'mbo-school');
    const kinds = [...apart, other];
    const former = candidate('foundation', 'lead-school');
    expect(kindAfterLead({ ...SCHOOL_AND_EMPLOYER, kinds }, former)).toBe('other');
    expect(kindAfterLead({ ...SCHOOL_AND_EMPLOYER, kinds: apart }, former)).toBeNull();
  });
});
