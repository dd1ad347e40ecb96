import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AnswerLeadTransfer } from '@tranche/contracts';
import { isRefusal, refuse } from '@tranche/domain';
import {
  ApplicationAccess,
  handOverLead,
  requireAct,
  type AccessibleApplication,
} from '../../applications/index.js';
import { RemoveDocument } from '../../documents/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../../platform/errors/index.js';
import { confirmationNow, NO_CONFIRMATION, TAKES_PART } from '../confirmation.js';
import { recordChange } from '../history/record-change.js';
import { acceptOpen } from '../invitations/invitations.js';
import { PartnerRow } from '../partner.row.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { candidateFor, type LeadCandidate } from './lead-candidate.js';
import { formerIn, requireTaker } from './lead-sides.js';
import { LeadTransferRow } from './lead-transfer.row.js';
import { openOffer } from './open-offer.js';
import { TellOfLead } from './tell-of-lead.js';

/** The lead applicant offers the lead to a partner, whose signatory takes it over or does not. */
@Injectable()
export class TransferLead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly removing: RemoveDocument,
    private readonly telling: TellOfLead,
    private readonly clock: Clock,
  ) {}

  /** @throws RefusedError where the lead cannot go to this partner; a later offer replaces an earlier one */
  async offer(reference: string, partnerId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const on = await this.opened(tx, reference, partnerId, user);
      requireLead(on.opened);
      await this.candidate(tx, on);
      const { application } = on.opened;
      const last = await openOffer(tx, application.id);
      if (last?.partnerId === partnerId) throw new RefusedError(OFFERED_ALREADY);
      if (last) await tx.update(LeadTransferRow, last.id, { endedAt: on.at });
      await tx.insert(LeadTransferRow, {
        id: randomUUID(),
        applicationId: application.id,
        partnerId,
        offeredBy: user.personId,
        offeredAt: on.at,
        answer: null,
        answeredBy: null,
        endedAt: null,
      });
      await this.telling.offered(tx, on.opened, on.partner, user.name, on.at);
    });
  }

  /** @throws RefusedError when there is none */
  async withdraw(reference: string, partnerId: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { opened, partner, at } = await this.opened(tx, reference, partnerId, user);
      requireLead(opened);
      const offer = await offerTo(tx, opened, partner);
      await tx.update(LeadTransferRow, offer.id, { endedAt: at });
      await this.telling.withdrawn(tx, opened, partner, user.name, at);
    });
  }

  /** @throws RefusedError when the offer is gone, or the lead can no longer go to this partner */
  async answer(
    reference: string,
    partnerId: string,
    request: AnswerLeadTransfer,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const on = await this.opened(tx, reference, partnerId, user);
      requireTaker(on.opened, on.partner);
      const offer = await offerTo(tx, on.opened, on.partner);
      const { answer } = request;
      // What it puts in is confirmed with it: only as it was seen.
      if (answer === 'accepted' && request.seen !== on.partner.version) {
        throw new RefusedError(CHANGED);
      }
      const candidate = answer === 'accepted' ? await this.candidate(tx, on) : null;
      await tx.update(LeadTransferRow, offer.id, {
        answer,
        answeredBy: user.personId,
        endedAt: on.at,
      });
      if (candidate) await this.handOver(tx, on, candidate, user);
      else if (request.answer === 'declined') {
        await this.telling.declined(tx, on.opened, on.partner, request.reason, on.at);
      }
    });
  }

  /** The former lead applicant first: there is never more than one. */
  private async handOver(
    tx: Tx,
    { opened, partner, former, all, at }: On,
    { organisationId, leadKind, formerKind }: LeadCandidate,
    user: SignedIn,
  ): Promise<void> {
    const changed = { updatedBy: user.personId, updatedAt: at };
    await tx.update(PartnerRow, former.id, {
      ...NO_CONFIRMATION,
      ...changed,
      isLead: false,
      kind: formerKind,
      version: former.version + 1,
    });
    await tx.update(PartnerRow, partner.id, {
      ...confirmationNow(partner, user, at),
      ...TAKES_PART,
      ...changed,
      isLead: true,
      kind: leadKind,
      version: partner.version + 1,
    });
    await acceptOpen(tx, partner.id, at);
    if (partner.agreementDocumentId) await this.removing.takeOut(tx, [partner.agreementDocumentId]);
    await handOverLead(tx, opened, { organisationId, personId: user.personId, at });
    const said = { kind: 'lead', reason: null, successorName: partner.name } as const;
    await recordChange(tx, former, said, user, at);
    await this.telling.handedOver(tx, opened, { former, partner, all, at });
  }

  private async candidate(tx: Tx, { opened, former, partner }: On): Promise<LeadCandidate> {
    const candidate = await candidateFor(tx, opened, { former, partner }, this.clock.now());
    if (isRefusal(candidate)) throw new RefusedError(candidate);
    return candidate;
  }

  private async opened(tx: Tx, reference: string, partnerId: string, user: SignedIn): Promise<On> {
    const opened = await this.access.openLocked(tx, reference, user);
    const partner = await this.partners.find(tx, opened.application.id, partnerId);
    const all = await this.partners.of(tx, opened.application.id);
    const at = new Date(this.clock.now().epochMilliseconds);
    return { opened, partner, former: formerIn(all), all, at };
  }
}

interface On {
  readonly opened: AccessibleApplication;
  readonly partner: Partner;
  readonly former: Partner;
  readonly all: readonly Partner[];
  readonly at: Date;
}

/** Whoever may sign for who leads. */
function requireLead(opened: AccessibleApplication): void {
  if (opened.viewer !== 'applicant') throw new ForbiddenError(LEAD_ONLY);
  requireAct(opened, 'sign');
}

async function offerTo(
  tx: Tx,
  { application }: AccessibleApplication,
  partner: Partner,
): Promise<LeadTransferRow> {
  const offer = await openOffer(tx, application.id);
  if (offer?.partnerId !== partner.id) throw new RefusedError(NO_OFFER);
  return offer;
}

const LEAD_ONLY = {
  nl: 'Alleen wie namens de penvoerder mag ondertekenen, kan het penvoerderschap aanbieden.',
  en: 'Only who may sign for the lead applicant can offer the lead.',
};

const OFFERED_ALREADY = refuse({
  code: 'lead-offered-already',
  text: {
    nl: 'Het penvoerderschap is al aan deze partner aangeboden; het wacht op antwoord.',
    en: 'The lead has been offered to this partner already; it waits for an answer.',
  },
});

const CHANGED = refuse({
  code: 'partner-changed',
  text: {
    nl: 'Wat deze partner bijdraagt of wie zij is, is intussen gewijzigd. Bekijk het hieronder, en neem het penvoerderschap daarna over.',
    en: 'What this partner puts in, or who it is, has changed meanwhile. Look at it below, and take over the lead after that.',
  },
});

const NO_OFFER = refuse({
  code: 'no-lead-offer',
  text: {
    nl: 'Dit aanbod is er niet meer: het is ingetrokken, aan een ander gedaan of al beantwoord. Er is niets veranderd.',
    en: 'This offer is no longer there: it was withdrawn, made to another or answered already. Nothing has changed.',
  },
});
