import { requireActFor, type AccessibleApplication } from '../../applications/index.js';
import { ForbiddenError } from '../../platform/errors/index.js';
import { isOwn } from '../partner-rights.js';
import type { Partner } from '../partners.repository.js';

/** @throws ForbiddenError for whoever neither leads nor is of the partner to whom the lead would go */
export function requireSide(opened: AccessibleApplication, partner: Partner): void {
  if (opened.viewer !== 'applicant' && !isOwn(opened, partner)) {
    throw new ForbiddenError(NEITHER);
  }
}

/** @throws ForbiddenError for who may not sign for this partner */
export function requireTaker(opened: AccessibleApplication, partner: Partner): void {
  if (!isOwn(opened, partner)) throw new ForbiddenError(NOT_OFFERED_YOU);
  requireActFor(opened, 'sign', partner.organisationId);
}

/** Who leads; a partnership always has one. */
export function formerIn(all: readonly Partner[]): Partner {
  const found = all.find(({ isLead }) => isLead);
  if (!found) throw new Error('Nobody leads this partnership');
  return found;
}

const NEITHER = {
  nl: 'Dit gaat over de penvoerder en een andere partner. Wordt een ander penvoerder, dan krijgt u bericht.',
  en: 'This is about the lead applicant and another partner. When another becomes the lead applicant you are told.',
};

const NOT_OFFERED_YOU = {
  nl: 'Alleen de partner aan wie het penvoerderschap is aangeboden, kan daarop antwoorden.',
  en: 'Only the partner to whom the lead was offered can answer that.',
};
