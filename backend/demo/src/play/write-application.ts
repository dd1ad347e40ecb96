import { Injectable } from '@nestjs/common';
import {
  RequestTransition,
  SaveSection,
  sectionsByApplication,
  StartApplication,
} from '@tranche/backend/applications';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { sectionsFor } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { DemoApplication, DemoDraft, DemoTranche } from '../demo-tranche.js';
import { HistoryClock } from '../history-clock.js';
import { madeUpAnswers } from '../made-up/answers.js';
import { Cast } from './cast.js';
import { GatherPartners } from './gather-partners.js';
import { InviteColleagues } from './invite-colleagues.js';
import type { Played } from './stage.js';
import { UploadPapers } from './upload-papers.js';

/** Writes an application as its lead applicant and partners would. */
@Injectable()
export class WriteApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: HistoryClock,
    private readonly cast: Cast,
    private readonly starting: StartApplication,
    private readonly saving: SaveSection,
    private readonly partners: GatherPartners,
    private readonly colleagues: InviteColleagues,
    private readonly papers: UploadPapers,
    private readonly transitions: RequestTransition,
  ) {}

  async start({ tranche }: DemoTranche, application: DemoApplication): Promise<void> {
    const { lead, region, title, variant } = application;
    const user = await this.cast.representativeOf(lead, region);
    const [organisation] = user.represents;
    if (!organisation) throw new Error(`${lead.name} has nobody to speak for it`);
    const { organisationId } = organisation;
    await this.clock.at(daysBefore(application, 12), () =>
      this.starting.start({ tranche: tranche.code, variant, title, organisationId }, user),
    );
  }

  /** Fills in what is not there yet; of a draft only the named sections and papers. */
  async fill(played: Played, draft: Partial<DemoDraft> = {}): Promise<void> {
    await this.clock.at(daysBefore(played.application, 2), async () => {
      await this.fillSections(played, draft.sections);
      await this.partners.gather(played);
      await this.colleagues.invite(played, draft.colleagues ?? []);
      await this.papers.upload(played, draft.papers);
    });
  }

  /** Submits at the moment of the set. */
  async submit({ application, row }: Played): Promise<void> {
    const user = await this.cast.representativeOf(application.lead, application.region);
    const request = { transition: 'submit', seen: row.eventNumber };
    await this.clock.at(application.submittedAt, () =>
      this.transitions.request(row.reference, request, user),
    );
  }

  private async fillSections({ application, row }: Played, only?: readonly string[]) {
    const user = await this.cast.representativeOf(application.lead, application.region);
    const saved = await this.unitOfWork.read((tx) => sectionsByApplication(tx, [row.id]));
    const { form } = findScheme(row.scheme, row.version);
    for (const section of sectionsFor(form, row.variant)) {
      const isSaved = saved(row.id).some((each) => each.section === section.name);
      const isWanted = only?.includes(section.name) ?? true;
      if (isSaved || !isWanted || section.part !== 'questions') continue;
      const answers = madeUpAnswers(section, application);
      await this.saving.save(row.reference, section.name, 0, { answers }, user);
    }
  }
}

function daysBefore({ submittedAt }: DemoApplication, days: number): string {
  return Temporal.Instant.from(submittedAt)
    .subtract({ hours: 24 * days })
    .toString();
}
