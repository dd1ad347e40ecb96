import { describe, expect, it } from '@jest/globals';
import { BEE_GARDEN } from '../../bee-garden/bee-garden.fixture.js';
import type { SchemeVersion } from '../../scheme.js';
import { validateScheme } from '../../validate-scheme.js';
import { shapeFindings } from './shape-findings.js';

/** The garden in which something is otherwise than any type allows. */
const broken = (change: object): SchemeVersion => Object.assign({ ...BEE_GARDEN }, change);

const ROWS: readonly (readonly [string, object, readonly string[]])[] = [
  ['a part that is left out', { workflow: undefined }, ['workflow']],
  ['a part of a part', { regulation: { title: BEE_GARDEN.name } }, ['regulation/url']],
  ['nothing in place of a part', { law: null }, ['law']],
  ['a word where parts belong', { authority: 'mine' }, ['authority']],
  ['one where a list belongs', { limits: {} }, ['limits: a list']],
  ['a hole in a list', { duties: [undefined] }, ['duties/1']],
  [
    'what a list lacks in its second',
    { duties: [...BEE_GARDEN.duties, {}] },
    ['duties/2/code', 'duties/2/article', 'duties/2/text', 'duties/2/due'],
  ],
  [
    'what a record lacks',
    { terms: { decision: { unit: 'weeks', amount: 1, article: 'a' } } },
    ['terms/decision/atwApplies'],
  ],
  [
    'what has parts unless there are none',
    { money: { payments: {} } },
    ['money/payments/kind', 'money/determination'],
  ],
  [
    'a letter without a subject',
    { letters: [{ kind: 'award', sections: [] }] },
    ['letters/1/subject'],
  ],
  [
    'a procedure beside without a label',
    { procedures: { objection: { beside: [] } } },
    [
      'procedures/objection/initial',
      'procedures/objection/states',
      'procedures/objection/transitions',
      'procedures/objection/deadlines',
      'procedures/objection/label',
    ],
  ],
  ['what no shape names', { finder: { title: undefined } }, ['finder/title']],
  ['no money and no letters', { money: 'none', letters: 'none' }, []],
  ['nothing beside the main procedure', { procedures: {} }, []],
];

describe('the shape of a version', () => {
  it.each(ROWS)('says where it lacks %s', (_what, change, places) => {
    const found = shapeFindings(broken(change));
    expect(found).toEqual(places.map((text) => ({ code: 'part-missing', text })));
  });

  it('stops all the rest, which could not be read', () => {
    expect(validateScheme(broken({ workflow: undefined, limits: [] }))).toEqual([
      { code: 'part-missing', text: 'workflow' },
    ]);
  });
});
