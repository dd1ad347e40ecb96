import { Injectable } from '@nestjs/common';
import type { InvitationView } from '@tranche/contracts';
import { acceptsFor, lastDayToAnswer, mayAnswer } from '@tranche/domain';
import { isEditable, maySignFor, schemesOf, spokenOf } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { kindLabelOf } from '../partner-views.js';
import { PartnersRepository } from '../partners.repository.js';
import { invitationIn, standingOf } from './invitations.js';
import { mayDecline, openInvitation } from './opened-invitation.js';

/** What somebody is asked for who does not take part yet: by whom, for what, and until when. */
@Injectable()
export class ShowInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersRepository,
    private readonly clock: Clock,
  ) {}

  async show(id: string, user: SignedIn): Promise<InvitationView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await openInvitation(tx, id, user, 'reads', this.clock.today());
      const { invitation, partner, application, addressee } = opened;
      const scheme = (await schemesOf(tx, [application.id])).get(application.id);
      if (!scheme) throw new Error(`Application ${application.id} has no scheme`);
      const all = await this.partners.of(tx, application.id);
      const { reference, title } = spokenOf(application);
      const now = this.clock.now();
      const known = invitationIn(invitation);
      const organisations = acceptsFor(addressee, user.represents).filter(({ organisationId }) =>
        maySignFor(opened, 'pledge', organisationId),
      );
      const may = (answer: 'accepted' | 'declined') =>
        isEditable(application) && known.answer !== answer && mayAnswer(known, answer, now);
      return {
        id,
        standing: standingOf(invitation, now),
        reference,
        title,
        scheme: scheme.name,
        lead: all.find(({ isLead }) => isLead)?.name ?? '',
        partnerName: partner.name,
        kindLabel: kindLabelOf(scheme.partnership, partner.kind),
        contactName: invitation.contactName,
        email: invitation.email,
        until: lastDayToAnswer(known).toString(),
        answeredAt: invitation.answeredAt?.toISOString() ?? null,
        declineReason: partner.declineReason,
        organisations: organisations.map(({ organisationId, name }) => ({ organisationId, name })),
        canAccept: organisations.length > 0 && may('accepted'),
        canDecline: mayDecline(opened) && may('declined'),
        canRead: user.represents.some(
          ({ organisationId }) => organisationId === partner.organisationId,
        ),
      };
    });
  }
}
