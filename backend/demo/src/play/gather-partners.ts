import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@tranche/backend/identity';
import {
  AddPartner,
  ConfirmPledge,
  PartnersRepository,
  SetContribution,
  type Partner,
} from '@tranche/backend/partnerships';
import { UnitOfWork } from '@tranche/backend/platform/database';
import type { DemoPartner, DemoPartnership } from '../demo-tranche.js';
import { Cast } from './cast.js';
import type { Played } from './stage.js';

/** An application with who pays for it, whichever scheme it is of. */
type Joint = Played<DemoPartnership>;

/** Brings the partnership together: the lead applicant names the partners, each confirms its pledge. */
@Injectable()
export class GatherPartners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partners: PartnersRepository,
    private readonly cast: Cast,
    private readonly adding: AddPartner,
    private readonly setting: SetContribution,
    private readonly confirming: ConfirmPledge,
  ) {}

  async gather(played: Joint): Promise<void> {
    const { application, row } = played;
    const lead = await this.cast.representativeOf(application.lead, application.region);
    await this.payOwnCash(played, lead);
    const present = await this.present(row.id);
    for (const partner of application.partners) {
      const found = present.find((each) => each.kvk === partner.kvk);
      if (found?.confirmedAt) continue;
      await this.bring(played, partner, found, lead);
    }
  }

  private async bring(
    { application, row }: Joint,
    partner: DemoPartner,
    found: Partner | undefined,
    lead: SignedIn,
  ): Promise<void> {
    const { reference } = row;
    const member = await this.cast.representativeOf(partner, application.region);
    const id = found?.id ?? (await this.adding.add(reference, requestFor(partner, member), lead));
    const { cashCents, inKindCents } = partner;
    const pays = cashCents + inKindCents > 0;
    const seen = found?.version ?? FIRST_VERSION;
    const version = pays
      ? await this.setting.set(reference, id, seen, { cashCents, inKindCents }, lead)
      : seen;
    if (partner.confirms ?? true) await this.confirming.confirm(reference, id, version, member);
  }

  private async payOwnCash({ application, row }: Joint, lead: SignedIn): Promise<void> {
    const { ownCashCents } = application;
    const own = (await this.present(row.id)).find((each) => each.isLead);
    if (!own || own.cashCents === ownCashCents) return;
    const money = { cashCents: ownCashCents, inKindCents: 0 };
    await this.setting.set(row.reference, own.id, own.version, money, lead);
  }

  private present(applicationId: string): Promise<readonly Partner[]> {
    return this.unitOfWork.read((tx) => this.partners.of(tx, applicationId));
  }
}

const FIRST_VERSION = 1;

function requestFor({ name, kind, kvk }: DemoPartner, contact: SignedIn) {
  return { name, kind, kvk, contactName: contact.name, contactEmail: contact.email };
}
