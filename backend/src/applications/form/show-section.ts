import { Injectable } from '@nestjs/common';
import type { SectionView } from '@tranche/contracts';
import { sectionsFor, toldParameters, type KnownStop } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { warningsOn } from './answer-stops.js';
import { canBeOther } from './can-be-other.js';
import { ApplicationAccess, isEditableBy } from '../access/application-access.js';
import { asOffered } from '../shown/as-offered.js';
import { maskedAnswers } from '../shown/masked-answers.js';
import { seenSections, sentInstead } from '../shown/sent-instead.js';
import { receivedOn } from '../transition/received-on.js';
import { draftAnswers, fillSections } from '../file/section-tasks.js';
import { LineOwners, ownLinesOf } from './line-owners.js';
import { offeredAnswers, StopSources } from './stop-sources.js';

/** Shows one page of the form with its answers, its problems and its place in the whole. */
@Injectable()
export class ShowSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
    private readonly stopSources: StopSources,
    private readonly owners: LineOwners,
    private readonly clock: Clock,
  ) {}

  async show(reference: string, name: string, user: SignedIn): Promise<SectionView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, tranche, roles } = opened;
      const sent = await sentInstead(tx, opened);
      const rows = await seenSections(tx, application, sent);
      const sections = sectionsFor(scheme.form, application.variant);
      const asked = sections.filter((each) => each.name === name);
      const owners = await this.owners.on(tx, application.id, asked, sent);
      const filled = fillSections(scheme, application.variant, rows, owners);
      const index = filled.findIndex((each) => each.section.name === name);
      const page = filled[index];
      if (!page) throw new NotFoundError();
      const canEdit = isEditableBy(opened, 'write', name);
      const answers = draftAnswers(scheme, application, rows);
      const now = this.clock.now();
      const on = receivedOn({ application, now, receivedAt: now });
      const pages = { ...opened, tx, sections: [page.section], answers, on };
      const stops = canEdit ? await this.stopSources.on(pages) : [];
      const siblings = filled.filter((each) => each.section.group === page.section.group);
      return {
        definition: asOffered(page.section, answers),
        told: [...toldParameters(scheme.parameters, tranche.parameters, page.section.tells ?? [])],
        // Whoever writes finds back what a condition hides now; nobody else sees it.
        answers: canEdit
          ? offeredAnswers(page.row?.answers ?? {}, stops)
          : maskedAnswers(page.section, page.answers, roles),
        version: page.row?.version ?? 0,
        problems: [...page.problems],
        refused: [],
        stops: stops.map(said),
        warnings: canEdit ? warningsOn(pages).map(said) : [],
        updatedBy: page.row ? await this.people.nameOf(tx, page.row.updatedBy) : null,
        isYours: page.row?.updatedBy === user.personId,
        updatedAt: page.row?.updatedAt.toISOString() ?? null,
        canEdit,
        ownLinesOf: [...ownLinesOf(opened, page.section, owners)],
        ...(canBeOther(opened) && { canBeOther: true as const }),
        position: { number: siblings.indexOf(page) + 1, of: siblings.length },
        previous: filled[index - 1]?.section.name ?? null,
        next: filled[index + 1]?.section.name ?? null,
      };
    });
  }
}

function said({ field, reason }: KnownStop): SectionView['stops'][number] {
  return { field, reason: { ...reason } };
}
