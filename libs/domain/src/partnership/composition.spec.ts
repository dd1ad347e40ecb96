import { describe, expect, it } from '@jest/globals';
import {
  compositionProblems,
  isSamePartner,
  joinableKinds,
  leadKindOf,
  type CompositionRule,
  type Member,
  type PartnershipRules,
} from './composition.js';

const employer: CompositionRule = {
  code: 'no-employer',
  article: 'art. 10(3)',
  kinds: ['labour-organisation'],
  minimum: 1,
  text: { nl: 'Er doet nog geen arbeidsorganisatie mee.', en: 'No employer takes part yet.' },
};
const rules: PartnershipRules = { kinds: [], composition: [employer] };
const school: Member = {
  id: '1',
  name: 'ROC De Linde',
  kind: 'lead-school',
  kvk: '11111111',
  hasConfirmed: true,
  hasDeclined: false,
};
const company: Member = {
  id: '2',
  name: 'Bakker Staal',
  kind: 'labour-organisation',
  kvk: '22222222',
  hasConfirmed: true,
  hasDeclined: false,
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

  it('asks what to do with who declined, who neither counts nor is waited for', () => {
    const declined = { ...company, hasConfirmed: false, hasDeclined: true };
    expect(codes(school, declined)).toEqual(['no-employer', 'partner-declined']);
    expect(
      codes(school, company, { ...declined, id: '3', kvk: '33333333', name: 'Bakker IJzer' }),
    ).toEqual(['partner-declined']);
  });

  it.each<[string, number, Member[], string[]]>([
    ['one of two', 2, [company], ['no-employer']],
    ['two of two', 2, [company, { ...company, id: '3', kvk: '33333333' }], []],
    ['three of two', 2, ['33333333', '44444444', '55555555'].map(numbered), []],
    ['one of the other kind that counts', 1, [{ ...company, kind: 'training-fund' }], []],
    ['one of a kind that does not', 1, [{ ...company, kind: 'hbo' }], ['no-employer']],
  ])('counts those of any of the kinds: %s', (_name, minimum, members, expected) => {
    const either = { ...employer, kinds: ['labour-organisation', 'training-fund'], minimum };
    const found = compositionProblems({ kinds: [], composition: [either] }, [school, ...members]);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it('says whose confirmation it waits for, and who stands twice', () => {
    const found = compositionProblems(rules, [
      school,
      company,
      { ...company, hasConfirmed: false },
    ]);
    expect(found.map(({ code }) => code)).toEqual(['partner-not-confirmed', 'partner-twice']);
    for (const { text } of found) {
      expect(text.nl).toContain('Bakker Staal');
      expect(text.en).toContain('Bakker Staal');
    }
  });

  it.each<[string, Partial<Member>, string[]]>([
    ['the same register number under another name', { name: 'Staal BV' }, ['partner-twice']],
    ['the same name without its number', { kvk: null }, ['partner-twice']],
    ['the same name under another number', { kvk: '33333333' }, []],
  ])('a partner counted twice: %s', (_name, change, expected) => {
    expect(codes(school, company, { ...company, id: '3', ...change })).toEqual(expected);
  });
});

describe('one partner or two', () => {
  it.each([
    ['the same number', ['Bakker Staal', '22222222'], ['Staal BV', '22222222'], true],
    [
      'the same name, two numbers',
      ['Bakker Staal', '22222222'],
      ['Bakker Staal', '33333333'],
      false,
    ],
    ['the same name, one number', ['Bakker Staal', '22222222'], ['Bakker Staal', null], true],
    ['the same name, no number', ['Bakker Staal', null], ['Bakker Staal', null], true],
    ['the same name in other letters', ['Bakker Staal', null], ['bakker STAAL', null], true],
    ['the same name between spaces', ['Bakker Staal', null], [' Bakker Staal ', null], true],
    ['two names, no number', ['Bakker Staal', null], ['Bakker IJzer', null], false],
    ['two names, one number', ['Bakker Staal', '22222222'], ['Bakker IJzer', null], false],
  ] as const)('%s', (_name, [name, kvk], [otherName, otherKvk], expected) => {
    const [one, other] = [
      { name, kvk },
      { name: otherName, kvk: otherKvk },
    ];
    expect(isSamePartner(one, other)).toBe(expected);
    expect(isSamePartner(other, one)).toBe(expected);
  });
});

describe('what an organisation is in a partnership', () => {
  const label = { nl: 'Deelnemer', en: 'Participant' };
  const { kinds, composition }: PartnershipRules = {
    kinds: [
      { kind: 'mbo-school', label },
      { kind: 'lead-school', label, leads: ['mbo-school', 'lead-school'] },
      { kind: 'hbo', label },
    ],
    composition: [],
  };

  it.each([
    [
      'a school that leads has a kind of its own, though it may also be invited',
      'mbo-school',
      'lead-school',
    ],
    ['whoever leads without such a kind is what it is', 'hbo', 'hbo'],
    ['a kind that the scheme does not know counts as another', 'ministry', 'other'],
  ])('%s', (_name, organisationKind, expected) => {
    expect(leadKindOf({ kinds, composition }, organisationKind)).toBe(expected);
  });

  it('nobody is invited as the lead applicant', () => {
    const invited = joinableKinds({ kinds, composition });
    expect(invited.map(({ kind }) => kind)).toEqual(['mbo-school', 'hbo']);
  });
});

function numbered(kvk: string): Member {
  return { ...company, id: kvk, kvk };
}
