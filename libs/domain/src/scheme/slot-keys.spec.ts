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

  it('is another for every offer', () => {
    const offer: LimitPart = { kind: 'offer' };
    expect(keyOf({ offer: 'a' }, offer)).not.toEqual(keyOf({ offer: 'b' }, offer));
  });
});
