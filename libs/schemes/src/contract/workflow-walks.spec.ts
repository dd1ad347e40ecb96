import { describe, expect, it } from '@jest/globals';
import {
  askedNow,
  decide,
  dutyDeadlines,
  fold,
  isRefusal,
  NO_FACTS,
  proceduresOf,
  ROLES,
  wholeOf,
  type Accepted,
  type Facts,
  type ProcedureDefinition,
  type SchemeVersion,
  type Standing,
} from '@tranche/domain';
import fc from 'fast-check';
import { CATALOGUE } from '../catalogue.js';
import { sampleAnswers } from './example/sample-answers.js';
import { pigsMightFly } from '../pigs-might-fly/pigs.scheme.js';

/** Every version, and by itself each procedure that may run beside its main one. */
const VERSIONS = [...CATALOGUE, pigsMightFly].flatMap((scheme) => {
  const name = `${scheme.scheme} ${scheme.version}`;
  const beside = Object.entries(proceduresOf(scheme)).map(
    ([procedure, workflow]) => [`${procedure} of ${name}`, seenFrom(workflow, scheme)] as const,
  );
  return [[name, scheme] as const, ...beside];
});
const ROUNDS = 1000;

/** The version with one of its procedures in the middle, and its main one beside that. */
function seenFrom(workflow: ProcedureDefinition, scheme: SchemeVersion): SchemeVersion {
  const { label } = workflow;
  return { ...scheme, workflow, procedures: { main: { ...scheme.workflow, label, beside: [] } } };
}

type Dice = <T>(options: readonly [T, ...T[]]) => T;

/**
 * A die that anybody can throw again: mulberry32 from a seed. A linear one, such as xorshift, throws the
 * same pairs at the same distance, so that a walk that asks as much every round never sees some.
 */
function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (options) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return options[Math.floor(share * options.length)] ?? options[0];
  };
}

const why = { code: 'not-yet', text: { nl: 'nog niet', en: 'not yet' } };

/** What guards may see changes at every step, in any combination. */
function factsBy(dice: Dice, scheme: SchemeVersion): Facts {
  const { deadlines, transitions } = wholeOf(scheme);
  const problems = () => dice([[], [], [why]]);
  const amount = dice([0, 100]);
  return {
    ...NO_FACTS,
    window: dice(['before', 'open', 'after']),
    problems: {
      answers: problems(),
      partnership: problems(),
      coFinancing: problems(),
      documents: problems(),
      limits: problems(),
    },
    variant: dice(variantsOf(scheme)),
    deadlines: Object.fromEntries(
      [...Object.keys(deadlines), ...dutyKindsOf(scheme)].map((name) => [
        name,
        dice(['none', 'running', 'suspended', 'lapsed', 'ended']),
      ]),
    ),
    repairOffered: dice([true, false]),
    isAccountDisputed: dice([true, false]),
    isHeldUndone: dice([true, false]),
    isLowerThanAwarded: dice([true, false]),
    hearing: dice([null, { announcedCents: 100, amountCents: amount, isOnOtherGround: false }]),
    assessment: {
      required: 2,
      assigned: dice([1, 2]),
      submitted: dice([1, 2]),
      outcome: dice(['unknown', 'sufficient', 'near-miss', 'insufficient']),
      insufficient: [],
      nearMissUsed: dice([true, false]),
      isAdvised: dice([true, false]),
    },
    allocation: dice([
      null,
      { outcome: 'award', cents: amount },
      { outcome: 'reject-quality', cents: 0 },
      { outcome: 'reject-ceiling', cents: 0 },
    ]),
    requestedCents: amount,
    freeCents: dice([0, 100]),
    performedOn: Object.fromEntries(Object.keys(transitions).map((name) => [name, '2020-01-01'])),
    beginsOn: dice([null, '2025-01-01', '2025-01-02']),
    lastDayOn: dice([null, '2025-01-01', '2025-01-02']),
    today: dice(['2025-01-01', '2025-01-02']),
  };
}

/** The terms of the file that the duties of an award are. */
function dutyKindsOf({ duties }: SchemeVersion): readonly string[] {
  const period = { awardedOn: '2027-05-21', startsOn: '2027-08-01', durationYears: 4 };
  return dutyDeadlines(duties, period).map(({ kind }) => kind);
}

function variantsOf({ variants }: SchemeVersion): readonly [string, ...string[]] {
  const [first = '', ...rest] = Object.keys(variants);
  return [first, ...rest];
}

