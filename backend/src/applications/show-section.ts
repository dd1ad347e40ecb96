import { Injectable } from '@nestjs/common';
import type { SectionView } from '@tranche/contracts';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { ApplicationAccess, isEditable } from './application-access.js';
import { maskedAnswers } from './reading/masked-answers.js';
import { seenSections } from './reading/sent-instead.js';
import { fillSections } from './section-tasks.js';

/** Shows one page of the form with its answers, its problems and its place in the whole. */
@Injectable()
export class ShowSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
  ) {}

  async show(reference: string, name: string, user: SignedIn): Promise<SectionView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, viewer, roles } = opened;
      const rows = await seenSections(tx, opened);
      const filled = fillSections(scheme, application.variant, rows);
      const index = filled.findIndex((each) => each.section.name === name);
      const page = filled[index];
      if (!page) throw new NotFoundError();
      const canEdit = viewer === 'applicant' && isEditable(application);
      const siblings = filled.filter((each) => each.section.group === page.section.group);
      return {
        definition: page.section,
        // Whoever writes finds back what a condition hides now; nobody else sees it.
        answers: canEdit
          ? (page.row?.answers ?? {})
          : maskedAnswers(page.section, page.answers, roles),
        version: page.row?.version ?? 0,
        problems: [...page.problems],
        refused: [],
        updatedBy: page.row ? await this.people.nameOf(tx, page.row.updatedBy) : null,
        isYours: page.row?.updatedBy === user.personId,
        updatedAt: page.row?.updatedAt.toISOString() ?? null,
        canEdit,
        position: { number: siblings.indexOf(page) + 1, of: siblings.length },
        previous: filled[index - 1]?.section.name ?? null,
        next: filled[index + 1]?.section.name ?? null,
      };
    });
  }
}
