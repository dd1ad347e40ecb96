import { Injectable } from '@nestjs/common';
import type { ChangeColleague as Request } from '@tranche/contracts';
import { mayChangeRole, mayEnd, refuse, rolesToGive } from '@tranche/domain';
import { IsNull } from 'typeorm';
import { ApplicationAccess } from '../applications/index.js';
import type { RoleOnFile, SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../platform/errors/index.js';
import { isLive } from './colleague-invitations.js';
import { ColleagueRow } from './colleague.row.js';
import { MORE_THAN_YOURS } from './invite-colleague.js';
import { OwnOrganisations } from './own-organisations.js';
import { TellColleagues } from './tell-colleagues.js';

/** Gives a colleague another role, or ends the one she has; she is told. */
@Injectable()
export class ChangeColleague {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly own: OwnOrganisations,
    private readonly telling: TellColleagues,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws ForbiddenError for a role, before or after, that does more than who changes it
   * @throws RefusedError for an invitation that was declined or ran out
   */
  async change(reference: string, id: string, { role }: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { opened, row } = await this.opened(tx, reference, id, user);
      const { acts } = await this.own.requirePeople(tx, opened, row.organisationId);
      const mayGive = rolesToGive(acts);
      const isYou = row.personId === user.personId;
      if (isYou) throw new ForbiddenError(NOT_YOUR_OWN);
      if (!mayChangeRole({ isYou, role: row.role, mayGive }) || !mayGive.includes(role)) {
        throw new ForbiddenError(MORE_THAN_YOURS);
      }
      const now = this.clock.now();
      if (!isLive(row, now)) throw new RefusedError(NOTHING_TO_CHANGE);
      if (row.role === role) return;
      const changedAt = new Date(now.epochMilliseconds);
      await tx.update(ColleagueRow, id, { role, changedAt, changedBy: user.personId });
      const changed = { ...row, role };
      await this.telling.changed(tx, opened.application, changed, user.name, now);
    });
  }

  /**
   * Ends a role, or takes back an invitation; one's own is laid down.
   *
   * @returns who asks it, as she is from now on
   */
  async end(reference: string, id: string, user: SignedIn): Promise<SignedIn> {
    return this.unitOfWork.run(async (tx) => {
      const { opened, row } = await this.opened(tx, reference, id, user);
      const isYou = row.personId === user.personId;
      if (!isYou) {
        const { acts } = await this.own.requirePeople(tx, opened, row.organisationId);
        const change = { isYou, role: row.role, mayGive: rolesToGive(acts) };
        if (!mayEnd(change)) throw new ForbiddenError(MORE_THAN_YOURS);
      }
      const endedAt = new Date(this.clock.now().epochMilliseconds);
      await tx.update(ColleagueRow, id, { endedAt, endedBy: user.personId });
      if (!isYou) await this.telling.ended(tx, opened.application, row, user.name);
      return isYou ? { ...user, worksOn: user.worksOn.filter((each) => !isRole(row, each)) } : user;
    });
  }

  private async opened(tx: Tx, reference: string, id: string, user: SignedIn) {
    const opened = await this.access.openLocked(tx, reference, user);
    const key = { id, applicationId: opened.application.id, endedAt: IsNull() };
    const row = await tx.findOneBy(ColleagueRow, key);
    const isOwn = opened.standings.some((each) => each.organisationId === row?.organisationId);
    // Of another organisation it is no business.
    if (!row || !isOwn) throw new NotFoundError();
    return { opened, row };
  }
}

function isRole(row: ColleagueRow, { applicationId, organisationId }: RoleOnFile): boolean {
  return row.applicationId === applicationId && row.organisationId === organisationId;
}

const NOTHING_TO_CHANGE = refuse({
  code: 'invitation-over',
  text: {
    nl: 'Deze uitnodiging is niet aangenomen of verlopen. Nodig uw collega opnieuw uit.',
    en: 'This invitation was not accepted or has run out. Invite your colleague once more.',
  },
});

const NOT_YOUR_OWN = {
  nl: 'Uw eigen rol wijzigt u niet zelf. Vraag een collega, of stop met deze rol.',
  en: 'You do not change your own role. Ask a colleague, or lay this role down.',
};
