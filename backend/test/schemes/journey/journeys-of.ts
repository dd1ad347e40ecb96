import { sampleApplications, type CatalogueEntry } from '@tranche/schemes';
import type { Portal } from '../../portal/index.js';
import { goalsOf, isOfDivision, type Goal } from './goals.js';
import { Journey, NotSent } from './journey.js';
import { roadTo, type Hop } from './road.js';
import { openCall } from './set-out.js';
import type { Scene } from './scene.js';

/** By goal why no application came there; null where one did. */
export type Reached = ReadonlyMap<Goal, string | null>;

/**
 * Brings applications of a version from a draft to every ending and through every decision: what its
 * definition says can happen, happens in the portal. A road that passes one goal goes on to the next.
 */
export async function journeysOf(portal: Portal, entry: CatalogueEntry): Promise<Reached> {
  const { scheme } = entry;
  const begin = portal.clock.now();
  const reached = new Map<Goal, string | null>();
  const shared = new Map<string, string>();
  const left = () => goalsOf(scheme).filter((goal) => !reached.has(goal));
  for (let goals = left(); goals.length > 0; goals = left()) {
    portal.clock.set(begin);
    const [next] = departures(portal, entry, goals);
    if (!next) {
      goals.forEach((goal) => reached.set(goal, noWay(entry, goal)));
      break;
    }
    const { scene, road, goal } = next;
    try {
      const journey = await Journey.setOut(await atSharedCall(scene, road, shared), road);
      const came = await journey.goTo(goal, goals);
      came.forEach((each) => reached.set(each, null));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      (error instanceof NotSent ? goals : [goal]).forEach((each) => reached.set(each, why));
    }
  }
  portal.clock.set(begin);
  return reached;
}

interface Departure {
  readonly scene: Scene;
  readonly goal: Goal;
  readonly road: readonly Hop[];
}

/** The ways from a draft to what was not reached yet, the shortest first. */
function departures(
  portal: Portal,
  entry: CatalogueEntry,
  goals: readonly Goal[],
): readonly Departure[] {
  const { scheme } = entry;
  const samples = sampleApplications(entry);
  const draft = { main: scheme.workflow.initial, beside: {}, gone: [], wasAsked: false };
  const ways = goals.flatMap((goal) =>
    samples.flatMap((sample) => {
      const road = roadTo(scheme, sample.variant, draft, new Set([goal]));
      return road ? [{ scene: { portal, scheme, sample, samples }, goal, road }] : [];
    }),
  );
  return ways.toSorted((one, other) => one.road.length - other.road.length);
}

/** What is not divided can be applied for in one tranche, where the tranche sets the same. */
async function atSharedCall(
  scene: Scene,
  road: readonly Hop[],
  shared: Map<string, string>,
): Promise<Scene> {
  const { portal, scheme, sample } = scene;
  const isDivided = road.some(({ transition }) =>
    isOfDivision(scheme.workflow.transitions[transition]?.step),
  );
  if (isDivided) return scene;
  const key = JSON.stringify(sample.parameters);
  const tranche = shared.get(key) ?? (await openCall(portal, scheme, sample, false));
  shared.set(key, tranche);
  return { ...scene, tranche };
}

function noWay({ scheme }: CatalogueEntry, goal: Goal): string {
  return (
    `${scheme.scheme} ${scheme.version}: by its workflow no application ${goal}, whatever the variant. ` +
    'Something leads there only by a step that nobody is left to take.'
  );
}
