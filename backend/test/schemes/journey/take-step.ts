import type { AllocationView, ApplicationView } from '@tranche/contracts';
import { wholeOf, type Answers, type AnswerMeaning, type Role } from '@tranche/domain';
import type { IdentityClaims } from '../../../src/identity/index.js';
import { attemptOn, testAnswers, view } from '../../portal/index.js';
import { colleagues, signedIn } from './people.js';
import type { Scene, Traveller } from './scene.js';
import { waitFor } from './waiting.js';

/** Why a step was not taken; null when it was. */
export type Refused = string | null;

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
    const answer = await attemptOn(client, page, transition, along(scene, page, offered));
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

/** What the division proposes for an application. */
export function outcomeOf({ items }: AllocationView, reference: string): string | undefined {
  return items.find((each) => each.reference === reference)?.outcome;
}
