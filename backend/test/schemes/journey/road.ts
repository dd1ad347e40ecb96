import {
  guardKinds,
  proceduresOf,
  undoesRecord,
  wholeOf,
  type Guard,
  type SchemeVersion,
  type TransitionDefinition,
} from '@tranche/domain';
import { decidedBy, endsIn, type Goal } from './goals.js';

/** Where a file stands, as far as a way on depends on it. */
export interface Standing {
  readonly main: string;
  /** By name of each procedure that runs beside the main one the state it is in. */
  readonly beside: Readonly<Record<string, string>>;
  /** Procedures that were gone through: some steps of the main one wait for that. */
  readonly gone: readonly string[];
  /** What is missing was asked: before that nothing can be left unprocessed (Awb 4:5). */
  readonly wasAsked: boolean;
}

/** A step on a road, and what it reaches. */
export interface Hop {
  readonly transition: string;
  readonly reaches: readonly Goal[];
  readonly after: Standing;
}

interface Stage {
  readonly standing: Standing;
  readonly hops: readonly Hop[];
  readonly cost: number;
}

/**
 * The cheapest way to one of these goals by what the definition says; undefined where there is none.
 * Whether each step can be taken, the portal says.
 *
 * @param avoiding steps that were refused where the file stands now
 */
export function roadTo(
  scheme: SchemeVersion,
  variant: string,
  from: Standing,
  goals: ReadonlySet<Goal>,
  avoiding: ReadonlySet<string> = new Set(),
): readonly Hop[] | undefined {
  const ahead: Stage[] = [{ standing: from, hops: [], cost: 0 }];
  const seen = new Set<string>();
  for (let stage = nearest(ahead); stage; stage = nearest(ahead)) {
    if (stage.hops.at(-1)?.reaches.some((goal) => goals.has(goal))) return stage.hops;
    const { standing, hops, cost } = stage;
    const key = JSON.stringify(standing);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const hop of hopsFrom(scheme, variant, standing)) {
      if (hops.length === 0 && avoiding.has(hop.transition)) continue;
      ahead.push({
        standing: hop.after,
        hops: [...hops, hop],
        cost: cost + costOf(scheme, hop.transition),
      });
    }
  }
  return undefined;
}

/** Takes out of the list what was come to most cheaply. */
function nearest(ahead: Stage[]): Stage | undefined {
  const best = ahead.reduce(
    (index, { cost }, other) => (cost < (ahead[index]?.cost ?? Infinity) ? other : index),
    0,
  );
  return ahead.splice(best, 1)[0];
}

/** Every step that the definition has where a file stands. */
function hopsFrom(scheme: SchemeVersion, variant: string, standing: Standing): readonly Hop[] {
  const { workflow } = scheme;
  const holding = Object.keys(standing.beside).flatMap(
    (name) => proceduresOf(scheme)[name]?.holds ?? [],
  );
  const preceded = Object.entries(proceduresOf(scheme)).flatMap(([name, { precedes = [] }]) =>
    standing.gone.includes(name) ? [] : precedes,
  );
  const waiting = [...holding, ...preceded];
  const ofMain = Object.entries(workflow.transitions)
    .filter(([name, { from }]) => from.includes(standing.main) && !waiting.includes(name))
    .filter(([name, each]) => canBeTaken(scheme, name, each, variant, standing))
    .map(([name, each]) => hopOf(scheme, name, each, standing, null));
  const ofOthers = Object.entries(proceduresOf(scheme)).flatMap(([procedure, definition]) => {
    const { beside, begins = beside, initial, transitions } = definition;
    const running = standing.beside[procedure];
    if (!(running === undefined ? begins : beside).includes(standing.main)) return [];
    const state = running ?? initial;
    return Object.entries(transitions)
      .filter(([, { from }]) => from.includes(state))
      .filter(([name, each]) => canBeTaken(scheme, name, each, variant, standing))
      .map(([name, each]) => hopOf(scheme, name, each, standing, procedure));
  });
  return [...ofMain, ...ofOthers];
}

