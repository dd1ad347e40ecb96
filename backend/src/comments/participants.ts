import { Injectable } from '@nestjs/common';
import type { Section } from '@tranche/domain';
import {
  ApplicationAccess,
  isOpen,
  mayFor,
  requireActFor,
  requireOpen,
  type AccessibleApplication,
  type Application,
} from '../applications/index.js';
import { PeopleOnFile, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { partnersOf } from '../partnerships/index.js';
import { CommentThreadRow } from './comment-thread.row.js';

/** Somebody among those who take part in an application, for one of its organisations. */
export interface Participant {
  readonly opened: AccessibleApplication;
  /** Everybody's: the lead applicant and the partners that did not leave. */
  readonly organisations: readonly string[];
  /** Hers, of those. */
  readonly own: readonly string[];
}

/**
 * Where those who take part in an application talk about it. The office is not let in: what they say to
 * each other is no part of the file. Who left reads none of it any more.
 */
@Injectable()
export class Participants {
  constructor(
    private readonly access: ApplicationAccess,
    private readonly people: PeopleOnFile,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError for who takes no part in it */
  async enter(tx: Tx, reference: string, user: SignedIn): Promise<Participant> {
    return this.admit(tx, await this.access.open(tx, reference, user));
  }

  /** As {@link enter}, with the application locked: nothing is added while it is being sent. */
  async enterLocked(tx: Tx, reference: string, user: SignedIn): Promise<Participant> {
    return this.admit(tx, await this.access.openLocked(tx, reference, user));
  }

  private async admit(tx: Tx, opened: AccessibleApplication): Promise<Participant> {
    if (opened.viewer !== 'applicant' && opened.viewer !== 'partner') throw new NotFoundError();
    const organisations = await organisationsTakingPart(tx, opened.application);
    const own = opened.standings.flatMap(({ organisationId }) => organisationId ?? []);
    return { opened, organisations, own: organisations.filter((each) => own.includes(each)) };
  }

  /** Who can read what is said in the open, or for one organisation: not only who is called to it, also by a mandate. */
  async readers(
    tx: Tx,
    { opened, organisations }: Participant,
    audience: string | null,
  ): Promise<Awaited<ReturnType<PeopleOnFile['readersOf']>>> {
    const heard = organisations.filter((each) => audience === null || each === audience);
    const applicationId = opened.application.id;
    return this.people.readersOf(
      tx,
      heard.map((organisationId) => ({ applicationId, organisationId })),
      this.clock.today(),
    );
  }
}

/** The lead applicant and the partners that did not leave, as far as they are known here. */
export async function organisationsTakingPart(
  tx: Tx,
  { id, leadOrganisationId }: Application,
): Promise<readonly string[]> {
  const partners = (await partnersOf(tx, [id]))(id).filter(({ declinedAt }) => declinedAt === null);
  const ids = [leadOrganisationId, ...partners.map(({ organisationId }) => organisationId)];
  return [...new Set(ids.flatMap((each) => each ?? []))];
}

/** For which of her organisations she may comment on this section now. */
export function mayComment({ opened, own }: Participant, section: Section): readonly string[] {
  return isOpen(opened, section.name) ? own.filter((each) => mayFor(opened, 'comment', each)) : [];
}

/**
 * @throws NotFoundError for an organisation that is not hers, or takes no part
 * @throws ForbiddenError where her role does not go as far, and once the section is sent
 */
export function requireComment(
  { opened, own }: Participant,
  section: string,
  organisation: string,
) {
  if (!own.includes(organisation)) throw new NotFoundError();
  requireActFor(opened, 'comment', organisation);
  requireOpen(opened, section);
}

/** @throws NotFoundError also for a thread of another organisation: existence is not told */
export async function threadOf(
  tx: Tx,
  { opened, own }: Participant,
  id: string,
): Promise<Readonly<CommentThreadRow>> {
  const row = await tx.findOneBy(CommentThreadRow, { id, applicationId: opened.application.id });
  if (!row || !isHeard(row, own)) throw new NotFoundError();
  return row;
}

/** Whether somebody of these organisations reads it. */
export function isHeard(
  { organisationId }: Pick<CommentThreadRow, 'organisationId'>,
  own: readonly string[],
): boolean {
  return organisationId === null ? own.length > 0 : own.includes(organisationId);
}
