import type { Answers } from '@tranche/domain';
import type { IdentityClaims } from '../../src/identity/index.js';
import {
  act,
  answerQuestions,
  contributeOwn,
  draftOf,
  importList,
  joinPartner,
  openSchemeTranche,
  uploadPapers,
  type Client,
  type Portal,
  type SchemeTrancheWishes,
} from '../portal/index.js';
import type { Plan } from './plans/plan.js';

/** What differs from the plan for one application. */
export interface Own {
  readonly applicant?: IdentityClaims;
  readonly variant?: string;
  readonly answers?: Answers;
  readonly offer?: string;
}

export interface Applied {
  readonly reference: string;
  readonly applicant: Client;
}

/** Opens the tranche of a plan, with the lists its form needs. */
export async function openFor(
  portal: Portal,
  { scheme, version, parameters = {}, lists = [] }: Plan,
  wishes: Partial<SchemeTrancheWishes> = {},
): Promise<string> {
  for (const list of lists) await importList(portal, list, ['voorbeeld']);
  const set = { ...parameters, ...wishes.parameters };
  return openSchemeTranche(portal, { scheme, version, ...wishes, parameters: set });
}

/** Starts and fills an application, with its partners and papers; it can then be sent in. */
export async function fill(
  portal: Portal,
  plan: Plan,
  tranche: string,
  own: Own = {},
): Promise<Applied> {
  const applicant = await portal.signIn(own.applicant ?? plan.applicant);
  const { reference } = await draftOf(applicant, {
    tranche,
    variant: own.variant ?? plan.variant,
    title: 'Aanvraag van de test',
    ...(own.offer !== undefined && { offer: own.offer }),
  });
  await answerQuestions(applicant, reference, {
    budgetCents: plan.budgetCents ?? 0,
    requestedCents: plan.requestedCents ?? 0,
    startsOn: portal.clock.today().toString(),
    answers: { ...plan.answers, ...own.answers },
  });
  if (plan.ownCents !== undefined) await contributeOwn(applicant, reference, plan.ownCents);
  for (const [who, cents] of plan.partners ?? []) {
    await joinPartner(portal, applicant, reference, who, cents);
  }
  await uploadPapers(applicant, reference);
  return { reference, applicant };
}

/** As {@link fill}, and sends it in. */
export async function apply(
  portal: Portal,
  plan: Plan,
  tranche: string,
  own: Own = {},
): Promise<Applied> {
  const applied = await fill(portal, plan, tranche, own);
  await act(applied.applicant, applied.reference, plan.sends ?? 'submit');
  return applied;
}
