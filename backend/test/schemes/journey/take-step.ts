import type { AllocationView, ApplicationView } from '@tranche/contracts';
import {
  dutyOf,
  wholeOf,
  type Answers,
  type AnswerMeaning,
  type Guard,
  type Role,
  type SchemeVersion,
} from '@tranche/domain';
import type { SampleApplication } from '@tranche/schemes';
import { SweepDeadlines } from '../../../src/deadlines/sweep/sweep-deadlines.js';
import type { IdentityClaims } from '../../../src/identity/index.js';
import { testAnswers, view, type Client, type Portal } from '../../portal/index.js';
import { colleagues, signedIn } from './people.js';

/** An application on its way. */
export interface Traveller {
  readonly reference: string;
  readonly applicant: IdentityClaims;
  /** Who made the offer that it asks for. */
  readonly counterpart?: IdentityClaims | undefined;
}

/** Why a step was not taken; null when it was. */
export type Refused = string | null;

/** What a step is taken with: the portal, the version and what was applied for. */
export interface Scene {
  readonly portal: Portal;
  readonly scheme: SchemeVersion;
  readonly sample: SampleApplication;
  /** What could be applied for besides. */
  readonly samples: readonly SampleApplication[];
  /** Where it is applied for; a tranche of its own when left out. */
  readonly tranche?: string;
  /** Whether what is recorded on the way must come to less than was awarded. */
  readonly isToLower?: boolean;
}

/** Has whoever may take a step take it, after waiting for what the definition says it waits for. */
export async function takeStep(
  scene: Scene,
  traveller: Traveller,
  transition: string,
): Promise<Refused> {
  const first = await tryStep(scene, traveller, transition);
  if (first === null) return null;
  const guard = wholeOf(scene.scheme).transitions[transition]?.guard;
  if (!guard || !(await waitFor(scene, traveller, guard))) return first;
  return tryStep(scene, traveller, transition);
}

async function tryStep(scene: Scene, traveller: Traveller, transition: string): Promise<Refused> {
  const { portal, scheme } = scene;
  const by = wholeOf(scheme).transitions[transition]?.by ?? [];
  let refused: Refused = `nobody of ${by.join(', ')} is offered it`;
  for (const who of by.flatMap((role) => actorsOf(traveller, role))) {
    const client = await signedIn(portal, who);
    const page = await view(client, traveller.reference);
    const offered = page.transitions.find((each) => each.transition === transition);
    if (!offered) continue;
    if (offered.whyNot.length > 0) {
      refused = offered.whyNot.map(({ text }) => text.en).join(' ');
      continue;
    }
    const answer = await client.post(`/v1/applications/${traveller.reference}/transitions`, {
      transition,
      seen: page.eventNumber,
      ...along(scene, page, offered),
    });
    if (answer.status < 400) return null;
    refused = `${answer.status}: ${answer.text}`;
  }
  return refused;
}

function actorsOf({ applicant, counterpart }: Traveller, role: Role): readonly IdentityClaims[] {
  switch (role) {
    case 'applicant':
      return [applicant];
    case 'counterpart':
      return counterpart ? [counterpart] : [];
    case 'officer':
    case 'decision-maker':
    case 'chair':
      return colleagues(role);
    default:
      return [];
  }
}

type Offered = ApplicationView['transitions'][number];

/** Why, and an answer to all that is asked. */
function along(
  scene: Scene,
  page: ApplicationView,
  { transition, asks, needsMotivation }: Offered,
) {
  const { budgetCents, requestedCents } = scene.sample;
  const startsOn = scene.portal.clock.today().toString();
  const answers = accountFor(scene, transition, page);
  const known = { budgetCents, requestedCents, startsOn, answers };
  return {
    ...(needsMotivation && { motivation: 'Zo is het besloten, met deze reden.' }),
    ...(asks.length > 0 && { input: testAnswers({ fields: asks }, known) }),
  };
}

/**
 * As it was planned, so that nothing is disputed, or as far from it as lowers the amount; and an amount that
 * takes the place of another, by half.
 */
function accountFor(
  { scheme, isToLower = false }: Scene,
  transition: string,
  page: ApplicationView,
): Answers {
  const awarded = page.awardedCents ?? page.requestedCents;
  const cost = Math.max(page.budgetCents, awarded);
  const lower = Math.floor((page.determination?.determinedCents ?? awarded) / 2);
  const known: Partial<Record<AnswerMeaning, number | boolean>> = {
    'realised-cost': cost,
    'realised-co-financing': cost - awarded,
    'is-done': !isToLower,
    'has-good-grounds': true,
    'account-disputed': isToLower,
    'cost-accounted': true,
    'weighed-amount': isToLower ? lower : awarded,
  };
  const { asks = [] } = wholeOf(scheme).transitions[transition] ?? {};
  return Object.fromEntries(
    asks.flatMap(({ name, kind, means }) => {
      const answer = (means && known[means]) ?? (kind === 'money' ? lower : undefined);
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

/** Waits for what a step waits for, if that is a day. */
async function waitFor(
  scene: Scene,
  { reference, applicant }: Traveller,
  guard: Guard,
): Promise<boolean> {
  const { portal } = scene;
  const reader = await signedIn(portal, applicant);
  const { deadlines, closesAt } = await waitingRoom(reader, reference);
  const days = waitsFor(guard).map((name) => {
    if (name === 'window') return closesAt;
    return deadlines.find(({ kind }) => (dutyOf(scene.scheme, kind)?.code ?? kind) === name)?.dueOn;
  });
  const latest = days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  if (latest === undefined) return false;
  return waitUntilAfter(portal, latest);
}

async function waitingRoom(client: Client, reference: string) {
  const { deadlines, closesAt } = await view(client, reference);
  return { deadlines, closesAt: closesAt.slice(0, 10) };
}

/** Lets a day pass, and all that lapses with it; false when it is over already. */
export async function waitUntilAfter({ clock, app }: Portal, day: string): Promise<boolean> {
  const next = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '10:00' })
    .toInstant();
  if (Temporal.Instant.compare(clock.now(), next) >= 0) return false;
  clock.set(next);
  await app.get(SweepDeadlines).sweep();
  return true;
}

/** The terms that a condition waits for, and the window. */
function waitsFor(guard: Guard): readonly string[] {
  switch (guard.kind) {
    case 'all':
    case 'any':
      return guard.of.flatMap(waitsFor);
    case 'deadline-over':
    case 'deadline-lapsed':
      return [guard.deadline];
    case 'duty-late':
      return [guard.duty];
    case 'window-closed':
      return ['window'];
    default:
      return [];
  }
}

/** What the division proposes for an application. */
export function outcomeOf({ items }: AllocationView, reference: string): string | undefined {
  return items.find((each) => each.reference === reference)?.outcome;
}
