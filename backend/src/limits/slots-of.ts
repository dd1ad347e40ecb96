import { slotKeysOf, type ApplicantLimit } from '@tranche/domain';
import {
  ApplicationSectionRow,
  draftAnswers,
  receivedOn,
  type ApplicationInContext,
} from '../applications/index.js';

/** A slot an application takes, with the limit it belongs to. */
export interface Slot {
  readonly limit: ApplicantLimit;
  readonly scheme: string;
  readonly applicantId: string;
  readonly key: string;
}

/** The slots an application takes, by the limits of its scheme and the answers it gives. */
export async function slotsOf(context: ApplicationInContext): Promise<readonly Slot[]> {
  const { tx, application, tranche, scheme } = context;
  const applicantId = application.leadOrganisationId ?? application.applicantPersonId;
  if (applicantId === null || scheme.limits.length === 0) return [];
  const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
  const situation = {
    tranche: tranche.code,
    offer: application.counterpartId,
    year: receivedOn(context).year,
    parameters: tranche.parameters,
    answers: draftAnswers(scheme, application, rows),
  };
  return slotKeysOf(scheme.limits, situation).map(({ limit, key }) => ({
    limit,
    scheme: application.scheme,
    applicantId,
    key,
  }));
}
