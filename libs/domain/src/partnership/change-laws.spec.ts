import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeLedger } from '../co-financing/index.js';
import { threeBands } from '../co-financing/three-bands.fixture.js';
import { cents, sum } from '../money/index.js';
import { isRefusal } from '../refusal.js';
import { mostCarried, previewChange } from './change-preview.js';
import { LEAD, member, planOf } from './partnership.fixture.js';
import {
  applyChange,
  contributionsOf,
  type PartnershipChange,
  type PledgingMember,
} from './partnership-change.js';

const amount = fc.nat(1_000_000_000_00).map(cents);
const KINDS = ['labour-organisation', 'regional-government'] as const;

const partners = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    cashCents: amount,
    inKindCents: amount,
    hasConfirmed: fc.boolean(),
    hasDeclined: fc.boolean(),
  }),
  { minLength: 1, maxLength: 22 },
);

/** What is tried, on whoever is there at that moment. */
const tries = fc.array(
  fc.record({
    what: fc.constantFrom('leave', 'replace', 'lead'),
    who: fc.nat(),
    kind: fc.constantFrom(...KINDS),
    isProposedAmounts: fc.boolean(),
  }),
  { maxLength: 30 },
);

type Try = { what: string; who: number; kind: string; isProposedAmounts: boolean };

function changeBy(
  members: readonly PledgingMember[],
  each: Try,
  number: number,
): PartnershipChange | null {
  const others = members.filter(({ isLead }) => !isLead);
  const partner = others[each.who % Math.max(others.length, 1)];
  if (!partner) return null;
  const partnerId = partner.id;
  if (each.what === 'leave') return { kind: 'leave', partnerId };
  if (each.what === 'lead') {
    return { kind: 'lead', partnerId, leadKind: 'lead-school', formerKind: each.kind };
  }
  const { kind, isProposedAmounts } = each;
  const by = { id: `new-${number}`, name: `Nieuw ${number}`, kvk: null, kind, isProposedAmounts };
  return { kind: 'replace', partnerId, by };
}

const putIn = ({ cashCents, inKindCents }: PledgingMember) => [cashCents, inKindCents];

/** Every change that follows from the tries, with who took part before it and after it. */
function played(
  first: readonly (Omit<PledgingMember, 'id' | 'name' | 'kvk' | 'isLead'> & object)[],
  all: readonly Try[],
) {
  let members: readonly PledgingMember[] = [
    LEAD,
    ...first.map((each, at) => member(`p${at}`, each)),
  ];
  return all.flatMap((each, at) => {
    const change = changeBy(members, each, at);
    if (!change) return [];
    const before = members;
    members = applyChange(before, change);
    return [{ change, before, after: members }];
  });
}

describe('leaves, replacements and handovers, in whatever order', () => {
  it('touch no amount and no word of anybody whom they are not about', () => {
    fc.assert(
      fc.property(partners, tries, (first, all) => {
        for (const { change, before, after } of played(first, all)) {
          for (const each of before) {
            const then = after.find(({ id }) => id === each.id);
            const isFormerLead = change.kind === 'lead' && each.isLead;
            if (each.id === change.partnerId || isFormerLead) {
              // Also of whom it is about: who stays keeps its amounts.
              if (then) expect(putIn(then)).toEqual(putIn(each));
            } else {
              expect(then).toBe(each);
            }
          }
        }
      }),
    );
  });

  it('never leave a new partner the word of another, and always one lead', () => {
    fc.assert(
      fc.property(partners, tries, (first, all) => {
        for (const { before, after } of played(first, all)) {
          const added = after.filter(({ id }) => before.every((each) => each.id !== id));
          expect(added.filter(({ hasConfirmed }) => hasConfirmed)).toEqual([]);
          expect(after.filter(({ isLead }) => isLead)).toHaveLength(1);
        }
      }),
    );
  });

  it('show beforehand what the ledger says afterwards, to the cent', () => {
    fc.assert(
      fc.property(partners, tries, amount, amount, (first, all, budget, requested) => {
        for (const { change, before, after } of played(first, all)) {
          const seen = previewChange(planOf(before, budget, requested), change);
          const ledger = computeLedger(threeBands, {
            budgetCents: cents(budget),
            requestedCents: cents(requested),
            contributions: contributionsOf(after),
          });
          if (isRefusal(ledger)) throw new Error('refused');
          expect(seen.bands.map((each) => each.after)).toEqual(ledger.bands);
          expect(seen.after).toMatchObject({
            contributedCents: ledger.contributedCents,
            differenceCents: ledger.differenceCents,
          });
        }
      }),
    );
  });

  it('add up: what the bands lose is what the one who left put in and had counted', () => {
    fc.assert(
      fc.property(partners, tries, (first, all) => {
        for (const { change, before, after } of played(first, all)) {
          const seen = previewChange(planOf(before), change);
          const total = (members: readonly PledgingMember[]) =>
            sum(contributionsOf(members).flatMap((each) => [each.cashCents, each.inKindCents]));
          if (change.kind === 'lead') expect(total(after)).toBe(total(before));
          if (change.kind !== 'leave') continue;
          const [gone] = contributionsOf(before.filter(({ id }) => id === change.partnerId));
          const lost = gone ? gone.cashCents + gone.inKindCents : 0;
          expect(total(before) - total(after)).toBe(lost);
          const apart = seen.bands.filter(({ before: band }) => !band.isPartOfAnother);
          const inBands = apart
            .filter(({ before: { code } }) => code !== 'subsidy')
            .reduce(
              (sumOf, { before: was, after: is }) => sumOf + was.amountCents - is.amountCents,
              0,
            );
          const contributed =
            (seen.before?.contributedCents ?? 0) - (seen.after?.contributedCents ?? 0);
          expect(inBands).toBe(contributed);
        }
      }),
    );
  });
});

describe('the most that contributions carry', () => {
  it('is the most: a cent more is over the share of the subsidy', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000).map(cents), (contributed) => {
        const most = mostCarried(threeBands, contributed) ?? cents(0);
        const standing = (asked: number) => {
          const ledger = computeLedger(threeBands, {
            budgetCents: cents(asked + contributed),
            requestedCents: cents(asked),
            contributions: [],
          });
          return isRefusal(ledger) ? 'refused' : ledger.bands[0]?.standing;
        };
        expect([standing(most), standing(most + 1)]).toEqual(['within', 'over']);
      }),
    );
  });
});
