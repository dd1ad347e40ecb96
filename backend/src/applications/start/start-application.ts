import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StartApplication as Request } from '@tranche/contracts';
import { refuse, windowNotOpen, type SchemeVersion } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type KeyedCall, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { lockTranche, takeReference, type Tranche } from '../../tranches/index.js';
import { applicantOf } from './applicant-of.js';
import { ApplicationRow } from '../file/application.row.js';
import { ApplicationStarted } from './application-started.js';
import { EarlierApplication } from './earlier-application.js';
import { OFFER_GONE } from '../form/offer-problems.js';
import { windowFacts } from '../transition/window-facts.js';

/** Starts a draft for an organisation that the person represents, or for the person. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly started: ApplicationStarted,
    private readonly earlier: EarlierApplication,
  ) {}

  /** @returns the reference of the new draft */
  async start(request: Request, user: SignedIn, call?: KeyedCall): Promise<string> {
    return this.unitOfWork.once(call, async (tx) => {
      const { tranche, scheme } = await this.openTranche(tx, request);
      const offer = await this.offerFor(tx, tranche, scheme, request);
      // A question about an offer has its name; nobody invents another for it.
      const applicant = applicantOf(scheme, { title: offer?.title, ...request }, user);
      const now = new Date(this.clock.now().epochMilliseconds);
      const application = tx.create(ApplicationRow, {
        id: randomUUID(),
        reference: await takeReference(tx, tranche),
        tranche: tranche.code,
        scheme: tranche.scheme,
        version: tranche.version,
        variant: request.variant,
        title: applicant.title,
        leadOrganisationId: applicant.organisation?.organisationId ?? null,
        applicantPersonId: applicant.organisation ? null : user.personId,
        counterpartId: offer?.id ?? null,
        state: scheme.workflow.initial,
        salt: randomBytes(16).toString('hex'),
        createdBy: user.personId,
        createdAt: now,
        updatedAt: now,
      });
      await tx.insert(ApplicationRow, application);
      const { organisation } = applicant;
      await this.started.tell({ tx, application, scheme, tranche, organisation, user });
      if (request.from !== undefined) {
        await this.earlier.fill(tx, request.from, { application, scheme, tranche }, user);
      }
      return application.reference;
    });
  }

  private async openTranche(tx: Tx, request: Request) {
    const tranche = await lockTranche(tx, request.tranche);
    const facts = windowFacts(tranche, this.clock.now());
    if (facts.window === 'after') throw new RefusedError(refuse(windowNotOpen(facts)));
    const scheme = findScheme(tranche.scheme, tranche.version);
    if (!Object.hasOwn(scheme.variants, request.variant)) throw new NotFoundError();
    return { tranche, scheme };
  }

  /** The offer a request asks for: an open one of the same scheme. */
  private async offerFor(tx: Tx, tranche: Tranche, scheme: SchemeVersion, request: Request) {
    const { finder } = scheme;
    const wantsOffer = finder?.finds === 'offers' && finder.requestVariant === request.variant;
    if (!wantsOffer) return null;
    const offer = await tx.findOneBy(ApplicationRow, {
      reference: request.offer ?? '',
      scheme: tranche.scheme,
      variant: finder.offerVariant,
    });
    if (!offer || !finder.openStates.includes(offer.state)) {
      throw new RefusedError(OFFER_GONE);
    }
    return offer;
  }
}
