import { Injectable } from '@nestjs/common';
import type {
  AnswerColleagueInvitation as Request,
  ColleagueInvitationView,
} from '@tranche/contracts';
import { isInvited, lastDayToAnswer, refuse } from '@tranche/domain';
import { IsNull } from 'typeorm';
import {
  applicationOf,
  lockApplicationOf,
  schemesOf,
  spokenOf,
  type Application,
} from '../applications/index.js';
import { organisationsOf, peopleOf, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../platform/errors/index.js';
import { invitationIn, standingOf } from './colleague-invitations.js';
import { ColleagueRow } from './colleague.row.js';
import { OwnOrganisations } from './own-organisations.js';
import { TellColleagues } from './tell-colleagues.js';

interface Opened {
  readonly row: ColleagueRow;
  readonly application: Application;
  /** Its organisation takes part still. */
  readonly isOpen: boolean;
}

/** What a colleague is asked for: by whom, for which organisation and in which role; and her answer. */
@Injectable()
export class AnswerColleagueInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnOrganisations,
    private readonly telling: TellColleagues,
    private readonly clock: Clock,
  ) {}

  async show(id: string, user: SignedIn): Promise<ColleagueInvitationView> {
    return this.unitOfWork.read(async (tx) => {
      const { row, application, isOpen } = await this.open(tx, id, user, 'reads');
      const scheme = (await schemesOf(tx, [application.id])).get(application.id);
      if (!scheme) throw new Error(`Application ${application.id} has no scheme`);
      const named = await organisationsOf(tx, [row.organisationId]);
      const inviter = await peopleOf(tx, [row.invitedBy]);
      const { reference, title } = spokenOf(application);
      return {
        id,
        standing: standingOf(row, this.clock.now()),
        reference,
        title,
        scheme: scheme.name,
        organisation: named.get(row.organisationId)?.name ?? '',
        role: row.role,
        invitedBy: inviter.get(row.invitedBy)?.name ?? '',
        email: row.email,
        until: lastDayToAnswer(invitationIn(row)).toString(),
        answeredAt: row.answeredAt?.toISOString() ?? null,
        canAnswer: isOpen,
        canRead: row.personId === user.personId && row.endedAt === null,
      };
    });
  }

  /** @throws RefusedError when it was answered, ran out or was taken back, and for who is in already */
  async answer(id: string, { answer }: Request, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { row, application, isOpen } = await this.open(tx, id, user, 'locks');
      if (!isOpen) throw new RefusedError(OVER);
      const answeredAt = new Date(this.clock.now().epochMilliseconds);
      if (answer === 'declined') {
        await tx.update(ColleagueRow, id, { answer, answeredAt });
      } else {
        const { applicationId, organisationId } = row;
        const { personId } = user;
        const key = { applicationId, organisationId, personId, endedAt: IsNull() };
        if (await tx.existsBy(ColleagueRow, key)) throw new RefusedError(IN_ALREADY);
        await tx.update(ColleagueRow, id, { answer, answeredAt, personId });
      }
      await this.telling.answered(tx, application, { ...row, answer, answeredAt }, user.name);
    });
  }

  /** @throws ForbiddenError when it was passed on to somebody whom it is not for */
  private async open(
    tx: Tx,
    id: string,
    user: SignedIn,
    reads: 'reads' | 'locks',
  ): Promise<Opened> {
    const named = await tx.findOneBy(ColleagueRow, { id });
    if (!named) throw new NotFoundError();
    const read = reads === 'locks' ? lockApplicationOf : applicationOf;
    const application = await read(tx, named.applicationId);
    // As it is behind the lock.
    const row = await tx.findOneByOrFail(ColleagueRow, { id });
    const isHers = row.personId === user.personId;
    // By the address alone: that somebody acts for the organisation does not make it hers.
    if (!isHers && !isInvited({ kvk: null, email: row.email }, user)) {
      throw new ForbiddenError(FOR_SOMEBODY_ELSE);
    }
    const isOpen =
      standingOf(row, this.clock.now()) === 'open' &&
      (await this.own.takesPart(tx, application, row.organisationId));
    return { row, application, isOpen };
  }
}

const FOR_SOMEBODY_ELSE = {
  nl: 'Deze uitnodiging is voor iemand anders. Log in met het account van het e-mailadres waarop u bent uitgenodigd, of vraag uw collega om een nieuwe uitnodiging.',
  en: 'This invitation is for somebody else. Sign in with the account of the e-mail address at which you were invited, or ask your colleague for a new invitation.',
};

const OVER = refuse({
  code: 'invitation-over',
  text: {
    nl: 'Deze uitnodiging is al beantwoord, verlopen of ingetrokken. Vraag uw collega om een nieuwe als u mee wilt doen.',
    en: 'This invitation was answered already, has run out or was withdrawn. Ask your colleague for a new one if you want to take part.',
  },
});

const IN_ALREADY = refuse({
  code: 'in-already',
  text: {
    nl: 'U doet al mee voor deze organisatie. U hoeft niets te doen.',
    en: 'You take part for this organisation already. You need not do anything.',
  },
});
