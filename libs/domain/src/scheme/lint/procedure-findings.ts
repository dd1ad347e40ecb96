import { proceduresOf, type ProcedureDefinition } from '../../procedure/index.js';
import { undoesRecord, type EffectKind, type WorkflowDefinition } from '../../workflow/index.js';
import type { SchemeVersion } from '../scheme.js';
import { doubled, finding, type Finding } from './finding.js';

/**
 * What runs beside the main procedure shares no name with it, knows the states it runs beside, and
 * touches it through what it says it does there, nothing else.
 */
export function procedureFindings(scheme: SchemeVersion): readonly Finding[] {
  return [
    ...sharedNames(scheme),
    ...Object.entries(proceduresOf(scheme)).flatMap(([name, procedure]) => [
      ...unknownBeside(scheme, name, procedure),
      ...effectsOfMain(name, procedure),
      ...wrongAdvances(scheme.workflow, procedure),
      ...unknownHolds(scheme.workflow, name, procedure),
    ]),
  ];
}

function sharedNames(scheme: SchemeVersion): readonly Finding[] {
  const every = [scheme.workflow, ...Object.values(proceduresOf(scheme))];
  const names = (part: 'states' | 'transitions' | 'deadlines') =>
    doubled(every.flatMap((each) => Object.keys(each[part])));
  return (['states', 'transitions', 'deadlines'] as const).flatMap((part) =>
    names(part).map((name) => finding('name-shared', `${part}: ${name}`)),
  );
}

function unknownBeside(
  { workflow }: SchemeVersion,
  name: string,
  { beside, begins, initial, transitions }: ProcedureDefinition,
): readonly Finding[] {
  const returns = Object.entries(transitions).filter(
    ([, step]) => step.to === initial && !undoesRecord(step),
  );
  return [
    ...(beside.length === 0 || begins?.length === 0 ? [finding('beside-nothing', name)] : []),
    ...(begins ?? [])
      .filter((state) => !beside.includes(state))
      .map((state) => finding('begins-not-beside', `${name}: ${state}`)),
    ...beside
      .filter((state) => !Object.hasOwn(workflow.states, state))
      .map((state) => finding('state-unknown', `${name}: ${state}`)),
    // The first state says that nobody began it, which is so when it was begun by mistake alone.
    ...returns.map(([transition]) => finding('procedure-unbegun', transition)),
  ];
}

/** What is of the application itself: only the main procedure receives, orders, counts and awards it. */
const OF_MAIN: readonly EffectKind[] = [
  'freeze-submission',
  'restore-submission',
  'join-queue',
  'take-slots',
  'release-slots',
  'supersede',
  'release-assessors',
  'record-decision',
  'commit-award',
  'free-ceiling',
  'grant-permission',
];

function effectsOfMain(name: string, { transitions }: ProcedureDefinition): readonly Finding[] {
  return Object.entries(transitions).flatMap(([transition, { effects }]) =>
    effects
      .filter(({ kind }) => OF_MAIN.includes(kind))
      .map(({ kind }) => finding('effect-of-main', `${name}: ${transition}: ${kind}`)),
  );
}

/** A step of the main procedure that follows is nobody's to take: the system takes it. */
function wrongAdvances(
  main: WorkflowDefinition,
  { transitions }: ProcedureDefinition,
): readonly Finding[] {
  return Object.entries(transitions).flatMap(([transition, { effects }]) =>
    effects.flatMap((effect) => {
      if (effect.kind !== 'advance-main') return [];
      const { by = [] } = main.transitions[effect.transition] ?? {};
      return by.includes('system')
        ? []
        : [finding('advance-not-of-main', `${transition}: ${effect.transition}`)];
    }),
  );
}

function unknownHolds(
  main: WorkflowDefinition,
  name: string,
  { holds = [], precedes = [] }: ProcedureDefinition,
): readonly Finding[] {
  return [...holds, ...precedes]
    .filter((transition) => !Object.hasOwn(main.transitions, transition))
    .map((transition) => finding('transition-unknown', `${name}: ${transition}`));
}
