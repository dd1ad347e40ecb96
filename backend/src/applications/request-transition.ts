import { Injectable } from '@nestjs/common';
import type { TransitionRequest } from '@tranche/contracts';
import { refuse, isDecidedPerTranche } from '@tranche/domain';
import type { SignedIn } from '../identity/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../platform/database/index.js';
import { RefusedError } from '../platform/http/index.js';
import { ApplicationAccess } from './application-access.js';
import { PointedParts } from './supplement/pointed-parts.js';
import { PerformTransition } from './transition/perform-transition.js';

/** A person asks for a transition on one application. */
@Injectable()
export class RequestTransition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly performing: PerformTransition,
    private readonly pointing: PointedParts,
  ) {}

  /** @param receivedAt when the request reached the portal; left out, the moment of its turn */
  async request(
    reference: string,
    request: TransitionRequest,
    user: SignedIn,
    receivedAt?: Temporal.Instant,
    call?: KeyedCall,
  ): Promise<void> {
    await this.unitOfWork.once(call, (tx) =>
      this.requestWithin(tx, reference, request, user, receivedAt),
    );
  }

  /** As {@link request}, inside a transaction of the caller. */
  async requestWithin(
    tx: Tx,
    reference: string,
    request: TransitionRequest,
    user: SignedIn,
    receivedAt?: Temporal.Instant,
  ): Promise<void> {
    const opened = await this.access.openLocked(tx, reference, user);
    const { roles, scheme } = opened;
    if (isDecidedPerTranche(scheme, request.transition)) throw new RefusedError(PER_TRANCHE);
    const points = await this.pointing.read(tx, opened, request);
    await this.performing.performAll(tx, [
      {
        reference,
        transition: request.transition,
        seen: request.seen,
        motivation: request.motivation ?? null,
        ...(request.input && { input: request.input }),
        points,
        personId: user.personId,
        roles,
        ...(receivedAt && { receivedAt }),
      },
    ]);
  }
}

const PER_TRANCHE = refuse({
  code: 'decided-per-tranche',
  text: {
    nl: 'De rangorde en het besluit gaan over de hele tranche. Doe dit op de pagina van de tranche.',
    en: 'Ranking and decision concern the whole tranche. Do this on the page of the tranche.',
  },
});
