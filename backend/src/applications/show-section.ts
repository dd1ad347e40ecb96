import { Injectable } from '@nestjs/common';
import type { SectionView } from '@tranche/contracts';
import { knownStops, sectionsFor, type Section } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { ApplicationAccess, isOpen, type AccessibleApplication } from './application-access.js';
import type { ApplicationSectionRow } from './application-section.row.js';
import { maskedAnswers } from './reading/masked-answers.js';
import { seenSections } from './reading/sent-instead.js';
import { receivedOn } from './received-on.js';
import { draftAnswers, fillSections } from './section-tasks.js';

/** Shows one page of the form with its answers, its problems and its place in the whole. */
@Injectable()
export class ShowSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
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
      const canEdit = viewer === 'applicant' && isOpen(opened, name);
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
        stops: canEdit ? this.stopsOn(opened, page.section, rows) : [],
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

  private stopsOn(
    { application, scheme, tranche }: AccessibleApplication,
    section: Section,
    rows: readonly ApplicationSectionRow[],
  ): SectionView['stops'] {
    const { form, conditions } = scheme;
    const now = this.clock.now();
    const fields = sectionsFor(form, application.variant).flatMap((each) => each.fields);
    const situation = {
      variant: application.variant,
      answers: draftAnswers(scheme, application, rows),
      parameters: tranche.parameters,
      receivedOn: receivedOn({ application, now, receivedAt: now }).toString(),
    };
    const order = fields.map(({ name }) => name);
    const names = section.fields.map(({ name }) => name);
    return knownStops(conditions, situation, order)
      .filter(({ field }) => names.includes(field))
      .map(({ field, reason }) => ({ field, reason: { ...reason } }));
  }
}
