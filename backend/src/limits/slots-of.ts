import { slotKeysOf, type Answers, type ApplicantLimit } from '@tranche/domain';
import {
  ApplicationSectionRow,
  draftAnswers,
  receivedOn,
  type ApplicationInContext,
  type ApplicationRow,
} from '../applications/index.js';
import type { TrancheRow } from '../tranches/index.js';

/** A slot an application takes, with the limit it belongs to. */
export interface Slot {
  readonly limit: ApplicantLimit;
  readonly scheme: string;
  readonly applicantId: string;
  readonly key: string;
}

/** What tells an application from the next one of its applicant. */
export interface SlotsAsked {
  readonly application: ApplicationRow;
  readonly tranche: TrancheRow;
  readonly limits: readonly ApplicantLimit[];
  /** Calendar year of receipt in the Netherlands. */
  readonly year: number;
  readonly answers: Answers;
}

/** The slots an application takes, by the limits of its scheme and the answers it gives. */
export async function slotsOf(context: ApplicationInContext): Promise<readonly Slot[]> {
  const { tx, application, tranche, scheme } = context;
  const { limits } = scheme;
  if (limits.length === 0) return [];
  const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
  const answers = draftAnswers(scheme, application, rows);
  return slotsBy({ application, tranche, limits, year: receivedOn(context).year, answers });
}

/** The slots an application takes by some limits. */
export function slotsBy({
  application,
  tranche,
  limits,
  year,
  answers,
}: SlotsAsked): readonly Slot[] {
  const { scheme, leadOrganisationId, applicantPersonId, counterpartId: offer } = application;
  const applicantId = leadOrganisationId ?? applicantPersonId;
  if (applicantId === null) return [];
  const { code, parameters } = tranche;
  return slotKeysOf(limits, { tranche: code, offer, year, parameters, answers }).map(
    ({ limit, key }) => ({ limit, scheme, applicantId, key }),
  );
}
