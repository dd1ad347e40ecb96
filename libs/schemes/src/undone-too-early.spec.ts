import { describe, expect, it } from '@jest/globals';
import {
  always,
  askedFields,
  NO_FACTS,
  validateScheme,
  whyNot,
  type Facts,
  type SchemeVersion,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** Versions of a public body in which an officer can say that not all was done. */
const VERSIONS = CATALOGUE.filter(
  ({ law, workflow }) =>
    law === 'awb' && askedFields(workflow).some(({ means }) => means === 'is-done'),
);

const THE_LAST_DAY: Facts = {
  ...NO_FACTS,
  isLowerThanAwarded: true,
  isHeldUndone: true,
  lastDayOn: '2027-02-02',
  answeredDays: { courseEndsOn: '2027-02-02' },
  today: '2027-02-02',
};
const THE_DAY_AFTER: Facts = { ...THE_LAST_DAY, today: '2027-02-03' };

const codes = ({ workflow }: SchemeVersion, step: string, facts: Facts) =>
  whyNot(workflow.transitions[step]?.guard ?? always(), facts, 'lotte').map(({ code }) => code);

describe('what can still be done is not held against the receiver (Awb 4:44(1), 4:46(2)(a))', () => {
  it('is found wherever it can be said that not all was done', () => {
    expect([...new Set(VERSIONS.map(({ scheme }) => scheme))].toSorted()).toEqual([
      'centre-of-expertise',
      'rif',
      'sector-plan',
      'technology-network',
      'training-voucher',
    ]);
  });

  it.each(VERSIONS)('$scheme $version: is announced once the last day is over', (scheme) => {
    const day = scheme.scheme === 'training-voucher' ? 'day-ahead' : 'project-goes-on';
    expect(codes(scheme, 'announce-lower-determination', THE_LAST_DAY)).toEqual([day]);
    expect(codes(scheme, 'announce-lower-determination', THE_DAY_AFTER)).toEqual([]);
  });

  it('is recorded once the last day is over where nobody accounts for it', () => {
    const exOfficio = VERSIONS.filter(
      ({ workflow }) => 'prepare-determination' in workflow.transitions,
    );
    expect(exOfficio.map(({ scheme, version }) => `${scheme} ${version}`)).toEqual([
      'training-voucher 2016',
      'technology-network 2016',
    ]);
    for (const scheme of exOfficio) {
      expect(codes(scheme, 'prepare-determination', THE_LAST_DAY)).toHaveLength(1);
      expect(codes(scheme, 'prepare-determination', THE_DAY_AFTER)).toEqual([]);
    }
  });

  it('waits for no day of an award that ended before it', () => {
    const centre = VERSIONS.find(({ scheme }) => scheme === 'centre-of-expertise');
    if (!centre) throw new Error('A centre is funded for two years, and then two more');
    const stopped = { ...THE_LAST_DAY, passedStates: ['ended-early'] };
    expect(codes(centre, 'announce-lower-determination', stopped)).toEqual([]);
  });

  it.each(VERSIONS)('$scheme $version: is not sound where no day is waited for', (scheme) => {
    const { workflow } = scheme;
    const name = 'announce-lower-determination';
    const step = workflow.transitions[name];
    if (!step) throw new Error('Nothing lower is announced');
    const guard = { kind: 'lower-than-awarded', article: 'Awb 4:8(1)' } as const;
    const transitions = { ...workflow.transitions, [name]: { ...step, guard } };
    const hasty = { ...scheme, workflow: { ...workflow, transitions } };
    expect(validateScheme(hasty)).toContainEqual({ code: 'undone-too-early', text: name });
  });
});
