import { describe, expect, it } from '@jest/globals';
import { cents } from '../money/index.js';
import { previewChange } from './change-preview.js';
import { LEAD, member, planOf } from './partnership.fixture.js';
import { applyChange, type Successor } from './partnership-change.js';

const BERKEL = member('berkel', { cashCents: cents(60), inKindCents: cents(40) });
const ZOMERDIJK = member('zomerdijk', { cashCents: cents(40) });
const PROVINCE = member('province', { kind: 'regional-government', cashCents: cents(60) });
const ALL = [LEAD, BERKEL, ZOMERDIJK, PROVINCE];

const SUCCESSOR: Successor = {
  id: 'new',
  name: 'Nieuwe partner',
  kind: 'labour-organisation',
  kvk: '90000033',
  isProposedAmounts: true,
};

function bandsOf({ bands }: ReturnType<typeof previewChange>) {
  return Object.fromEntries(
    bands.map(({ before, after }) => [
      before.code,
      [before.amountCents, before.standing, after.amountCents, after.standing, after.byCents],
    ]),
  );
}

describe('a partner that leaves', () => {
  const seen = previewChange(planOf(ALL), { kind: 'leave', partnerId: 'berkel' });

  it('takes its money out of the bands in which it counts, each short by as much', () => {
    expect(bandsOf(seen)).toEqual({
      subsidy: [100, 'within', 100, 'within', 0],
      companies: [140, 'within', 40, 'short', 60],
      others: [60, 'within', 60, 'within', 0],
      'own-cash': [0, 'within', 0, 'within', 0],
    });
  });

  it('leaves as much unpaid, and less that can be carried at the most', () => {
    expect(seen.before).toEqual({ contributedCents: 200, differenceCents: 0, mostCents: 100 });
    expect(seen.after).toEqual({ contributedCents: 100, differenceCents: 100, mostCents: 50 });
    expect(seen.requestedCents).toBe(100);
  });

  it('ends its own pledge and no other', () => {
    expect(seen.lapses).toEqual([
      { partnerId: 'berkel', name: BERKEL.name, cashCents: 60, inKindCents: 40 },
    ]);
    expect(seen.proposed).toEqual([]);
  });

  it('is missed where it was the only one of its kind, by the article', () => {
    expect(seen.missing).toEqual([]);
    const plan = planOf([LEAD, BERKEL, PROVINCE]);
    const last = previewChange(plan, { kind: 'leave', partnerId: 'berkel' });
    expect(last.missing).toMatchObject([{ code: 'no-employer', article: 'art. 10(3)' }]);
    expect(last.newlyMissing).toEqual(['no-employer']);
  });

  it('is not what takes away what was missing before', () => {
    const plan = planOf([LEAD, PROVINCE]);
    const seenThen = previewChange(plan, { kind: 'leave', partnerId: 'province' });
    expect(seenThen.missing.map(({ code }) => code)).toEqual(['no-employer']);
    expect(seenThen.newlyMissing).toEqual([]);
  });

  it('that never confirmed, or had left already, ends no pledge', () => {
    const never = { ...BERKEL, hasConfirmed: false };
    const left = { ...BERKEL, hasDeclined: true };
    for (const each of [never, left]) {
      const plan = planOf([LEAD, each]);
      expect(previewChange(plan, { kind: 'leave', partnerId: 'berkel' }).lapses).toEqual([]);
    }
  });

  it('that had left already takes no money along: it counted for nothing', () => {
    const plan = planOf([LEAD, { ...BERKEL, hasDeclined: true }, ZOMERDIJK]);
    const again = previewChange(plan, { kind: 'leave', partnerId: 'berkel' });
    expect(again.before).toEqual(again.after);
  });

  it('changes no bands where nobody but the authority pays', () => {
    const plan = { ...planOf(ALL), coFinancing: null };
    const none = previewChange(plan, { kind: 'leave', partnerId: 'berkel' });
    expect(none).toMatchObject({ bands: [], before: null, after: null });
  });

  it('of a subsidy that may be the whole says no most', () => {
    const plan = planOf(ALL);
    const coFinancing = plan.coFinancing && {
      ...plan.coFinancing,
      subsidy: { ...plan.coFinancing.subsidy, maximum: { numerator: 1, denominator: 1 } },
    };
    const whole = previewChange({ ...plan, coFinancing }, { kind: 'leave', partnerId: 'berkel' });
    expect(whole.after?.mostCents).toBeNull();
  });
});