function canReopen({ workflow }: SchemeVersion, state: string): boolean {
  return Object.values(workflow.transitions).some(
    ({ from, reopens }) => reopens === true && from.includes(state),
  );
}

/** @param target the only end that may be reached; any when left out */
function walk(scheme: SchemeVersion, seed: number, target?: string) {
  const { workflow } = scheme;
  const dice = diceOf(seed);
  const actor = { id: 'everybody', roles: [...ROLES] };
  // On the way to an end that lies behind another, such as a revision, the first is passed.
  const isEnd = (state: string) =>
    workflow.states[state]?.final === true &&
    (target === undefined || state === target || !canReopen(scheme, state));
  const isAllowed = (to: string) => target === undefined || to === target || !isEnd(to);
  // What does not leave a state is refused there, which has a test of its own below.
  const leaving = (state: string) =>
    Object.entries(workflow.transitions).flatMap(([name, { from, to }]) =>
      from.includes(state) && isAllowed(to) ? [name] : [],
    );
  const events: Accepted['event'][] = [];
  let row: Standing = { state: workflow.initial, eventNumber: 0 };
  // Past the point where the end can still be reached, the rest of the walk is for nothing.
  const isOnTheWay = onTheWayTo(scheme, target, isAllowed);
  for (let round = 0; round < ROUNDS && !isEnd(row.state) && isOnTheWay(row.state); round += 1) {
    const [first, ...rest] = leaving(row.state);
    if (first === undefined) break;
    const transition = dice([first, ...rest]);
    const facts = factsBy(dice, scheme);
    const command = {
      transition,
      actor,
      seen: row.eventNumber,
      hasMotivation: dice([true, false]),
      input: sampleAnswers(askedNow(workflow.transitions[transition] ?? {}, facts)),
    };
    const outcome = decide(workflow, row, command, facts);
    if (isRefusal(outcome)) continue;
    events.push(outcome.event);
    row = { state: outcome.event.to, eventNumber: outcome.event.number };
  }
  return { row, events };
}

/** Whether an end can still be reached from a state by what is allowed on the way. */
function onTheWayTo(
  { workflow }: SchemeVersion,
  target: string | undefined,
  isAllowed: (to: string) => boolean,
): (state: string) => boolean {
  if (target === undefined) return () => true;
  const reaching = new Set([target]);
  const transitions = Object.values(workflow.transitions).filter(({ to }) => isAllowed(to));
  // A set that grows while it is walked visits what is added.
  for (const name of reaching) {
    for (const { from, to } of transitions) {
      if (to === name) for (const each of from) reaching.add(each);
    }
  }
  return (state) => reaching.has(state);
}

describe.each(VERSIONS)('the life cycle of %s', (_name, scheme) => {
  it('a random legal walk always ends, and folds to the row', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { row, events } = walk(scheme, seed);
        expect(scheme.workflow.states[row.state]?.final).toBe(true);
        expect(fold(scheme.workflow, events)).toEqual(row);
      }),
    );
  });

  const ends = Object.entries(scheme.workflow.states).flatMap(([state, { final }]) =>
    final ? [state] : [],
  );

  it.each(ends)('a legal walk can end in %s', (end) => {
    const seeds = Array.from({ length: 1000 }, (_, index) => (index + 1) * 104_729);
    expect(seeds.some((seed) => walk(scheme, seed, end).row.state === end)).toBe(true);
  });

  it('decide refuses with reasons or does what the definition says, for any state and command', () => {
    const { transitions } = scheme.workflow;
    const states = [...Object.keys(scheme.workflow.states), 'mars', '__proto__'];
    const names = [...Object.keys(transitions), 'fly', 'constructor'];
    const roles = fc.subarray([...ROLES]);
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom(...names),
        roles,
        fc.integer(),
        (state, transition, played, seed) => {
          const command = {
            transition,
            actor: { id: 'somebody', roles: played },
            seen: 3,
            hasMotivation: seed % 2 === 0,
          };
          const facts = factsBy(diceOf(seed), scheme);
          const outcome = decide(scheme.workflow, { state, eventNumber: 3 }, command, facts);
          const { from = [], by = [], to } = transitions[transition] ?? {};
          const mayAct = from.includes(state) && by.some((role) => played.includes(role));
          expect(
            isRefusal(outcome)
              ? outcome.reasons.every(({ text }) => text.nl !== '' && text.en !== '')
              : mayAct && outcome.event.number === 4 && outcome.event.to === to,
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
