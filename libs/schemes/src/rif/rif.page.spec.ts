import { describe, expect, it } from '@jest/globals';
import {
  amountRuleProblem,
  cents,
  composeLetter,
  datedDuties,
  endOfTerm,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  validateAnswers,
  validateScheme,
  type SchemeVersion,
} from '@tranche/domain';
import { checkExample } from '../contract/example/check-example.js';
import { sampleLetterInput } from '../contract/example/sample-letter.js';
import { wordsOf } from '../contract/words-of.js';
import { euros, months, share, weeks, workingDays } from '../standard/page/page-values.js';
import { RIF_2024 } from './rif-2024.js';
import type { RifPage } from './page/rif-page.js';
import { rifExamples } from './rif.examples.js';
import { rifVersion } from './rif.scheme.js';

/** RIF 2024 with other numbers, as a policy lawyer would write them on the page and nowhere else. */
const PAGE: RifPage = {
  ...RIF_2024,
  amounts: {
    ...RIF_2024.amounts,
    minimum: euros(300_000, 'art. 6(2)-(3)'),
    maximum: euros(3_000_000, 'art. 6(2)-(3)'),
  },
  shares: {
    ...RIF_2024.shares,
    entree: {
      subsidyAtMost: share(2, 5, 'art. 8(1)(a)'),
      businessAtLeast: share(3, 10, 'art. 8(1)(b)'),
      businessAtMost: share(1, 2, 'art. 8(1)(b)'),
      othersAtMost: share(3, 10, 'art. 8(1)(c)'),
      ownCashAtMost: share(1, 10, 'art. 8(1)(d)'),
    },
  },
  advances: { first: share(30, 100, 'art. 27'), parts: 'every-quarter' },
  terms: {
    ...RIF_2024.terms,
    decision: weeks(13, 'art. 21(1)', 'moves-off-holidays'),
    nearMiss: workingDays(7, 'art. 19(6)'),
    nearMissExtension: weeks(3, 'art. 21(1)'),
    begin: months(5, 'art. 23(1)'),
    finalReport: weeks(8, 'art. 25(6)'),
    determination: weeks(26, 'art. 25(7)'),
  },
};

const changed = rifVersion(PAGE);
const textsOf = (value: unknown) => JSON.stringify(value).replaceAll('\u00a0', ' ');

function letterOf(scheme: SchemeVersion, kind: string, language: 'nl' | 'en'): string {
  const letter = lettersOf(scheme).find((each) => each.kind === kind);
  const fields = letterFieldsOf(sampleLetterInput(scheme, 'starter', language));
  const composed = letter && composeLetter(letter, fields, language);
  if (!composed || isRefusal(composed)) throw new Error(`No letter ${kind}`);
  return composed.blocks.flatMap(wordsOf).join(' ').replaceAll('\u00a0', ' ');
}

describe('the page of RIF 2024, changed in a copy', () => {
  it('changes how much the form takes, and what it says', () => {
    const fields = changed.form.sections.flatMap((section) => section.fields);
    const amount = fields.filter(({ name }) => name === 'requested');
    const problemsAt = (requested: number) =>
      validateAnswers({ fields: amount }, { requested }).map(({ code }) => code);
    expect(problemsAt(260_000_000)).toEqual([]);
    expect(problemsAt(300_000_000)).toEqual([]);
    expect(problemsAt(300_000_001)).toEqual(['too-high']);
  });

  it('changes the amount a variant gives, on the islands and elsewhere', () => {
    const variants = Object.values(changed.variants);
    expect(variants).toHaveLength(8);
    for (const variant of variants) {
      expect(amountRuleProblem(variant, cents(300_000_000), {})).toBeNull();
      expect(amountRuleProblem(variant, cents(300_000_001), {})).not.toBeNull();
    }
  });

  it('changes the sentences of the self-check', () => {
    const said = textsOf(changed.selfCheck);
    expect(said).toContain('Vraagt u tussen € 300.000 en € 3 miljoen subsidie?');
    expect(said).toContain('Do you ask for a subsidy between €300,000 and €3 million?');
    expect(said).toContain('De subsidie is ten hoogste € 3 miljoen. Een laagste bedrag geldt');
    expect(said).toContain('draagt het bedrijfsleven minstens 30 % bij');
    expect(said).not.toMatch(/2,5 miljoen|2\.5 million|250[.,]000|een kwart|a quarter/);
  });

  it('changes hints and the sentences of conditions', () => {
    expect(textsOf(changed.form)).toContain('uiterlijk vijf maanden na het besluit');
    expect(textsOf(changed.form)).toContain('Dan geldt de ondergrens van € 300.000 niet');
    expect(textsOf(changed.conditions)).toContain('De subsidie is ten minste € 300.000.');
    expect(textsOf(changed.conditions)).toContain('begins within five months of the decision');
  });

  it('changes the day by which must be decided', () => {
    const term = changed.terms['decision'];
    const closed = Temporal.PlainDate.from('2027-01-31');
    expect(term && endOfTerm(closed, term).date?.toString()).toBe('2027-05-02');
  });

  it('changes the days of the duties after an award', () => {
    const award = { awardedOn: '2027-05-21', startsOn: '2027-08-01', durationYears: 4 };
    const dueOn = new Map(
      datedDuties(changed.duties, award).map(({ code, dueOn: days }) => [code, days]),
    );
    expect(dueOn.get('start')).toEqual(['2027-10-21']);
    expect(dueOn.get('final-report')).toEqual(['2031-09-25']);
  });

  it('changes what the letters say', () => {
    const award = letterOf(changed, 'award', 'nl');
    expect(award).toContain('eerst 30 %, daarna gelijke delen');
    expect(award).toContain('Binnen acht weken na de subsidieperiode');
    expect(award).toContain('binnen 26 weken nadat ik het jaarverslag');
    const nearMiss = letterOf(changed, 'near-miss-request', 'en');
    expect(nearMiss).toContain('at most seven working days');
    expect(nearMiss).toContain('The decision term becomes three weeks longer');
  });

  it('leaves a version that is sound', () => {
    expect(validateScheme(changed)).toEqual([]);
  });

  it.each(rifExamples(PAGE).map((example) => [example.name, example] as const))(
    'is followed by the example: %s',
    (_name, example) => {
      const { expected, actual } = checkExample(changed, example);
      expect(actual).toEqual(expected);
    },
  );

  it('names in its examples what the page says', () => {
    const names = rifExamples(PAGE).map(({ name }) => name);
    expect(names).toContain(
      'thirteen weeks after 31 January 2027 end on Sunday 2 May 2027, and stay there',
    );
    expect(names).toContain('starter: exactly the maximum of €3,000,000 is allowed');
    expect(names).toContain('own cash exactly 10%');
    expect(names).toContain(
      'a project of four years: 30%, then fifteen equal parts, one a quarter',
    );
  });
});
