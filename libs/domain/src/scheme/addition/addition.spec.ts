import { describe, expect, it } from '@jest/globals';
import type { AnswerRow, Answers, FormDefinition } from '../../form/index.js';
import { threeBands } from '../../co-financing/three-bands.fixture.js';
import type { Addition } from './addition.js';
import { additionAsked, additionBudget, additionLedger, payerRows } from './addition-amounts.js';
import { additionProblems } from './addition-problems.js';
import { additionList, scoredList } from './scored-list.js';

const both = (text: string) => ({ nl: text, en: text });
const addition: Addition = {
  label: both('Praktijkruimte'),
  article: 'art. 16',
  requestedField: 'asked',
  budgetField: 'costs',
  payers: {
    field: 'payers',
    kind: 'labour-organisation',
    nameColumn: 'name',
    cashColumn: 'cash',
    inKindColumn: 'inKind',
    memberColumn: 'isMember',
    memberArticle: 'art. 17',
    noMember: both('Geen partner betaalt mee.'),
  },
  coFinancing: threeBands,
  criteria: [],
  sufficiencyArticle: 'art. 21',
  besideArticle: 'art. 2(2)',
};
const form: FormDefinition = {
  groups: [],
  sections: [
    { name: 'first', group: 'g', title: both('Eerst'), part: 'questions', fields: [] },
    {
      name: 'space',
      group: 'g',
      title: both('Ruimte'),
      part: 'questions',
      fields: [
        { kind: 'money', name: 'asked', label: both('Gevraagd') },
        {
          kind: 'cost-lines',
          name: 'costs',
          label: both('Kosten'),
          years: 4,
          categories: [
            { code: 'space', label: both('Ruimte') },
            {
              code: 'interest',
              label: both('Rente'),
              neverCounts: { article: 'art. 11', why: both('telt niet') },
            },
          ],
        },
      ],
    },
  ],
};
const line = (category: string, amountCents: number) => ({
  category,
  description: 'Bouw',
  year: 1,
  amountCents,
});
const payer = (inKind: number, isMember: boolean | null = true): AnswerRow => ({
  name: 'Bakkerij Staal',
  cash: null,
  inKind,
  isMember,
});
const sound: Answers = {
  asked: 100,
  costs: [line('space', 300), line('interest', 50)],
  payers: [payer(150), payer(50, false)],
};

describe('a second subsidy', () => {
  it.each<[string, Answers, number, number]>([
    ['has a budget without what never counts', sound, 100, 300],
    ['is nothing while it is not answered', {}, 0, 0],
    ['is no word and no part of a cent', { asked: 'veel', costs: 'veel' }, 0, 0],
    ['is never below nothing', { asked: -1, costs: [line('space', -1)] }, 0, 0],
    ['counts no half cent', { asked: 0.5 }, 0, 0],
  ])('%s', (_name, answers, asked, budget) => {
    expect(additionAsked(addition, answers)).toBe(asked);
    expect(additionBudget(form, addition, answers)).toBe(budget);
  });

  it('is paid beside by the rows of its table', () => {
    expect(payerRows(addition, sound)).toHaveLength(2);
    expect(payerRows(addition, { payers: 'niemand' })).toEqual([]);
  });

  it('counts of a payer only amounts, and names nobody who has no name', () => {
    const nameless = { ...payer(-50), name: 3, cash: 'veel' };
    const rows = [payer(150), nameless, { ...payer(0), name: null, cash: 0 }];
    const ledger = additionLedger(form, addition, { ...sound, payers: rows });
    expect(ledger).toMatchObject({ cashCents: 0, inKindCents: 150, contributedCents: 150 });
  });

  it.each<[string, Answers, readonly string[]]>([
    ['is sound', sound, []],
    ['is not judged while the amount is missing', { ...sound, asked: null }, []],
    ['is not judged while the budget is missing', { ...sound, costs: [] }, []],
    ['asks more than a third', { ...sound, asked: 101 }, ['space/subsidy', 'space/total']],
    ['is not covered', { ...sound, payers: [payer(199)] }, ['space/total']],
    ['has no payer who takes part', { ...sound, payers: [payer(200, false)] }, ['space/no-member']],
    ['waits for who takes part', { ...sound, payers: [payer(100, false), payer(100, null)] }, []],
    ['counts cash as well', { ...sound, payers: [{ ...payer(100), cash: 100 }] }, []],
  ])('%s', (_name, answers, codes) => {
    expect(additionProblems(form, addition, answers).map(({ code }) => code)).toEqual(codes);
  });

  it('says of which subsidy a problem is, with its article, at the page where it is mended', () => {
    const none = { ...sound, payers: [payer(200, false)] };
    expect(additionProblems(form, addition, none)).toEqual([
      { code: 'space/no-member', article: 'art. 17', text: both('Geen partner betaalt mee.') },
    ]);
    const [tooMuch] = additionProblems(form, addition, { ...sound, asked: 101 });
    expect(tooMuch).toMatchObject({ article: 'art. 1' });
    expect(tooMuch?.text.nl).toMatch(/^Praktijkruimte: [a-zé]/);
    const [open] = additionProblems(form, addition, { ...sound, payers: [payer(199)] });
    expect(open).toMatchObject({ article: addition.coFinancing.subsidy.article });
    expect(open?.text.nl).toMatch(
      /^Praktijkruimte: van de begroting is \D+0,01 nog niet gedekt\.$/,
    );
    expect(additionProblems({ sections: [] }, addition, none).map(({ code }) => code)).toEqual([
      'addition/no-member',
    ]);
  });
});

describe('what the committee judges of a second subsidy', () => {
  const criterion = (code: string) => ({
    code,
    label: both(code),
    question: both(code),
    anchors: [],
  });
  const list = { code: 'a', label: both('A'), article: 'art. 20', criteria: [criterion('plan')] };
  const beside = { addition: { ...addition, criteria: [criterion('use')] } };

  it('is scored beside the first, and told by itself', () => {
    expect(scoredList(list, beside)).toEqual({
      ...list,
      criteria: [criterion('plan'), criterion('use')],
    });
    expect(additionList(list, beside)).toEqual({
      code: 'a',
      label: addition.label,
      article: 'art. 21',
      criteria: [criterion('use')],
    });
  });

  it('is nothing where there is only one subsidy', () => {
    expect(scoredList(list, {})).toBe(list);
    expect(additionList(list, {})).toBeNull();
  });
});
