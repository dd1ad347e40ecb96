import {
  fieldsOf,
  slotKeysOf,
  type Answers,
  type ApplicantLimit,
  type SchemeVersion,
} from '@tranche/domain';
import {
  ApplicationSectionRow,
  draftAnswers,
  receivedOn,
  type ApplicationInContext,
  type ApplicationRow,
} from '../applications/index.js';
import type { TrancheRow } from '../tranches/index.js';
import { EVERYBODY } from './applicant-slot.row.js';

/** A slot an application takes, with the limit it belongs to. */
export interface Slot {
  readonly limit: ApplicantLimit;
  readonly scheme: string;
  readonly applicantId: string;
  readonly key: string;
}

/** What tells an application from the next one. */
export interface SlotsAsked {
  readonly application: ApplicationRow;
  readonly tranche: TrancheRow;
  readonly scheme: SchemeVersion;
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
  return slotsBy({ application, tranche, scheme, limits, year: receivedOn(context).year, answers });
}

/** The slots an application takes by some limits. */
export function slotsBy(asked: SlotsAsked): readonly Slot[] {
  const { application, tranche, limits } = asked;
  const applicantId = applicantOf(application);
  if (applicantId === null) return [];
  const situation = {
    tranche: tranche.code,
    offer: application.counterpartId,
    year: asked.year,
    parameters: tranche.parameters,
    fields: fieldsOf(asked.scheme.form),
    answers: asked.answers,
  };
  return slotKeysOf(limits, situation).map(({ limit, key }) => {
    const whose = limit.across === undefined ? applicantId : EVERYBODY;
    return { limit, scheme: application.scheme, applicantId: whose, key };
  });
}

/** The organisation or the person that applies; null while there is neither. */
export function applicantOf({
  leadOrganisationId,
  applicantPersonId,
}: Pick<ApplicationRow, 'leadOrganisationId' | 'applicantPersonId'>): string | null {
  return leadOrganisationId ?? applicantPersonId;
}
