import { mayFor, requireAct } from '../applications/index.js';
import type { Participant } from '../comments/index.js';
import { ForbiddenError } from '../platform/errors/index.js';
import type { SectionOwnerRow } from './section-owner.row.js';

/** Whether she decides who writes what: as the contact of who leads. */
export function mayGive({ opened }: Participant): boolean {
  const { viewer, application } = opened;
  return viewer === 'applicant' && mayFor(opened, 'partners', application.leadOrganisationId);
}

/** Whether she writes for the organisation that was asked. */
export function isOfOwner(
  { opened, own }: Participant,
  row: Pick<SectionOwnerRow, 'organisationId'> | null,
): boolean {
  return (
    row !== null && own.includes(row.organisationId) && mayFor(opened, 'write', row.organisationId)
  );
}

/** @throws ForbiddenError for who does not decide who writes what */
export function requireGiver(participant: Participant): void {
  if (mayGive(participant)) return;
  if (participant.opened.viewer === 'applicant') requireAct(participant.opened, 'partners');
  throw new ForbiddenError(LEAD_ONLY);
}

const LEAD_ONLY = {
  nl: 'Alleen de contactpersoon van de penvoerder bepaalt wie welk onderdeel schrijft.',
  en: 'Only the contact of the lead applicant decides who writes which section.',
};
