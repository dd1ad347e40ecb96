import { describe, expect, it } from '@jest/globals';
import {
  always,
  askedFields,
  lettersOf,
  NO_FACTS,
  proceduresOf,
  requiredFieldsOf,
  validateScheme,
  wholeOf,
  whyNot,
  type DeadlineStanding,
  type SchemeVersion,
  type WorkflowDefinition,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';

/** Every decision that follows on a hearing, with the term in which the receiver may give its views. */
const DECISIONS = CATALOGUE.flatMap((scheme) =>
  Object.entries(wholeOf(scheme).transitions).flatMap(([name, { from, effects, guard }]) => {
    const views = from
      .map((state) => wholeOf(scheme).states[state]?.deadline ?? '')
      .find((deadline) => /(?:^|-)views$/.test(deadline));
    if (views === undefined || !effects.some((effect) => isObjectable(scheme, effect))) return [];
    return [{ version: `${scheme.scheme} ${scheme.version}`, scheme, name, views, guard }];
  }),
);

/** Whether an effect sends a letter against which an objection is open: a decision. */
function isObjectable(
  scheme: SchemeVersion,
  effect: SchemeVersion['workflow']['transitions'][string]['effects'][number],
): boolean {
  if (effect.kind !== 'send-letter') return false;
  const letter = lettersOf(scheme).find(({ kind }) => kind === effect.letter);
  return letter !== undefined && requiredFieldsOf(letter).values.includes('objectionUntil');
}

/** Decisions of a public body on what somebody else did, by an account or without being asked. */
const RECORDED = CATALOGUE.filter(
  ({ law, workflow }) => law === 'awb' && 'account-received' in workflow.states,
);

describe('what a public body finds instead of what the receiver said (Awb 4:8(1))', () => {
  it('is found in every version that determines by what was realised', () => {
    expect([...new Set(RECORDED.map(({ scheme }) => scheme))].toSorted()).toEqual([
      'centre-of-expertise',
      'rif',
      'sector-plan',
      'technology-network',
      'training-voucher',
    ]);
  });

  it.each(RECORDED)(
    '$scheme $version: is not held against the receiver before a hearing',
    (scheme) => {
      const { determine, 'announce-lower-determination': announce } = scheme.workflow.transitions;
      if (!determine) throw new Error('Nothing is determined');
      const disputed = { ...NO_FACTS, isAccountDisputed: true };
      expect(whyNot(determine.guard, disputed, 'ruben').map(({ code }) => code)).toEqual([
        'hearing-first',
      ]);
      // Cost that was lower is none of the grounds of 4:46(2), on which alone 4:12(2)(b) asks a hearing.
      const articles = whyNot(determine.guard, disputed, 'ruben').map(({ article }) => article);
      expect(articles).toEqual(['Awb 4:8(1)']);
      expect(announce?.from).toEqual(expect.arrayContaining([...determine.from]));
    },
  );
});

describe('cost that somebody else than the receiver states (Awb 4:8(1)(b))', () => {
  it.each(RECORDED)('$scheme $version: is announced with the reasons of an officer', (scheme) => {
    const { 'announce-lower-determination': announce } = scheme.workflow.transitions;
    expect(announce?.motivation).toBe('required');
    const letter = lettersOf(scheme).find(({ kind }) => kind === 'intended-lower-determination');
    expect(JSON.stringify(letter?.sections)).toContain('"omissions"');
  });

  it('is asked for by care, for the exception of Awb 4:12(1) may hold for it', () => {
    const asked = RECORDED.flatMap(({ workflow }) => askedFields(workflow));
    const articles = asked
      .filter(({ means }) => means === 'cost-accounted')
      .map(({ article }) => article);
    expect([...new Set(articles)]).toEqual(['Awb 3:2, 4:8(1)(b)']);
  });

  it('is asked of whom it is wherever cost is recorded, or the version is not sound', () => {
    const voucher = RECORDED.find(({ scheme }) => scheme === 'training-voucher');
    if (!voucher) throw new Error('A voucher is determined');
    expect(validateScheme(voucher)).toEqual([]);
    const transitions = Object.fromEntries(
      Object.entries(voucher.workflow.transitions).map(([name, step]) => [
        name,
        step.asks
          ? { ...step, asks: step.asks.filter(({ means }) => means !== 'cost-accounted') }
          : step,
      ]),
    );
    const silent = { ...voucher, workflow: { ...voucher.workflow, transitions } };
    expect(validateScheme(silent)).toContainEqual({
      code: 'lowered-unheard',
      text: 'prepare-determination',
    });
  });
});

describe('what takes away what was given (Awb 4:8, 4:9, 4:12(2))', () => {
  it('is every withdrawal, revision, revocation, lowering, ending and lower determination', () => {
    expect([...new Set(DECISIONS.map(({ name }) => name))].toSorted()).toEqual([
      'determine-after-views',
      'determine-without-account',
      'end-award',
      'lower-award',
      'reject-after-views',
      'revise-determination',
      'revoke',
      'withdraw-award',
    ]);
  });

  it.each(DECISIONS)(
    '$version: $name waits for views, or for the end of their term',
    (decision) => {
      const isRefusedFor = (standing: DeadlineStanding) => {
        const facts = { ...NO_FACTS, deadlines: { [decision.views]: standing } };
        return whyNot(decision.guard, facts, 'ruben').some(
          ({ code }) => code === 'deadline-not-over',
        );
      };
      expect(isRefusedFor('none')).toBe(true);
      expect(isRefusedFor('running')).toBe(true);
      expect(isRefusedFor('ended')).toBe(false);
      expect(isRefusedFor('lapsed')).toBe(false);
    },
  );
});

describe('a version that would carry out what it announced before anybody was heard', () => {
  it.each(DECISIONS)('$version: $name without that guard is not sound', ({ scheme, name }) => {
    const unheard = (workflow: WorkflowDefinition): WorkflowDefinition => {
      const step = workflow.transitions[name];
      if (!step) return workflow;
      const transitions = { ...workflow.transitions, [name]: { ...step, guard: always() } };
      return { ...workflow, transitions };
    };
    const procedures = Object.entries(proceduresOf(scheme)).map(
      ([beside, each]) => [beside, { ...each, ...unheard(each) }] as const,
    );
    const changed = {
      ...scheme,
      workflow: unheard(scheme.workflow),
      procedures: Object.fromEntries(procedures),
    };
    expect(validateScheme(changed)).toContainEqual({ code: 'decided-unheard', text: name });
  });
});

describe('views that came in late', () => {
  const RECORDED_LATE = CATALOGUE.flatMap((scheme) =>
    Object.entries(wholeOf(scheme).transitions).flatMap(([name, { asks = [], guard }]) =>
      asks
        .filter(({ means }) => means === 'views-received-on')
        .map((field) => ({ version: `${scheme.scheme} ${scheme.version}`, name, field, guard })),
    ),
  );

  it.each(RECORDED_LATE)(
    '$version: $name bounds their day by the intention, and gathers its term',
    ({ name, field, guard }) => {
      const term = name.replace('record-late-', '');
      expect(field).toMatchObject({ kind: 'date', hasHappened: true, sinceTerm: term });
      // What a step asks is judged by the facts that its guard gathers.
      expect(guard).toMatchObject({ kind: 'deadline-over', deadline: term });
    },
  );
});
