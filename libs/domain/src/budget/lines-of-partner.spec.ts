import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CostLine, Field } from '../form/index.js';
import {
  isByPartner,
  linesOf,
  nameOfOwner,
  ownerOf,
  withLinesOf,
  withLinesPassedOn,
  withOwnersNamed,
  withOwnLines,
} from './lines-of-partner.js';
import { BUDGET, line } from './three-partners.fixture.js';

const roc = line({ partner: 'roc', amountCents: 1 });
const bakery = line({ partner: 'bakery', amountCents: 2 });
const whole = line({ amountCents: 3 });

describe('the lines of one partner', () => {
  it('are found by its id; without one they are of the partnership', () => {
    expect(linesOf([roc, whole, bakery], 'bakery')).toEqual([bakery]);
    expect(linesOf([roc, whole, bakery], null)).toEqual([whole]);
  });

  it('are written anew where they stood, whatever partner they name', () => {
    const anew = [line({ partner: 'roc', amountCents: 9 }), line({ amountCents: 8 })];
    expect(withLinesOf([roc, bakery, whole, bakery], 'bakery', anew)).toEqual([
      roc,
      { ...anew[0], partner: 'bakery' },
      { ...anew[1], partner: 'bakery' },
      whole,
    ]);
  });

  it('go to another as they are, and those of nobody else with them', () => {
    expect(withLinesPassedOn([roc, bakery, whole], 'bakery', 'mill')).toEqual([
      roc,
      { ...bakery, partner: 'mill' },
      whole,
    ]);
  });

  it('come last where it had none, and go where it has none any more', () => {
    expect(withLinesOf([roc], 'bakery', [bakery])).toEqual([roc, bakery]);
    expect(withLinesOf([roc, bakery], 'bakery', [])).toEqual([roc]);
    expect(withLinesOf([bakery, roc], null, [roc])).toEqual([
      bakery,
      roc,
      { category: 'external', description: 'Inhuur', year: 1, amountCents: 1 },
    ]);
  });
});

describe('whose a line can be', () => {
  const label = { nl: 'Vraag', en: 'Question' };
  const page = { name: 'budget', group: 'money', title: label, part: 'questions' } as const;
  const why: Field = { kind: 'text', name: 'why', label };
  const owners = [{ id: 'roc', name: 'ROC', organisationId: 'secret' }];

  it('stands on the page as it is shown: the name of each, and nothing else', () => {
    const named = { ...BUDGET, partners: [{ id: 'roc', name: 'ROC' }] };
    expect(withOwnersNamed({ ...page, fields: [why, BUDGET] }, owners)).toEqual({
      ...page,
      fields: [why, named],
    });
    expect(nameOfOwner(named, roc)).toBe('ROC');
    expect(nameOfOwner(named, bakery)).toBeUndefined();
    expect(nameOfOwner(named, whole)).toBeUndefined();
    expect(nameOfOwner(BUDGET, roc)).toBeUndefined();
  });

  it('changes nothing of a page that asks no cost by partner', () => {
    const { byPartner: _byPartner, ...alone } = BUDGET;
    const section = { ...page, fields: [why, alone] };
    expect(withOwnersNamed(section, owners)).toBe(section);
    expect(isByPartner(alone)).toBe(false);
    expect(isByPartner(BUDGET)).toBe(true);
  });
});

const OWNERS = ['roc', 'bakery', 'town'] as const;
const anyLines = fc.array(
  fc
    .tuple(fc.constantFrom(...OWNERS, null), fc.nat(1_000))
    .map(([partner, amountCents]): CostLine =>
      line({ amountCents, ...(partner !== null && { partner }) }),
    ),
  { maxLength: 30 },
);

describe('random edits by random partners', () => {
  it('no partner ever changes, moves or takes away the line of another', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...OWNERS), anyLines), { maxLength: 20 });
    fc.assert(
      fc.property(anyLines, edits, (start, all) => {
        let lines: readonly CostLine[] = start;
        for (const [partner, sent] of all) {
          const before = lines;
          lines = withOwnLines(lines, sent, [partner]);
          const others = (part: readonly CostLine[]) =>
            part.filter((each) => ownerOf(each) !== partner);
          expect(others(lines)).toEqual(others(before));
          expect(linesOf(lines, partner)).toEqual(linesOf(sent, partner));
        }
      }),
    );
  });

  it('who writes for two partners writes for both at once', () => {
    expect(
      withOwnLines(
        [roc, whole],
        [bakery, line({ partner: 'roc', amountCents: 7 })],
        ['roc', 'bakery'],
      ),
    ).toEqual([{ ...roc, amountCents: 7 }, whole, bakery]);
    expect(withOwnLines([roc], [], [])).toEqual([roc]);
  });
});