describe('a partner that is replaced', () => {
  const change = { kind: 'replace', partnerId: 'berkel', by: SUCCESSOR } as const;

  it('leaves its amounts as a proposal that the new one has yet to confirm', () => {
    const seen = previewChange(planOf(ALL), change);
    expect(seen.after).toEqual(seen.before);
    expect(seen.lapses.map(({ partnerId }) => partnerId)).toEqual(['berkel']);
    expect(seen.proposed).toEqual([
      { partnerId: 'new', name: 'Nieuwe partner', cashCents: 60, inKindCents: 40 },
    ]);
  });

  it('never leaves its word: what it confirmed does not count for the new one', () => {
    const after = applyChange(ALL, change);
    expect(after.find(({ id }) => id === 'new')).toMatchObject({
      hasConfirmed: false,
      isLead: false,
      kvk: '90000033',
    });
    expect(after.some(({ id }) => id === 'berkel')).toBe(false);
  });

  it('leaves nothing where nothing is taken over', () => {
    const by = { ...SUCCESSOR, isProposedAmounts: false };
    const bare = previewChange(planOf(ALL), { ...change, by });
    const left = previewChange(planOf(ALL), { kind: 'leave', partnerId: 'berkel' });
    expect(bare.after).toEqual(left.after);
    expect(bare.proposed).toMatchObject([{ partnerId: 'new', cashCents: 0, inKindCents: 0 }]);
  });

  it('counts as what the new one is', () => {
    const by = { ...SUCCESSOR, kind: 'regional-government' };
    const other = previewChange(planOf(ALL), { ...change, by });
    expect(bandsOf(other)).toMatchObject({
      companies: [140, 'within', 40, 'short', 60],
      others: [60, 'within', 160, 'over', 60],
    });
  });
});

describe('the lead that is handed over', () => {
  const SCHOOL = member('school', {
    kind: 'mbo-school',
    hasConfirmed: false,
    cashCents: cents(30),
  });
  const change = {
    kind: 'lead',
    partnerId: 'school',
    leadKind: 'lead-school',
    formerKind: 'mbo-school',
  } as const;
  const members = [{ ...LEAD, cashCents: cents(10) }, SCHOOL, BERKEL];

  it('makes one lead of another, each as what the regulation calls it', () => {
    const after = applyChange(members, change);
    expect(after.map(({ id, isLead, kind }) => [id, isLead, kind])).toEqual([
      ['lead', false, 'mbo-school'],
      ['school', true, 'lead-school'],
      ['berkel', false, 'labour-organisation'],
    ]);
  });

  it('asks the former lead for its word, which sending gave so far; the new one signs', () => {
    const seen = previewChange(planOf(members), change);
    expect(seen.lapses.map(({ partnerId }) => partnerId)).toEqual(['lead']);
    expect(seen.proposed.map(({ partnerId }) => partnerId)).toEqual(['lead']);
    const confirmed = applyChange(members, change).map(({ hasConfirmed }) => hasConfirmed);
    expect(confirmed).toEqual([false, true, true]);
  });

  it('moves money between bands, and changes no amount', () => {
    const seen = previewChange(planOf(members), change);
    expect(bandsOf(seen)).toMatchObject({
      others: [10, 'within', 30, 'within', 0],
      'own-cash': [10, 'within', 30, 'within', 0],
    });
  });
});
