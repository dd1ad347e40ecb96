import { Injectable } from '@nestjs/common';
import type { TransitionReceipt, TransitionRequest } from '@tranche/contracts';
import { refuse, isDecidedPerTranche, type WorkflowEvent } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { ApplicationAccess } from '../access/application-access.js';
import { purposeOf } from '../access/purpose-of.js';
import { mandateFor, requireSign } from '../access/standings.js';
import { ApplicationEventRow } from '../file/application-event.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { PointedParts } from '../supplement/pointed-parts.js';
import { PerformTransition } from '../transition/perform-transition.js';

/** A person asks for a transition on one application. */
@Injectable()
export class RequestTransition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly performing: PerformTransition,
    private readonly pointing: PointedParts,
  ) {}

  /**
   * @param receivedAt when the request reached the portal; left out, the moment of its turn
   * @returns what was done; a repeat of the call, what was done the first time
   */
  async request(
    reference: string,
    request: TransitionRequest,
    user: SignedIn,
    receivedAt?: Temporal.Instant,
    call?: KeyedCall,
  ): Promise<TransitionReceipt> {
    const number = await this.unitOfWork.once(call, async (tx) => {
      const event = await this.requestWithin(tx, reference, request, user, receivedAt);
      return String(event.number);
    });
    return this.unitOfWork.read(async (tx) => {
      // Somebody who repeats a call may have lost the application in the meantime.
      if (call?.isRepeat) await this.access.open(tx, reference, user);
      return receiptOf(tx, reference, Number(number));
    });
  }

  /** As {@link request}, inside a transaction of the caller. */
  async requestWithin(
    tx: Tx,
    reference: string,
    request: TransitionRequest,
    user: SignedIn,
    receivedAt?: Temporal.Instant,
  ): Promise<WorkflowEvent> {
    const opened = await this.access.openLocked(tx, reference, user, receivedAt);
    const purpose = purposeOf(opened, request.transition);
    requireSign(opened, purpose);
    const { roles, scheme } = opened;
    if (isDecidedPerTranche(scheme, request.transition)) throw new RefusedError(PER_TRANCHE);
    const points = await this.pointing.read(tx, opened, request);
    const [event] = await this.performing.performAll(tx, [
      {
        reference,
        transition: request.transition,
        seen: request.seen,
        motivation: request.motivation ?? null,
        ...(request.input && { input: request.input }),
        points,
        personId: user.personId,
        mandate: mandateFor(opened, purpose),
        roles,
        ...(receivedAt && { receivedAt }),
      },
    ]);
    if (!event) throw new Error(`${reference} took no step`);
    return event;
  }
}

/** What happened, as it is written down: nothing that is read from the page, which others change. */
async function receiptOf(
  tx: Tx,
  reference: string,
  eventNumber: number,
): Promise<TransitionReceipt> {
  const event = await tx
    .createQueryBuilder(ApplicationEventRow, 'event')
    .innerJoin(ApplicationRow, 'application', 'application.id = event.applicationId')
    .where({ number: eventNumber })
    .andWhere('application.reference = :reference', { reference })
    .getOneOrFail();
  return { reference, eventNumber, state: event.toState };
}

const PER_TRANCHE = refuse({
  code: 'decided-per-tranche',
  text: {
    nl: 'De verdeling en het besluit gaan over de hele tranche. Doe dit op de pagina van de tranche.',
    en: 'Division and decision concern the whole tranche. Do this on the page of the tranche.',
  },
});
