import {
  coversBegun,
  powersOf,
  roleChangedText,
  roleOf,
  type ColleagueRole,
  type FileAct,
  type MandatePurpose,
  type RefusalReason,
  type Text,
} from '@tranche/domain';
import type { ActingOnFile, RoleOnFile, SignedIn } from '../../identity/index.js';
import { ForbiddenError, RoleError } from '../../platform/errors/index.js';
import { NOT_IN_ROLE } from './not-in-role.js';
import { heldOn, termsOf, usedFor, whyNotUnder, type HeldOn } from './mandates-held.js';
import type { ApplicationRow } from '../file/application.row.js';
import type { MandateUsed } from '../file/mandate-used.js';

/** What somebody may do in an application for one organisation; for oneself where that is null. */
export interface Standing {
  readonly organisationId: string | null;
  readonly acts: readonly FileAct[];
  /** What became of her role there, by whom and when; null where it is as she took it. */
  readonly changed: Text | null;
  /** For what she may bind it, where she may at all. */
  readonly signs: readonly MandatePurpose[];
  /** Null for who has none here. */
  readonly role: ColleagueRole | null;
  /** The mandates by which she signs, or no longer does; empty for who needs none or never had one. */
  readonly under: readonly HeldOn[];
}

/** For each organisation that somebody signs in for, or was given a role for in this application. */
export function standingsOf(
  { represents, worksOn, mandates }: Pick<SignedIn, 'represents' | 'worksOn' | 'mandates'>,
  { id, createdAt }: Pick<ApplicationRow, 'id' | 'createdAt'>,
  today: Temporal.PlainDate,
): readonly Standing[] {
  const here = worksOn.filter((each) => each.applicationId === id);
  const own = represents.map(({ organisationId }) => organisationId);
  const begunAt = createdAt.toTemporalInstant();
  const held = mandates.filter((each) =>
    each.applicationId === null ? coversBegun(termsOf(each), begunAt) : each.applicationId === id,
  );
  const ids = new Set([...own, ...[...here, ...held].map(({ organisationId }) => organisationId)]);
  const standings = [...ids].map((organisationId) => {
    const given = here.find((each) => each.organisationId === organisationId);
    const of = { role: given?.role ?? null, isRepresentative: own.includes(organisationId) };
    const ofIt = held.filter((each) => each.organisationId === organisationId);
    return {
      organisationId,
      ...powersOf(of, ofIt.map(termsOf), today),
      changed: given ? changeOf(given) : null,
      role: roleOf(of),
      under: of.isRepresentative ? [] : heldOn(ofIt, today),
    };
  });
  // A mandate that is over, or has not begun, is no standing.
  return standings.filter(({ acts }) => acts.length > 0);
}

function changeOf({ role, changed }: RoleOnFile): Text | null {
  return (
    changed && roleChangedText(role, { by: changed.by, at: Temporal.Instant.from(changed.at) })
  );
}

/** Whether somebody else may bind an organisation for this, by her role there and her mandates. */
export function signsFor(
  { organisationId, applicationId, mandates, ...standing }: ActingOnFile,
  purpose: MandatePurpose,
  today: Temporal.PlainDate,
): boolean {
  const held = mandates.filter(
    (each) =>
      each.organisationId === organisationId &&
      (each.applicationId ?? applicationId) === applicationId,
  );
  return powersOf(standing, held.map(termsOf), today).signs.includes(purpose);
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

/** As {@link mayFor}, whether she may bind it for this. */
export function maySignFor(
  { standings }: Pick<Judged, 'standings'>,
  purpose: MandatePurpose,
  organisationId: string | null,
): boolean {
  return standings.some(
    (each) => each.organisationId === organisationId && each.signs.includes(purpose),
  );
}

/** As {@link mayOn}, whether she may bind the applicant, or a partner of hers, for this. */
export function maySign(judged: Judged, purpose: MandatePurpose): boolean {
  return judged.viewer === 'staff' || signing(judged).some(({ signs }) => signs.includes(purpose));
}

/** The standings that count for a step with the application as a whole. */
function signing({ viewer, standings, application }: Judged): readonly Standing[] {
  if (viewer !== 'applicant') return standings;
  return standings.filter((each) => each.organisationId === application.leadOrganisationId);
}

/** On which mandate she takes a step with the application as a whole; null for who needs none. */
export function mandateFor(judged: Judged, purpose: MandatePurpose): MandateUsed | null {
  const [signs] = signing(judged).filter((each) => each.signs.includes(purpose));
  return signs ? usedFor(signs.under, purpose) : null;
}

/** As {@link mandateFor}, for one organisation that takes part. */
export function mandateOf(
  { standings }: Pick<Judged, 'standings'>,
  purpose: MandatePurpose,
  organisationId: string | null,
): MandateUsed | null {
  const own = standings.find((each) => each.organisationId === organisationId);
  return own ? usedFor(own.under, purpose) : null;
}

/** Why somebody who may see a step cannot take it: her role, or her mandate, does not go as far. Empty where it does. */
export function whyNotToSign(judged: Judged, purpose: MandatePurpose): readonly RefusalReason[] {
  if (maySign(judged, purpose)) return [];
  return [whyNot(signing(judged), purpose)];
}

/** @throws ForbiddenError where her role or her mandate does not go as far */
export function requireSign(judged: Judged, purpose: MandatePurpose): void {
  if (maySign(judged, purpose)) return;
  throw notSigning(signing(judged), purpose, roleChangeOf(judged));
}

/** @throws ForbiddenError where her role or her mandate for this organisation does not go as far */
export function requireSignFor(
  judged: Pick<Judged, 'standings'>,
  purpose: MandatePurpose,
  organisationId: string | null,
): void {
  if (maySignFor(judged, purpose, organisationId)) return;
  const own = judged.standings.filter((each) => each.organisationId === organisationId);
  throw notSigning(own, purpose, changedFor(judged, organisationId));
}

function notSigning(own: readonly Standing[], purpose: MandatePurpose, changed: Text | null) {
  const { code, text } = whyNot(own, purpose);
  return code === NOT_BY_ROLE ? notInRole('sign', changed) : new ForbiddenError(text);
}

function whyNot(standings: readonly Standing[], purpose: MandatePurpose): RefusalReason {
  const [under] = standings.flatMap((each) => each.under);
  return under ? whyNotUnder(under, purpose) : { code: NOT_BY_ROLE, text: NOT_IN_ROLE.sign };
}

const NOT_BY_ROLE = 'not-in-role';

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
