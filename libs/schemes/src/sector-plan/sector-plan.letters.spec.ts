import { describe, expect, it } from '@jest/globals';
import {
  cents,
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  overheadIn,
} from '@tranche/domain';
import { sampleLetterInput } from '../contract/example/sample-letter.js';
import { sectorPlan2013first, sectorPlan2013second, sectorPlan2015 } from './sector-plan.scheme.js';

const VERSIONS = {
  '2013-1': sectorPlan2013first,
  '2013-2': sectorPlan2013second,
  '2015': sectorPlan2015,
} as const;

/** All that a letter says in Dutch. */
function wordsOf(version: keyof typeof VERSIONS, kind: string): string {
  const scheme = VERSIONS[version];
  const definition = lettersOf(scheme).find((each) => each.kind === kind);
  if (!definition) throw new Error(`no letter ${kind}`);
  const fields = letterFieldsOf(sampleLetterInput(scheme, 'standard', 'nl'));
  const letter = composeLetter(definition, fields, 'nl');
  if (isRefusal(letter)) throw new Error(`${kind} is not complete`);
  return JSON.stringify(letter.blocks);
}

describe('what a sector plan is told of a supplement', () => {
  it.each([
    ['2013-1', 'loopt mijn beslistermijn niet'],
    ['2013-2', 'begint mijn beslistermijn van dertien weken opnieuw (art. 2.3(6))'],
    ['2015', 'loopt mijn beslistermijn niet'],
  ] as const)('%s: the decision term: %s', (version, words) => {
    const said = wordsOf(version, 'supplement-request');
    expect(said).toContain(words);
    expect(said.match(/beslistermijn/g)).toHaveLength(1);
  });

  it.each(['2013-1', '2013-2', '2015'] as const)('%s: the place, by its own article', (version) => {
    expect(wordsOf(version, 'supplement-request')).toContain('volledig zijn (art. 1.5)');
  });
});

describe('what an award says of advances', () => {
  /** All that the award says in Dutch, to who did or did not ask for advances. */
  const awardTo = (wantsAdvances: boolean) => {
    const definition = lettersOf(sectorPlan2015).find(({ kind }) => kind === 'award');
    if (!definition) throw new Error('no award');
    const input = sampleLetterInput(sectorPlan2015, 'standard', 'nl');
    const fields = letterFieldsOf({ ...input, answers: { ...input.answers, wantsAdvances } });
    const letter = composeLetter(definition, fields, 'nl');
    if (isRefusal(letter)) throw new Error(JSON.stringify(letter.reasons));
    return JSON.stringify(letter.blocks);
  };

  it.each([
    [true, 'U vroeg in de aanvraag om voorschotten.', 'niet om voorschotten'],
    [false, 'U vroeg in de aanvraag niet om voorschotten.', 'bij dit besluit en daarna'],
  ])('goes by what was asked: %s', (wantsAdvances, said, unsaid) => {
    expect(awardTo(wantsAdvances)).toContain(said);
    expect(awardTo(wantsAdvances)).not.toContain(unsaid);
  });

  it('names the plan once', () => {
    // Plans are called “Sectorplan …” themselves.
    expect(awardTo(true)).toContain('Ik verleen u subsidie voor Lassen met licht:');
  });
});

describe('training in the bbl', () => {
  it.each([
    ['2013-1', false],
    ['2013-2', false],
    ['2015', true],
  ] as const)('%s: may start and end later: %s', (version, isLonger) => {
    const said = wordsOf(version, 'award');
    expect(said.includes('een termijn van twaalf maanden na dit besluit')).toBe(isLonger);
    // Once among the duties, and once where the determination is explained.
    expect(said.match(/na afloop van 36 maanden/g) ?? []).toHaveLength(isLonger ? 2 : 0);
  });
});

describe('the amount of an award', () => {
  it.each([
    // Of a budget of 3,000,000: half of 15 % of 500,000, of 7 % of 500,000 and of 1 % of the rest.
    ['2013-1', '€ 65.000', '€ 935.000'],
    ['2013-2', '€ 65.000', '€ 935.000'],
    // Half of 15 % of 1,000,000 and of 7 % of 2,000,000.
    ['2015', '€ 145.000', '€ 855.000'],
  ] as const)('%s: is %s for overhead and the rest for the cost', (version, overhead, cost) => {
    const said = wordsOf(version, 'award');
    expect(said).toMatch(new RegExp(`Waarvan voor overhead[^}]*${overhead.replace(' ', '.')}`));
    expect(said).toMatch(new RegExp(`Waarvan voor de kosten[^}]*${cost.replace(' ', '.')}`));
  });

  it('is never overhead for more than was awarded', () => {
    const budget = cents(3_000_000_00);
    expect(overheadIn(sectorPlan2015, cents(1_000_000_00), budget)).toBe(145_000_00);
    expect(overheadIn(sectorPlan2015, cents(100_000_00), budget)).toBe(100_000_00);
  });
});

describe('the withdrawal of an award', () => {
  it.each([
    ['2013-1', 'art. 5.2(1)', 'art. 5.2(3)'],
    ['2013-2', 'art. 5.2(1)', 'art. 5.2(3)'],
    ['2015', 'art. 4.2(1)', 'art. 4.2(3)'],
  ] as const)('%s: rests on %s and the Awb, with objection', (version, ground, recovery) => {
    const said = wordsOf(version, 'withdrawal');
    expect(said).toContain(`(${ground}; artikel 4:48 Awb)`);
    expect(said).toContain(`(${recovery}; artikel 4:57 Awb)`);
    expect(said).toContain('U kunt bezwaar maken');
  });

  it('is first announced, with a day for views and no objection yet', () => {
    const said = wordsOf('2015', 'intended-withdrawal');
    expect(said).toMatch(/Geef uw zienswijze uiterlijk op \d+ juni 2027/);
    expect(said).not.toContain('U kunt bezwaar maken');
  });
});
