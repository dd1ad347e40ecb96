import { Injectable } from '@nestjs/common';
import type { AnswerInvitation as Request } from '@tranche/contracts';
import {
  acceptsFor,
  formatDate,
  invitationStanding,
  isSamePartner,
  lastDayToAnswer,
  mayAnswer,
  refuse,
  type Refusal,
} from '@tranche/domain';
import { isEditable, requireSignFor } from '../../applications/index.js';
import { RemoveDocument } from '../../documents/index.js';
import type { RepresentedOrganisation, SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { recordChange } from '../history/record-change.js';
import { NO_CONFIRMATION, STAYS, TAKES_PART } from '../confirmation.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository } from '../partners.repository.js';
import { InvitationRow } from './invitation.row.js';
import { invitationIn } from './invitations.js';
import { openInvitation, requireToDecline, type OpenedInvitation } from './opened-invitation.js';
import { TellOfInvitation } from './tell-of-invitation.js';

/** Who was invited takes part, or does not and says why; both are told to the lead applicant. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersRepository,
    private readonly telling: TellOfInvitation,
    private readonly removing: RemoveDocument,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws RefusedError when it is over, for another organisation, or for one that takes part already
   * @throws ForbiddenError for who may not bind the organisation in this application
   */
  async answer(id: string, request: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await openInvitation(tx, id, user, 'locks', this.clock.today());
      const { invitation, partner, application } = opened;
      if (request.answer === 'declined') requireToDecline(opened);
      if (!isEditable(application)) throw new RefusedError(SENT_ALREADY);
      const now = this.clock.now();
      if (!mayAnswer(invitationIn(invitation), request.answer, now)) {
        throw new RefusedError(whyOver(invitation, now));
      }
      const at = new Date(now.epochMilliseconds);
      const change =
        request.answer === 'accepted'
          ? await this.acceptance(tx, opened, request.organisationId, user)
          : { ...NO_CONFIRMATION, declinedAt: at, declineReason: request.reason };
      const told = { ...invitation, answer: request.answer, answeredAt: at };
      await tx.update(InvitationRow, id, { answer: request.answer, answeredAt: at });
      await tx.update(PartnerRow, partner.id, {
        ...change,
        version: partner.version + 1,
        updatedBy: user.personId,
        updatedAt: at,
      });
      const named = { ...partner, ...change };
      if (request.answer === 'accepted') {
        await this.telling.toLead(tx, application, named, told, 'partner-accepted', {
          person: user.name,
        });
        return;
      }
      if (partner.agreementDocumentId) {
        await this.removing.takeOut(tx, [partner.agreementDocumentId]);
      }
      await recordChange(tx, partner, { kind: 'left', reason: request.reason }, user, at);
      await this.telling.toLead(tx, application, named, told, 'partner-declined', {
        person: user.name,
        reason: request.reason,
      });
    });
  }

  /** The columns of a partner that takes part, under the name and number of the register. */
  private async acceptance(
    tx: Tx,
    opened: OpenedInvitation,
    organisationId: string,
    user: SignedIn,
  ) {
    const { application, partner, addressee } = opened;
    const own = acceptsFor(addressee, user.represents).find(
      (each) => each.organisationId === organisationId,
    );
    if (!own) throw new RefusedError(OTHER_ORGANISATION);
    requireSignFor(opened, 'pledge', organisationId);
    const others = (await this.partners.of(tx, partner.applicationId)).filter(
      ({ id }) => id !== partner.id,
    );
    if (others.some((each) => isSamePartner(each, own))) throw new RefusedError(twice(own));
    // What was sent names it as it was called then.
    const name = application.submittedAt === null ? own.name : partner.name;
    return { ...TAKES_PART, ...STAYS, organisationId, name, kvk: own.kvk };
  }
}

function whyOver(row: InvitationRow, now: Temporal.Instant): Refusal {
  const invitation = invitationIn(row);
  if (invitationStanding(invitation, now) === 'withdrawn') return WITHDRAWN;
  const day = lastDayToAnswer(invitation);
  return refuse({
    code: 'invitation-expired',
    text: {
      nl: `U kon deze uitnodiging beantwoorden tot en met ${formatDate(day, 'nl')}. Vraag de penvoerder om een nieuwe.`,
      en: `You could answer this invitation until ${formatDate(day, 'en')}. Ask the lead applicant for a new one.`,
    },
  });
}

function twice({ name }: RepresentedOrganisation): Refusal {
  return refuse({
    code: 'partner-twice',
    text: {
      nl: `${name} doet al mee aan deze aanvraag. Een partner telt één keer.`,
      en: `${name} takes part in this application already. A partner counts once.`,
    },
  });
}

const WITHDRAWN = refuse({
  code: 'invitation-withdrawn',
  text: {
    nl: 'Deze uitnodiging geldt niet meer: de penvoerder heeft haar ingetrokken of een nieuwe gestuurd.',
    en: 'This invitation no longer holds: the lead applicant has withdrawn it or sent a new one.',
  },
});

const SENT_ALREADY = refuse({
  code: 'sent-already',
  text: {
    nl: 'Aan deze aanvraag wordt nu niet gewerkt: zij is ingediend of ingetrokken. Neem contact op met de penvoerder.',
    en: 'Nobody works on this application now: it was sent or withdrawn. Please contact the lead applicant.',
  },
});

const OTHER_ORGANISATION = refuse({
  code: 'other-organisation',
  text: {
    nl: 'De uitnodiging is voor een andere organisatie dan die waarvoor u bent ingelogd. Log in namens de organisatie die is uitgenodigd.',
    en: 'The invitation is for another organisation than the one you are signed in for. Sign in for the organisation that was invited.',
  },
});
