import { Injectable } from '@nestjs/common';
import type { LeadTransferView } from '@tranche/contracts';
import { isRefusal, previewChange } from '@tranche/domain';
import {
  ApplicationAccess,
  askedAnew,
  mayFor,
  mayOn,
  type AccessibleApplication,
} from '../../applications/index.js';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { planIn } from '../changing/members.js';
import { previewView } from '../changing/preview-view.js';
import { isOwn } from '../partner-rights.js';
import { kindLabelOf } from '../partner-views.js';
import { PartnersRepository, type Partner } from '../partners.repository.js';
import { candidateFor } from './lead-candidate.js';
import { formerIn, requireSide } from './lead-sides.js';
import { openOffer } from './open-offer.js';

/** What it means that a partner leads from now on, to the two whom it concerns. */
@Injectable()
export class ShowLeadTransfer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError for whoever is neither of the two */
  async show(reference: string, partnerId: string, user: SignedIn): Promise<LeadTransferView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const partner = await this.partners.find(tx, opened.application.id, partnerId);
      requireSide(opened, partner);
      const all = await this.partners.of(tx, opened.application.id);
      return this.viewOf(tx, opened, all, partner);
    });
  }

  private async viewOf(
    tx: Tx,
    opened: AccessibleApplication,
    all: readonly Partner[],
    partner: Partner,
  ): Promise<LeadTransferView> {
    const { scheme, tranche, application } = opened;
    const former = formerIn(all);
    const candidate = await candidateFor(tx, opened, { former, partner }, this.clock.now());
    const kinds = isRefusal(candidate)
      ? { leadKind: former.kind, formerKind: partner.kind }
      : candidate;
    const change = { kind: 'lead', partnerId: partner.id, ...kinds } as const;
    const offer = await openOffer(tx, application.id);
    const isOffered = offer?.partnerId === partner.id;
    const can = !isRefusal(candidate);
    const leads = opened.viewer === 'applicant' && mayOn(opened, 'sign');
    return {
      partner: {
        id: partner.id,
        name: partner.name,
        isYou: isOwn(opened, partner),
        version: partner.version,
      },
      lead: former.name,
      leadKind: kindLabelOf(scheme.partnership, kinds.leadKind),
      formerKind: kindLabelOf(scheme.partnership, kinds.formerKind),
      whyNot: isRefusal(candidate) ? [...candidate.reasons] : [],
      offer:
        offer && isOffered
          ? {
              by: await this.people.nameOf(tx, offer.offeredBy),
              at: offer.offeredAt.toISOString(),
            }
          : null,
      canOffer: can && leads && !isOffered,
      canAnswer: can && isOffered && mayFor(opened, 'sign', partner.organisationId),
      canWithdraw: isOffered && leads,
      preview: can ? previewView(previewChange(planIn(opened, all), change)) : null,
      anew: askedAnew(opened).map(({ section, field }) => ({
        section: section.name,
        title: section.title,
        label: field.label,
      })),
      closesAt: tranche.closesAt.toISOString(),
    };
  }
}
