import type { IdentityClaims } from '../../../src/identity/index.js';
import type { Client } from '../client.js';
import type { Portal } from '../start-portal.js';
import { answerQuestions } from './answer-questions.js';
import { uploadPapers } from './papers.js';
import { contributeOwn, joinPartner } from './partnership.js';
import { draftOf, type Draft } from './start-draft.js';
import type { KnownAnswers } from './test-answers.js';

/** What somebody puts in, in cents. */
interface PutIn {
  readonly cashCents: number;
  readonly inKindCents?: number;
}

/** What is asked for and answered, and who pays along. */
export interface Filled extends Omit<KnownAnswers, 'startsOn'> {
  readonly own?: PutIn | undefined;
  readonly partners?: readonly (PutIn & { readonly who: IdentityClaims })[] | undefined;
}

/**
 * The one way in which a draft is filled in a test, page by page as people do, so that it can be sent:
 * questions, what the lead pays itself, partners who confirm, papers.
 */
export async function fillDraft(
  portal: Portal,
  lead: Client,
  reference: string,
  { own, partners = [], ...known }: Filled,
): Promise<void> {
  // The first day: an account of it can be recorded from the award on.
  const startsOn = portal.clock.today().toString();
  await answerQuestions(lead, reference, { startsOn, ...known });
  if (own) await contributeOwn(lead, reference, own.cashCents, own.inKindCents);
  for (const { who, cashCents, inKindCents } of partners) {
    await joinPartner(portal, lead, reference, who, cashCents, inKindCents);
  }
  await uploadPapers(lead, reference);
}

/** Starts a draft and fills it. */
export async function filledDraftOf(
  portal: Portal,
  lead: Client,
  draft: Draft,
  filled: Filled,
): Promise<string> {
  const { reference } = await draftOf(lead, draft);
  await fillDraft(portal, lead, reference, filled);
  return reference;
}
