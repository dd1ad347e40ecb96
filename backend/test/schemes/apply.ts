import type { Answers } from '@tranche/domain';
import type { IdentityClaims } from '../../src/identity/index.js';
import {
  act,
  filledDraftOf,
  importList,
  openSchemeTranche,
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
  const draft = {
    tranche,
    variant: own.variant ?? plan.variant,
    title: 'Aanvraag van de test',
    ...(own.offer !== undefined && { offer: own.offer }),
  };
  const reference = await filledDraftOf(portal, applicant, draft, {
    budgetCents: plan.budgetCents ?? 0,
    requestedCents: plan.requestedCents ?? 0,
    answers: { ...plan.answers, ...own.answers },
    own: plan.ownCents === undefined ? undefined : { cashCents: plan.ownCents },
    partners: plan.partners?.map(([who, cashCents]) => ({ who, cashCents })),
  });
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
