import type { Answers } from '@tranche/domain';
import { act, decide, rank, rankNow, view, type Portal } from '../portal/index.js';

/** Has the officer do something on an application. */
export async function officer(portal: Portal, reference: string, name: string, input?: Answers) {
  return act(await portal.as('lotte'), reference, name, input === undefined ? {} : { input });
}

/** Has the decision maker do something on an application. */
export async function decider(portal: Portal, reference: string, name: string, input?: Answers) {
  return act(await portal.as('ruben'), reference, name, input === undefined ? {} : { input });
}

/** That the receiver said today, by telephone, to give no views. */
export function waivedNow(portal: Portal): Answers {
  const givenOn = portal.clock.today().toString();
  return { givenHow: 'waived', waivedHow: 'telephone', givenOn };
}

/** What the page of an application offers the decision maker. */
export async function offeredToDecider(portal: Portal, reference: string) {
  const { transitions } = await view(await portal.as('ruben'), reference);
  return transitions.map(({ transition }) => transition);
}

/** A round of first come, first served: divided as it stands now, and decided. */
export async function divideNow(portal: Portal, tranche: string) {
  await rankNow(portal, tranche);
  return decide(portal, tranche);
}

/** Divided after the closing, and decided. */
export async function divideAfterClosing(portal: Portal, tranche: string) {
  await rank(portal, tranche);
  return decide(portal, tranche);
}
