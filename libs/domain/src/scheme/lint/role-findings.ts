import type { Role } from '../../access.js';
import {
  guardKinds,
  termsStartedBy,
  transitionsOfStep,
  TRANSITION_STEPS,
  type StateMeaning,
  type TransitionDefinition,
  type TransitionStep,
} from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import { finding, type Finding } from './finding.js';

/**
 * What the engine and the screens must find in a workflow, whatever it is called there: each step that
 * this version needs is there, once, taken by who takes it, and leads where it says.
 */
export function roleFindings(scheme: SchemeVersion): readonly Finding[] {
  const { transitions } = scheme.workflow;
  const needed = neededSteps(scheme);
  return [
    ...[...needed]
      .filter(([step]) => transitionsOfStep(scheme.workflow, step).length === 0)
      .map(([step, why]) => finding('step-missing', `${step}: ${why}`)),
    ...TRANSITION_STEPS.filter((step) => ONLY_WHERE_NEEDED.includes(step) && !needed.has(step))
      .flatMap((step) => transitionsOfStep(scheme.workflow, step))
      .map((name) => finding('step-without-use', `${name}: ${transitions[name]?.step ?? ''}`)),
    ...twice(scheme),
    ...transitionsOfStep(scheme.workflow, 'ask-supplement')
      .filter((name) => termsStartedBy(transitions[name]).length === 0)
      .map((name) => finding('step-without-term', `${name}: until when one can supplement`)),
    ...Object.entries(transitions).flatMap(([name, each]) => [
      ...wrongHands(name, each),
      ...wrongWay(scheme, name, each),
    ]),
  ];
}

/** The steps that the engine takes or looks for in this version, with the reason. */
function neededSteps(scheme: SchemeVersion): ReadonlyMap<TransitionStep, string> {
  const { allocation, assessment, variants, workflow } = scheme;
  const needed = new Map<TransitionStep, string>();
  const need = (why: string, ...steps: readonly TransitionStep[]) => {
    for (const step of steps) needed.set(step, why);
  };
  const isScored = assessment.lists.length > 0;
  const { method } = allocation;
  if (method !== 'none') {
    need(`the tranche is divided (${method})`, 'rank', 'award');
    if (isScored || method === 'proportional') need('not everybody has a place', 'reject-quality');
    const hasMoney = Object.values(variants).some(({ amount }) => amount.kind !== 'none');
    if (hasMoney) need('the ceiling can be reached', 'reject-ceiling');
  }
  if (isScored) {
    need('assessors score', 'assign', 'conclude-assessment', 'reopen-assessment');
  }
  if (assessment.hasNearMiss) {
    need('a near miss is repaired', 'ask-near-miss-supplement', 'supplement-near-miss');
  }
  const guards = Object.values(workflow.transitions).map(({ guard }) => guardKinds(guard));
  if (guards.some((kinds) => kinds.has('repair-offered'))) {
    need('a guard asks whether it was taken', 'ask-supplement');
  }
  return needed;
}

/** Where a version does not need these, nobody would ever take them. */
const ONLY_WHERE_NEEDED: readonly TransitionStep[] = [
  'rank',
  'award',
  'reject-quality',
  'reject-ceiling',
  'assign',
  'conclude-assessment',
  'reopen-assessment',
  'ask-near-miss-supplement',
  'supplement-near-miss',
];

/** A supplement may be asked from more than one place; of every other step the engine takes the one. */
const MORE_THAN_ONE: readonly TransitionStep[] = ['ask-supplement', 'withdraw-supplement-request'];

function twice({ workflow }: SchemeVersion): readonly Finding[] {
  return TRANSITION_STEPS.filter((step) => !MORE_THAN_ONE.includes(step)).flatMap((step) => {
    const names = transitionsOfStep(workflow, step);
    return names.length > 1 ? [finding('step-twice', `${step}: ${names.join(', ')}`)] : [];
  });
}

/** Who takes a step: one of these at least. */
const HANDS: Readonly<Record<TransitionStep, readonly Role[]>> = {
  withdraw: ['applicant'],
  'ask-supplement': ['officer'],
  'withdraw-supplement-request': ['officer'],
  'ask-near-miss-supplement': ['officer'],
  'supplement-near-miss': ['applicant'],
  'declare-complete': ['officer'],
  assign: ['officer'],
  'conclude-assessment': ['system'],
  'reopen-assessment': ['system'],
  rank: ['officer', 'chair'],
  award: ['decision-maker'],
  'reject-quality': ['decision-maker'],
  'reject-ceiling': ['decision-maker'],
};

const OUTSIDE: readonly Role[] = ['applicant', 'partner', 'counterpart'];

function wrongHands(name: string, transition: TransitionDefinition): readonly Finding[] {
  const { by, step, isInternal } = transition;
  const hands = step ? HANDS[step] : by;
  return [
    ...(by.some((role) => hands.includes(role))
      ? []
      : [finding('step-by-others', `${name}: ${hands.join(' or ')}`)]),
    ...(isInternal && by.some((role) => OUTSIDE.includes(role))
      ? [finding('internal-to-who-took-it', name)]
      : []),
  ];
}

interface Way {
  readonly from?: StateMeaning;
  readonly to?: readonly StateMeaning[];
}

/** What the states mean that a step leaves and leads to. */
const WAYS: Readonly<Partial<Record<TransitionStep, Way>>> = {
  withdraw: { to: ['withdrawn'] },
  assign: { to: ['being-assessed'] },
  'conclude-assessment': { from: 'being-assessed', to: ['assessed'] },
  'reopen-assessment': { to: ['being-assessed'] },
  'ask-near-miss-supplement': { from: 'assessed' },
};

function wrongWay(
  { workflow: { states } }: SchemeVersion,
  name: string,
  { step, from, to, effects }: TransitionDefinition,
): readonly Finding[] {
  const ways: readonly Way[] = [
    ...(step ? [WAYS[step] ?? {}] : []),
    ...(effects.some(({ kind }) => kind === 'determine') ? [{ to: ['determined'] } as const] : []),
    ...(effects.some(({ kind }) => kind === 'commit-award')
      ? [{ to: ['awarded', 'determined'] } as const]
      : []),
  ];
  const reached = states[to]?.means;
  return ways.flatMap((way) => [
    ...(way.to && !(reached && way.to.includes(reached))
      ? [finding('state-means-nothing', `${to}, where ${name} leads: ${way.to.join(' or ')}`)]
      : []),
    ...(way.from && !from.every((each) => states[each]?.means === way.from)
      ? [finding('state-means-nothing', `where ${name} starts: ${way.from}`)]
      : []),
  ]);
}
