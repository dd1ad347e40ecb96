import { Injectable } from '@nestjs/common';
import {
  applicationsCalled,
  everyApplicationIn,
  SaveSection,
  sectionsByApplication,
  StartApplication,
  type Application,
} from '@tranche/backend/applications';
import type { SignedIn } from '@tranche/backend/identity';
import { UnitOfWork } from '@tranche/backend/platform/database';
import { sectionsFor } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { SchemeTranche, DemoFile } from '../demo-tranche.js';
import { fileAnswers } from '../made-up/file-answers.js';
import { Cast } from './cast.js';
import { GatherPartners } from './gather-partners.js';
import { UploadFilePapers } from './upload-file-papers.js';

/** Writes an application of any scheme as its applicant would, as far as it is not there yet. */
@Injectable()
export class WriteFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly starting: StartApplication,
    private readonly saving: SaveSection,
    private readonly partners: GatherPartners,
    private readonly papers: UploadFilePapers,
  ) {}

  async write(set: SchemeTranche, file: DemoFile): Promise<void> {
    const user = await this.cast.signIn(file.applicant);
    const present = await this.find(set, file);
    const row = present ?? (await this.start(set, file, user));
    // What has been sent is as it was; only a draft may still miss something.
    if (row.submittedAt !== null) return;
    await this.fillSections(row, file, user);
    const { partnership } = file;
    if (partnership) await this.partners.gather({ application: partnership, row });
    await this.papers.upload(row, user);
  }

  /** The application of a file; a person has one in a tranche, an organisation one under each title. */
  async find(
    { tranche }: SchemeTranche,
    { applicant, title }: DemoFile,
  ): Promise<Application | null> {
    const { personId } = await this.cast.signIn(applicant);
    const of = { createdBy: personId, ...(title !== null && { title }) };
    const [row] = await this.unitOfWork.read((tx) => everyApplicationIn(tx, tranche.code, of));
    return row ?? null;
  }

  private async start(set: SchemeTranche, file: DemoFile, user: SignedIn): Promise<Application> {
    const { variant, title, offer } = file;
    const [organisation] = user.represents;
    const reference = await this.starting.start(
      {
        tranche: set.tranche.code,
        variant,
        ...(title !== null && { title }),
        ...(organisation && { organisationId: organisation.organisationId }),
        ...(offer !== undefined && { offer: await this.referenceOf(set, offer) }),
      },
      user,
    );
    return required(await this.unitOfWork.read((tx) => applicationsCalled(tx, [reference])));
  }

  private async referenceOf({ tranche }: SchemeTranche, title: string): Promise<string> {
    const { code } = tranche;
    return required(await this.unitOfWork.read((tx) => everyApplicationIn(tx, code, { title })))
      .reference;
  }

  private async fillSections(row: Application, file: DemoFile, user: SignedIn): Promise<void> {
    const saved = await this.unitOfWork.read((tx) => sectionsByApplication(tx, [row.id]));
    for (const section of sectionsFor(findScheme(row.scheme, row.version).form, row.variant)) {
      const isSaved = saved(row.id).some((each) => each.section === section.name);
      if (isSaved || section.part !== 'questions') continue;
      const answers = fileAnswers(section, file);
      await this.saving.save(row.reference, section.name, 0, { answers }, user);
    }
  }
}

function required([first]: readonly Application[]): Application {
  if (!first) throw new Error('An application of the demonstration is not there');
  return first;
}
