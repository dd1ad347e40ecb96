import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SchemeVersion, Text } from '@tranche/domain';
import {
  CopySources,
  draftAnswers,
  TransitionParts,
  ViewParts,
  type ApplicationsInContext,
  type CopiedPartner,
  type FactsByApplication,
  type FactSource,
  type ViewPart,
  type ViewRequest,
} from '../applications/index.js';
import { PeopleRepository } from '../identity/index.js';
import { confirmationsIn } from './confirmation.js';
import { keptPartner } from './kept/kept-partner.js';
import { isOwn } from './partner-rights.js';
import type { PartnerRow } from './partner.row.js';
import { kindLabelOf } from './partner-views.js';
import { seenPartners } from './seen-partners.js';
import { PartnersRepository } from './partners.repository.js';
import {
  coFinancingProblems,
  conditionProblems,
  partnershipProblems,
} from './partnership-problems.js';

/** What guards, the copy of a submission and the page of an application know of the partnership. */
@Injectable()
export class PartnershipFacts implements FactSource, OnModuleInit {
  readonly answers = ['partnership-complete', 'bands-hold'] as const;

  constructor(
    private readonly partners: PartnersRepository,
    private readonly people: PeopleRepository,
    private readonly parts: TransitionParts,
    private readonly copies: CopySources,
    private readonly viewParts: ViewParts,
  ) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
    this.copies.add(this);
    this.viewParts.add((request) => this.viewPart(request));
  }

  async gatherFacts(applications: ApplicationsInContext): Promise<FactsByApplication> {
    const partnersOf = await this.partners.ofAll(applications.tx, applications.ids);
    const sectionsOf = await applications.sections();
    return applications.map(({ application, scheme }) => {
      const rows = partnersOf(application.id);
      const answers = draftAnswers(scheme, application, sectionsOf(application.id));
      const conditions = conditionProblems(scheme, application, answers, rows);
      return {
        problems: {
          partnership: [...partnershipProblems(scheme, rows), ...conditions],
          coFinancing: coFinancingProblems(scheme, application, rows),
        },
      };
    });
  }

  async copyPartners(applications: ApplicationsInContext) {
    const { tx, ids } = applications;
    const partnersOf = await this.partners.ofAll(tx, ids);
    const rows = ids.flatMap((id) => partnersOf(id));
    const confirmations = await confirmationsIn(tx, this.people, rows);
    return applications.map(({ application, scheme }) =>
      partnersOf(application.id).map((row) => ({
        copied: copiedPartner(row, scheme, confirmations.get(row.id)),
        kept: keptPartner(row),
      })),
    );
  }

  private async viewPart({ tx, opened }: ViewRequest): Promise<ViewPart> {
    const rows = await seenPartners(tx, opened, await this.partners.of(tx, opened.application.id));
    return {
      partners: rows.map((row) => ({
        id: row.id,
        name: row.name,
        kindLabel: kindLabelOf(opened.scheme.partnership, row.kind),
        isLead: row.isLead,
        isYou: isOwn(opened, row),
        hasConfirmed: row.confirmedAt !== null,
      })),
    };
  }
}

function copiedPartner(
  { name, kind, isLead, cashCents, inKindCents }: PartnerRow,
  { partnership }: SchemeVersion,
  confirmed: Text | undefined,
): CopiedPartner {
  const kindLabel = kindLabelOf(partnership, kind);
  const pledge = { name, kind, kindLabel, cashCents, inKindCents };
  return isLead || !confirmed ? pledge : { ...pledge, confirmation: confirmed };
}
