import {
  fieldsOf,
  slotKeysOf,
  type Answers,
  type ApplicantLimit,
  type SchemeVersion,
} from '@tranche/domain';
import {
  draftAnswers,
  receivedOn,
  type Application,
  type ApplicationsInContext,
} from '../applications/index.js';
import type { Tranche } from '../tranches/index.js';
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
  readonly application: Application;
  readonly tranche: Tranche;
  readonly scheme: SchemeVersion;
  readonly limits: readonly ApplicantLimit[];
  /** Calendar year of receipt in the Netherlands. */
  readonly year: number;
  readonly answers: Answers;
}

/** By id, the slots applications take by the limits of their schemes and the answers they give. */
export async function slotsOf(
  applications: ApplicationsInContext,
): Promise<ReadonlyMap<string, readonly Slot[]>> {
  const limited = applications.where(({ scheme }) => scheme.limits.length > 0);
  if (limited.each.length === 0) return new Map();
  const rowsOf = await limited.sections();
  return limited.map((context) => {
    const { application, tranche, scheme } = context;
    const answers = draftAnswers(scheme, application, rowsOf(application.id));
    const { year } = receivedOn(context);
    return slotsBy({ application, tranche, scheme, limits: scheme.limits, year, answers });
  });
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
}: Pick<Application, 'leadOrganisationId' | 'applicantPersonId'>): string | null {
  return leadOrganisationId ?? applicantPersonId;
}
