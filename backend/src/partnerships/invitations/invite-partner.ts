import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InvitePartner as Request } from '@tranche/contracts';
import { invitationExpiry, refuse } from '@tranche/domain';
import {
  ApplicationAccess,
  requireEditable,
  type AccessibleApplication,
} from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { STAYS, TAKES_PART } from '../confirmation.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { InvitationRow } from './invitation.row.js';
import { latestInvitations, standingOf, withdrawOpen } from './invitations.js';
import { TellOfInvitation } from './tell-of-invitation.js';

type Invited = Pick<
  Partner,
  'id' | 'name' | 'organisationId' | 'contactName' | 'contactEmail' | 'applicationId'
>;

/** The lead applicant invites a partner, once more where the address was wrong, or not any more. */
@Injectable()
export class InvitePartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly telling: TellOfInvitation,
    private readonly clock: Clock,
  ) {}

  /** Sends the invitation of a partner that was just named, or a newer one in place of the last. */
  async invite(
    tx: Tx,
    { application, tranche }: AccessibleApplication,
    partner: Invited,
    lead: string,
  ): Promise<void> {
    const now = this.clock.now();
    const sentAt = dateOf(now);
    await withdrawOpen(tx, partner.id, sentAt);
    const closesAt = Temporal.Instant.fromEpochMilliseconds(tranche.closesAt.getTime());
    const invitation: InvitationRow = {
      id: randomUUID(),
      partnerId: partner.id,
      contactName: partner.contactName,
      email: partner.contactEmail,
      sentAt,
      expiresAt: dateOf(invitationExpiry(now, closesAt)),
      answer: null,
      answeredAt: null,
      withdrawnAt: null,
      endedToldAt: null,
    };
    await tx.insert(InvitationRow, invitation);
    await this.telling.sent(tx, application, partner, invitation, lead);
  }

  /** @throws RefusedError for the lead applicant itself, and for who takes part already */
  async again(
    reference: string,
    partnerId: string,
    request: Request,
    user: SignedIn,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const { opened, row, lead } = await this.opened(tx, reference, partnerId, user);
      const latest = (await latestInvitations(tx, [row.id])).get(row.id);
      const isIn = row.declinedAt === null && row.leavingAt === null;
      if (latest?.answer === 'accepted' && isIn) {
        throw new RefusedError(TAKES_PART_ALREADY);
      }
      const now = dateOf(this.clock.now());
      const change = {
        ...request,
        ...TAKES_PART,
        ...STAYS,
        updatedBy: user.personId,
        updatedAt: now,
      };
      await tx.update(PartnerRow, row.id, { ...change, version: row.version + 1 });
      await this.invite(tx, opened, { ...row, ...request }, lead);
      return row.id;
    });
  }

  /** @throws RefusedError when there is nothing to be answered any more */
  async withdraw(reference: string, partnerId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { opened, row } = await this.opened(tx, reference, partnerId, user);
      const latest = (await latestInvitations(tx, [row.id])).get(row.id);
      if (!latest || standingOf(latest, this.clock.now()) !== 'open') {
        throw new RefusedError(NOTHING_OPEN);
      }
      await withdrawOpen(tx, row.id, dateOf(this.clock.now()));
      await this.telling.withdrawn(tx, opened.application, row, latest);
    });
  }

  private async opened(tx: Tx, reference: string, partnerId: string, user: SignedIn) {
    const opened = await this.access.openLocked(tx, reference, user);
    requireEditable(opened, 'partners', ['partners']);
    const row = await this.partners.find(tx, opened.application.id, partnerId);
    if (row.isLead) throw new RefusedError(LEAD_INVITES);
    const all = await this.partners.of(tx, opened.application.id);
    return { opened, row, lead: all.find(({ isLead }) => isLead)?.name ?? user.name };
  }
}

function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

const TAKES_PART_ALREADY = refuse({
  code: 'takes-part-already',
  text: {
    nl: 'Deze partner heeft de uitnodiging al aangenomen.',
    en: 'This partner has accepted the invitation already.',
  },
});

const NOTHING_OPEN = refuse({
  code: 'nothing-to-withdraw',
  text: {
    nl: 'Er staat geen uitnodiging open die u kunt intrekken.',
    en: 'There is no open invitation that you can withdraw.',
  },
});

const LEAD_INVITES = refuse({
  code: 'lead-invites',
  text: {
    nl: 'De penvoerder doet mee zonder uitnodiging.',
    en: 'The lead applicant takes part without an invitation.',
  },
});
