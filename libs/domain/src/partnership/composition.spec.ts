import { describe, expect, it } from '@jest/globals';
import { compositionProblems, type Member, type PartnershipRules } from './composition.js';

const rules: PartnershipRules = {
  kinds: [],
  composition: [
    {
      code: 'no-employer',
      article: 'art. 10(3)',
      kinds: ['labour-organisation'],
      minimum: 1,
      text: { nl: 'Er doet nog geen arbeidsorganisatie mee.', en: 'No employer takes part yet.' },
    },
  ],
};
const school: Member = {
  id: '1',
  name: 'ROC De Linde',
  kind: 'lead-school',
  kvk: '11111111',
  hasConfirmed: true,
};
const company: Member = {
  id: '2',
  name: 'Bakker Staal',
  kind: 'labour-organisation',
  kvk: '22222222',
  hasConfirmed: true,
};

const codes = (...members: Member[]) => compositionProblems(rules, members).map(({ code }) => code);

describe('the make-up of a partnership', () => {
  it('holds with a school and an employer', () => {
    expect(codes(school, company)).toEqual([]);
  });

  it('cites the article when the employer is missing', () => {
    expect(compositionProblems(rules, [school])).toEqual([
      {
        code: 'no-employer',
        article: 'art. 10(3)',
        text: { nl: 'Er doet nog geen arbeidsorganisatie mee.', en: 'No employer takes part yet.' },
      },
    ]);
  });

  it('waits for every partner to confirm', () => {
    expect(codes(school, { ...company, hasConfirmed: false })).toEqual(['partner-not-confirmed']);
  });

  it.each<[string, Partial<Member>, string[]]>([
    ['the same register number under another name', { name: 'Staal BV' }, ['partner-twice']],
    ['the same name without its number', { kvk: null }, ['partner-twice']],
    ['another number', { kvk: '33333333' }, []],
  ])('a partner counted twice: %s', (_name, change, expected) => {
    expect(codes(school, company, { ...company, id: '3', ...change })).toEqual(expected);
  });

  it('a partner counted twice: the same name in other letters, no numbers known', () => {
    const nameless = { ...company, kvk: null };
    expect(codes(school, nameless, { ...nameless, id: '3', name: ' bakker STAAL ' })).toEqual([
      'partner-twice',
    ]);
  });
});
