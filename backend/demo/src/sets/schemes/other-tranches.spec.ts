import { describe, expect, it } from '@jest/globals';
import { CreateTranche } from '@tranche/contracts';
import { CATALOGUE, findScheme } from '@tranche/schemes';
import { openTranches } from '../open-tranches.js';
import { otherTranches } from './other-tranches.js';

const today = Temporal.PlainDate.from('2026-11-13');

/** As if somebody had just added them: with and without money, in lists and in categories. */
const ADDED = [
  { ...findScheme('sector-plan', '2013-1'), scheme: 'kites' },
  { ...findScheme('sector-plan', '2015'), scheme: 'kites' },
  { ...findScheme('work-bridge', '2016'), scheme: 'bridges' },
  { ...findScheme('practical-learning', '2018'), scheme: 'places' },
  { ...findScheme('exam-pilot', '2019'), scheme: 'pilots' },
  { ...findScheme('topsector-grant', '2016'), scheme: 'grants' },
];

describe('the tranche of a scheme that brings none', () => {
  const sets = openTranches(today, [...CATALOGUE, ...ADDED]);
  const made = sets.filter(({ tranche }) => ADDED.some(({ scheme }) => scheme === tranche.scheme));

  it('opens the last version of each, with what it needs', () => {
    expect(
      made.map(({ tranche }) => [
        tranche.code,
        tranche.version,
        tranche.budgetLines.map(({ code, ceilingCents }) => `${code} ${ceilingCents}`),
      ]),
    ).toEqual([
      ['kites-demo', '2015', ['plans 100000000']],
      ['bridges-demo', '2016', ['permissions 0']],
      [
        'places-demo',
        '2018',
        ['mbo 100000000', 'hbo 100000000', 'phd 100000000', 'vmbo 100000000'],
      ],
      ['pilots-demo', '2019', ['schools 30']],
      ['grants-demo', '2016', ['students 100000000']],
    ]);
    expect(Object.keys(made.at(-1)?.tranche.parameters ?? {})).toContain('amount');
  });

  it('counts places under places, and money under money', () => {
    const units = made.map(({ programme, tranche }) => [tranche.scheme, programme.unit]);
    expect(units).toEqual([
      ['kites', 'euro'],
      ['bridges', 'euro'],
      ['places', 'euro'],
      ['pilots', 'place'],
      ['grants', 'euro'],
    ]);
  });

  it('can be opened as an officer would', () => {
    for (const { tranche } of made) expect(CreateTranche.safeParse(tranche).error).toBeUndefined();
  });

  it('is made for no scheme that has one of its own', () => {
    const schemes = openTranches(today).map(({ tranche }) => tranche.scheme);
    expect(otherTranches(today, CATALOGUE, ['rif', ...schemes])).toEqual([]);
  });
});
