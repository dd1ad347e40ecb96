import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InviteColleague as Request } from '@tranche/contracts';
import { invitationExpiry, refuse, rolesToGive } from '@tranche/domain';
import { IsNull } from 'typeorm';
import { ApplicationAccess } from '../applications/index.js';
import {
  readersAt,
  representativesOf,
  type Representative,
  type SignedIn,
} from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../platform/errors/index.js';
import { isLive } from './colleague-invitations.js';
import { ColleagueRow } from './colleague.row.js';
import { OwnOrganisations } from './own-organisations.js';
import { TellColleagues } from './tell-colleagues.js';

/** Asks a colleague to take part in an application for one's own organisation, in a role. */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly own: OwnOrganisations,
    private readonly telling: TellColleagues,
    private readonly clock: Clock,
  ) {}

  /**
   * Who acts for the organisation at sign-in is in already: she has her role at once.
   *
   * @throws RefusedError for who has a role already, or an invitation that is still open, and by an
   *   organisation that left
   * @throws ForbiddenError for a role that does more than who gives it
   */
  async invite(
    reference: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const { organisationId, name, email, role, personId } = request;
      const { acts } = await this.own.requirePeople(tx, opened, organisationId);
      if (!rolesToGive(acts).includes(role)) throw new ForbiddenError(MORE_THAN_YOURS);
      const isYou = personId === undefined ? isSame(email, user.email) : personId === user.personId;
      if (isYou) throw new RefusedError(YOURSELF);
      const { application, tranche } = opened;
      const known = await this.known(tx, application.id, request, user);
      const now = this.clock.now();
      const at = new Date(now.epochMilliseconds);
      const closesAt = Temporal.Instant.fromEpochMilliseconds(tranche.closesAt.getTime());
      const row: ColleagueRow = {
        id: randomUUID(),
        applicationId: application.id,
        organisationId,
        personId: known?.personId ?? null,
        name,
        email,
        role,
        invitedBy: user.personId,
        sentAt: at,
        expiresAt: new Date(invitationExpiry(now, closesAt).epochMilliseconds),
        answer: known ? 'accepted' : null,
        answeredAt: known ? at : null,
        endedAt: null,
        endedBy: null,
        // She did as the lead until now.
        changedAt: known ? at : null,
        changedBy: known ? user.personId : null,
      };
      await tx.insert(ColleagueRow, row);
      if (known) await this.telling.given(tx, application, row, user.name);
      else await this.telling.invited(tx, application, row, user.name);
      return row.id;
    });
  }

  /**
   * Who she is where that is known: somebody who acts for the organisation, chosen from the list or found
   * by her address. Else the address is asked, and whoever reads it answers.
   */
  private async known(
    tx: Tx,
    applicationId: string,
    request: Request,
    user: SignedIn,
  ): Promise<Representative | undefined> {
    const { organisationId, email, personId } = request;
    const acting = await representativesOf(tx, [organisationId]);
    const key = { applicationId, organisationId, endedAt: IsNull() };
    const rows = await tx.findBy(ColleagueRow, key);
    const isIn = (id: string) => rows.some((row) => row.personId === id);
    if (personId !== undefined) {
      if (isIn(personId)) throw new RefusedError(IN_ALREADY);
      const chosen = acting.find((each) => each.personId === personId);
      if (!chosen) throw new NotFoundError();
      return chosen;
    }
    await this.makeRoom(
      tx,
      rows.filter((row) => isSame(row.email, email)),
      { email, endedBy: user.personId },
    );
    const here = acting.filter((each) => isSame(each.email, email));
    const free = here.filter((each) => !isIn(each.personId));
    // Whom it is for an address does not say where more people read it.
    if (free.length > 1) throw new RefusedError(CHOOSE_WHO);
    if (here.length > 0 && free.length === 0) throw new RefusedError(IN_ALREADY);
    return free[0];
  }

  /** What ran out or was declined at this address makes room for a new invitation. */
  private async makeRoom(
    tx: Tx,
    present: readonly ColleagueRow[],
    { email, endedBy }: { readonly email: string; readonly endedBy: string },
  ): Promise<void> {
    const asked = present.find(({ personId }) => personId === null);
    const now = this.clock.now();
    if (asked && isLive(asked, now)) throw new RefusedError(INVITED_ALREADY);
    const taken = present.flatMap(({ personId }) => personId ?? []);
    const readers = await readersAt(tx, email);
    // Somebody else who reads mail there can still be asked.
    if (taken.length > 0 && readers.every((id) => taken.includes(id))) {
      throw new RefusedError(IN_ALREADY);
    }
    if (!asked) return;
    const endedAt = new Date(now.epochMilliseconds);
    await tx.update(ColleagueRow, asked.id, { endedAt, endedBy });
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export const MORE_THAN_YOURS = {
  nl: 'U kunt een collega geen rol geven die meer mag dan uw eigen rol.',
  en: 'You cannot give a colleague a role that may do more than your own.',
};

const IN_ALREADY = refuse({
  code: 'in-already',
  text: {
    nl: 'Deze collega doet al mee. Wijzig de rol in de lijst.',
    en: 'This colleague takes part already. Change the role in the list.',
  },
});

const CHOOSE_WHO = refuse({
  code: 'address-is-shared',
  text: {
    nl: 'Meer collega’s gebruiken dit e-mailadres. Kies in de lijst aan wie u deze rol geeft.',
    en: 'More colleagues use this e-mail address. Choose in the list to whom you give this role.',
  },
});

const INVITED_ALREADY = refuse({
  code: 'invited-already',
  text: {
    nl: 'Op dit e-mailadres staat al een uitnodiging open. Trek die eerst in als zij niet klopt.',
    en: 'There is an open invitation at this e-mail address already. Withdraw it first if it is wrong.',
  },
});

const YOURSELF = refuse({
  code: 'yourself',
  text: {
    nl: 'Dit is uw eigen e-mailadres. U doet al mee.',
    en: 'This is your own e-mail address. You take part already.',
  },
});
