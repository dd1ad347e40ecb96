import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GiveMandate as Request } from '@tranche/contracts';
import { mandateDaysWrong, MANDATE_YEARS, refuse } from '@tranche/domain';
import { ApplicationAccess, type Application } from '../../applications/index.js';
import { representativesOf, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type KeyedCall, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, InvalidInputError, RefusedError } from '../../platform/errors/index.js';
import { OwnOrganisations } from '../own-organisations.js';
import { MandateRow } from './mandate.row.js';
import { actsFor } from './offered-mandate.js';
import { TellMandates } from './tell-mandates.js';

/** Who acts for an organisation by the register gives somebody a mandate to act in its name. */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly own: OwnOrganisations,
    private readonly telling: TellMandates,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws ForbiddenError for who does not act for the organisation by the register: a mandate, or a role
   *   that a colleague gave, does not let anybody give one (BW 3:64)
   * @throws RefusedError to oneself, to who needs none, and in an application without the organisation
   */
  async give(request: Request, user: SignedIn, call?: KeyedCall): Promise<void> {
    await this.unitOfWork.once(call, async (tx) => {
      const { organisationId, name, email, purposes, from, until } = request;
      if (!actsFor(user, organisationId)) throw new ForbiddenError(BY_THE_REGISTER);
      requireDays(request, this.clock.today());
      if (isSame(email, user.email)) throw new RefusedError(YOURSELF);
      const acting = await representativesOf(tx, [organisationId]);
      if (acting.some((each) => isSame(each.email, email))) throw new RefusedError(NEEDS_NONE);
      const application = await this.applicationIn(tx, request, user);
      const row: MandateRow = {
        id: randomUUID(),
        organisationId,
        applicationId: application?.id ?? null,
        personId: null,
        name,
        email,
        purposes: [...new Set(purposes)],
        fromOn: from,
        untilOn: until,
        givenBy: user.personId,
        givenAt: new Date(this.clock.now().epochMilliseconds),
        answer: null,
        answeredAt: null,
        withdrawnAt: null,
        withdrawnBy: null,
        withdrawReason: null,
      };
      await tx.insert(MandateRow, row);
      await this.telling.offered(tx, row, user.name);
      return row.id;
    });
  }

  private async applicationIn(
    tx: Tx,
    { reference, organisationId }: Request,
    user: SignedIn,
  ): Promise<Application | null> {
    if (reference === null) return null;
    const { application } = await this.access.openLocked(tx, reference, user);
    if (await this.own.takesPart(tx, application, organisationId)) return application;
    throw new RefusedError(NOT_IN_IT);
  }
}

function requireDays({ from, until }: Request, today: Temporal.PlainDate): void {
  const days = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) };
  const wrong = mandateDaysWrong(days, today);
  if (wrong === null) return;
  const pointer = wrong === 'in-the-past' ? '#/from' : '#/until';
  throw new InvalidInputError([{ pointer, code: wrong, text: WRONG_DAYS[wrong] }]);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const WRONG_DAYS = {
  'in-the-past': {
    nl: 'Een machtiging gaat op zijn vroegst vandaag in',
    en: 'A mandate begins today at the earliest',
  },
  'ends-before-it-begins': {
    nl: 'De laatste dag ligt voor de eerste dag',
    en: 'The last day is before the first day',
  },
  'too-long': {
    nl: `Een machtiging duurt hoogstens ${MANDATE_YEARS} jaar`,
    en: `A mandate lasts ${MANDATE_YEARS} years at most`,
  },
};

const BY_THE_REGISTER = {
  nl: 'Alleen wie volgens het register voor deze organisatie handelt, geeft een machtiging. Log in namens de organisatie.',
  en: 'Only who acts for this organisation by the register gives a mandate. Sign in for the organisation.',
};

const YOURSELF = refuse({
  code: 'yourself',
  text: {
    nl: 'Dit is uw eigen e-mailadres. U handelt al voor deze organisatie.',
    en: 'This is your own e-mail address. You act for this organisation already.',
  },
});

const NEEDS_NONE = refuse({
  code: 'needs-no-mandate',
  text: {
    nl: 'Deze persoon logt zelf in namens de organisatie en heeft geen machtiging nodig.',
    en: 'This person signs in for the organisation and needs no mandate.',
  },
});

const NOT_IN_IT = refuse({
  code: 'organisation-left',
  text: {
    nl: 'Deze organisatie doet niet mee aan deze aanvraag.',
    en: 'This organisation does not take part in this application.',
  },
});
