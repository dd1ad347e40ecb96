import { Injectable } from '@nestjs/common';
import { InviteColleague, ListColleagues } from '@tranche/backend/colleagues';
import type { DemoColleague } from '../demo-tranche.js';
import { Cast } from './cast.js';
import type { Played } from './stage.js';

/** The lead applicant asks colleagues to work along, who did not answer yet. */
@Injectable()
export class InviteColleagues {
  constructor(
    private readonly cast: Cast,
    private readonly listing: ListColleagues,
    private readonly inviting: InviteColleague,
  ) {}

  async invite({ application, row }: Played, all: readonly DemoColleague[]): Promise<void> {
    const lead = await this.cast.representativeOf(application.lead, application.region);
    const [own] = (await this.listing.list(row.reference, lead)).items;
    for (const { persona, role } of all) {
      const { name, email } = await this.cast.persona(persona);
      if (!own || own.people.some((each) => each.email === email)) continue;
      const { organisationId } = own;
      await this.inviting.invite(row.reference, { organisationId, name, email, role }, lead);
    }
  }
}