function canBeTaken(
  scheme: SchemeVersion,
  name: string,
  definition: TransitionDefinition,
  variant: string,
  { main, wasAsked }: Standing,
): boolean {
  const { by, step, guard } = definition;
  // It leads back to where the file was, and not on.
  if (undoesRecord(definition)) return false;
  // What was never sent is nothing to anybody but who wrote it.
  if (step === 'withdraw' && main === scheme.workflow.initial) return false;
  const isBySystem = by.every((role) => role === 'system');
  const hasCause = isLapse(scheme, name) || isSuperseding(scheme, name);
  if (isBySystem && step !== 'conclude-assessment' && !hasCause) return false;
  const kinds = guardKinds(guard);
  if (kinds.has('near-miss') || (kinds.has('repair-offered') && !wasAsked)) return false;
  return isOfVariant(guard, variant);
}

function hopOf(
  scheme: SchemeVersion,
  transition: string,
  { to, step, effects }: TransitionDefinition,
  standing: Standing,
  procedure: string | null,
): Hop {
  const advances = effects.flatMap((each) =>
    each.kind === 'advance-main' ? [each.transition] : [],
  );
  const [advanced] = advances.map((name) => scheme.workflow.transitions[name]?.to);
  const wasAsked =
    step === 'ask-supplement' || (standing.wasAsked && step !== 'withdraw-supplement-request');
  const { [procedure ?? '']: _own, ...others } = standing.beside;
  const isOver = procedure !== null && proceduresOf(scheme)[procedure]?.states[to]?.final === true;
  return {
    transition,
    reaches: [
      decidedBy(transition),
      endsIn(to),
      ...(advanced === undefined ? [] : [endsIn(advanced)]),
    ],
    after: {
      main: procedure === null ? to : (advanced ?? standing.main),
      beside: procedure === null || isOver ? others : { ...others, [procedure]: to },
      gone:
        isOver && !standing.gone.includes(procedure)
          ? [...standing.gone, procedure].toSorted()
          : standing.gone,
      wasAsked,
    },
  };
}

/** What costs much time of the clock, or says little, is avoided where there is another way. */
function costOf(scheme: SchemeVersion, name: string): number {
  const transition = wholeOf(scheme).transitions[name];
  if (!transition) return 1;
  const kinds = guardKinds(transition.guard);
  if (isSuperseding(scheme, name)) return 8;
  if (isLapse(scheme, name) || kinds.has('deadline-lapsed') || kinds.has('duty-late')) return 5;
  return kinds.has('deadline-over') ? 2 : 1;
}

/** Taken by the system when a term lapses. */
export function isLapse(scheme: SchemeVersion, name: string): boolean {
  return lapsing(scheme, name) !== undefined;
}

/** The term that ends in this step. */
export function lapsing(scheme: SchemeVersion, name: string): string | undefined {
  return Object.entries(wholeOf(scheme).deadlines).find(([, { onLapse }]) => onLapse === name)?.[0];
}

/** Taken by the system when another application takes its place. */
export function isSuperseding(scheme: SchemeVersion, name: string): boolean {
  return supersededBy(scheme, name) !== undefined;
}

/** The question that names the application whose place is taken. */
export function supersededBy(scheme: SchemeVersion, name: string): string | undefined {
  const effects = Object.values(wholeOf(scheme).transitions).flatMap((each) => each.effects);
  const [field] = effects.flatMap((each) =>
    each.kind === 'supersede' && each.transition === name ? [each.field] : [],
  );
  return field;
}

function isOfVariant(guard: Guard, variant: string): boolean {
  if (guard.kind === 'variant-is') return guard.variants.includes(variant);
  return guard.kind !== 'all' || guard.of.every((each) => isOfVariant(each, variant));
}
