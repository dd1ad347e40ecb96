import { describe, expect, it } from '@jest/globals';
import type { ApplicantLimit, LimitPart } from './applicant.js';
import { slotKeysOf } from './slot-keys.js';

const limit = (...per: readonly LimitPart[]): ApplicantLimit => ({
  code: 'once',
  article: 'art. 1',
  text: { nl: 'Eén keer.', en: 'Once.' },
  per,
});

const situation = {
  tranche: 'call-1',
  offer: null,
  year: 2026,
  fields: [
    {
      kind: 'text' as const,
      name: 'place',
      label: { nl: 'Vestiging', en: 'Establishment' },
      format: 'establishment' as const,
    },
  ],
  parameters: { sponsor: 'Digital Delta' },
  answers: { project: 'Robots', levels: ['mbo'] },
};

const keyOf = (own: object, ...per: readonly LimitPart[]) =>
  slotKeysOf([limit(...per)], { ...situation, ...own }).map(({ key }) => key);

describe('the slot of an application', () => {
  it.each<[string, readonly LimitPart[], string]>([
    ['one in the whole scheme', [], 'once'],
    ['one in a tranche', [{ kind: 'tranche' }], 'once/call-1'],
    ['one a year', [{ kind: 'calendar-year' }], 'once/2026'],
    ['one for a sponsor', [{ kind: 'parameter', name: 'sponsor' }], 'once/digital delta'],
    ['one for a project', [{ kind: 'answer', field: 'project' }], 'once/robots'],
    ['a list tells nothing apart', [{ kind: 'answer', field: 'levels' }], 'once/'],
  ])('%s', (_name, per, key) => {
    expect(keyOf({}, ...per)).toEqual([key]);
  });

  it('is the same however the name of a project is typed', () => {
    const project: LimitPart = { kind: 'answer', field: 'project' };
    const typed = ['Robots', ' robots', 'ROBOTS  ', '\uff32obots'];
    const keys = typed.flatMap((each) => keyOf({ answers: { project: each } }, project));
    expect(new Set(keys)).toEqual(new Set(['once/robots']));
  });

  it('keeps the zeros that an identifier begins with, however it is spaced', () => {
    const place: LimitPart = { kind: 'answer', field: 'place' };
    const typed = ['000000000042', '0000 0000 0042', ' 0000.0000.0042'];
    const keys = typed.flatMap((each) => keyOf({ answers: { place: each } }, place));
    expect(new Set(keys)).toEqual(new Set(['once/000000000042']));
  });

  it('over all applicants counts only where somebody is', () => {
    const across = { ...limit({ kind: 'answer', field: 'place' }), across: 'applicants' } as const;
    const keysOf = (answers: object) =>
      slotKeysOf([across], { ...situation, answers: { ...answers } }).map(({ key }) => key);
    expect(keysOf({ place: '000000000042' })).toEqual(['once/000000000042']);
    expect(keysOf({ place: ' ' })).toEqual([]);
    expect(keysOf({})).toEqual([]);
  });

  it('is another for every offer', () => {
    const offer: LimitPart = { kind: 'offer' };
    expect(keyOf({ offer: 'a' }, offer)).not.toEqual(keyOf({ offer: 'b' }, offer));
  });
});
