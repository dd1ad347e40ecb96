import {
  actsOf,
  roleChangedText,
  type FileAct,
  type RefusalReason,
  type Text,
} from '@tranche/domain';
import type { RoleOnFile, SignedIn } from '../../identity/index.js';
import { ForbiddenError, RoleError } from '../../platform/errors/index.js';

/** What somebody may do in an application for one organisation; for oneself where that is null. */
export interface Standing {
  readonly organisationId: string | null;
  readonly acts: readonly FileAct[];
  /** What became of her role there, by whom and when; null where it is as she took it. */
  readonly changed: Text | null;
}

/** For each organisation that somebody signs in for, or was given a role for in this application. */
export function standingsOf(
  { represents, worksOn }: Pick<SignedIn, 'represents' | 'worksOn'>,
  applicationId: string,
): readonly Standing[] {
  const here = worksOn.filter((each) => each.applicationId === applicationId);
  const own = represents.map(({ organisationId }) => organisationId);
  const ids = [...new Set([...own, ...here.map(({ organisationId }) => organisationId)])];
  return ids.map((organisationId) => {
    const given = here.find((each) => each.organisationId === organisationId);
    const isRepresentative = own.includes(organisationId);
    const acts = actsOf({ role: given?.role ?? null, isRepresentative });
    return { organisationId, acts, changed: given ? changeOf(given) : null };
  });
}

function changeOf({ role, changed }: RoleOnFile): Text | null {
  return (
    changed && roleChangedText(role, { by: changed.by, at: Temporal.Instant.from(changed.at) })
  );
}

/** What standings are judged by: of an application that was opened. */
export interface Judged {
  readonly viewer: 'applicant' | 'partner' | 'counterpart' | 'staff';
  readonly standings: readonly Standing[];
  readonly application: { readonly leadOrganisationId: string | null };
}

/** Whether somebody may do this for an organisation that takes part. */
export function mayFor(
  { standings }: Pick<Judged, 'standings'>,
  act: FileAct,
  organisationId: string | null,
): boolean {
  return standings.some(
    (each) => each.organisationId === organisationId && each.acts.includes(act),
  );
}

/**
 * Whether somebody may do this with the application as a whole: for the applicant where she stands for
 * it, and else for any partner of hers. The office has steps of its own.
 */
export function mayOn(judged: Judged, act: FileAct): boolean {
  switch (judged.viewer) {
    case 'applicant':
      return mayFor(judged, act, judged.application.leadOrganisationId);
    case 'partner':
    case 'counterpart':
      return judged.standings.some(({ acts }) => acts.includes(act));
    case 'staff':
      return true;
  }
}

/** Why somebody who may see a step cannot take it: her role does not go as far. Empty where it does. */
export function whyNotOfRole(judged: Judged): readonly RefusalReason[] {
  return mayOn(judged, 'sign') ? [] : [{ code: 'not-in-role', text: NOT_IN_ROLE.sign }];
}

/** @throws ForbiddenError where her role does not go as far */
export function requireAct(judged: Judged, act: FileAct): void {
  if (!mayOn(judged, act)) throw notInRole(act, roleChangeOf(judged));
}

/** @throws ForbiddenError where her role for this organisation does not go as far */
export function requireActFor(
  judged: Pick<Judged, 'standings'>,
  act: FileAct,
  organisationId: string | null,
): void {
  if (mayFor(judged, act, organisationId)) return;
  throw notInRole(act, changedFor(judged, organisationId));
}

/** What became of her role in the application as a whole, as {@link mayOn} judges it. */
export function roleChangeOf(judged: Judged): Text | null {
  if (judged.viewer === 'applicant') {
    return changedFor(judged, judged.application.leadOrganisationId);
  }
  return judged.standings.find(({ changed }) => changed !== null)?.changed ?? null;
}

function changedFor({ standings }: Pick<Judged, 'standings'>, organisationId: string | null) {
  return standings.find((each) => each.organisationId === organisationId)?.changed ?? null;
}

function notInRole(act: FileAct, changed: Text | null): ForbiddenError | RoleError {
  if (changed === null) return new ForbiddenError(NOT_IN_ROLE[act]);
  const { nl, en } = NOT_IN_ROLE[act];
  return new RoleError('changed', { nl: `${changed.nl} ${nl}`, en: `${changed.en} ${en}` });
}

const ASK = {
  nl: 'Vraag een collega die de mensen beheert om u een andere rol te geven.',
  en: 'Ask a colleague who manages the people to give you another role.',
};

/** What to say to who has a role here that does not go as far. */
const NOT_IN_ROLE: Readonly<Record<FileAct, { readonly nl: string; readonly en: string }>> = {
  read: { nl: 'U doet hier niet mee.', en: 'You do not take part here.' },
  write: {
    nl: `U leest deze aanvraag mee en kunt niets wijzigen. ${ASK.nl}`,
    en: `You read this application along and cannot change anything. ${ASK.en}`,
  },
  pledge: {
    nl: `U leest deze aanvraag mee en kunt de bijdrage niet wijzigen. ${ASK.nl}`,
    en: `You read this application along and cannot change the contribution. ${ASK.en}`,
  },
  sign: {
    nl: `U mag in deze aanvraag niet ondertekenen. Dat doet een collega met de rol ondertekenaar. ${ASK.nl}`,
    en: `You may not sign in this application. A colleague with the role of signatory does. ${ASK.en}`,
  },
  partners: {
    nl: `Wie er meedoen, bepaalt de contactpersoon van de penvoerder. ${ASK.nl}`,
    en: `The contact of the lead applicant decides who takes part. ${ASK.en}`,
  },
  people: {
    nl: `U kunt hier geen collega’s uitnodigen en geen rollen wijzigen. ${ASK.nl}`,
    en: `You cannot invite colleagues or change roles here. ${ASK.en}`,
  },
};
