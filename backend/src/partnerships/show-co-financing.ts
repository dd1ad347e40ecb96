import { Injectable } from '@nestjs/common';
import type { CoFinancingView } from '@tranche/contracts';
import { isRefusal, ledgerProblems, type Ledger, type Refusal } from '@tranche/domain';
import {
  ApplicationAccess,
  firstRequested,
  seenAmounts,
  sentInstead,
} from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { seenPartners } from './seen-partners.js';
import { PartnerViews } from './partner-views.js';
import { PartnersRepository } from './partners.repository.js';
import { ledgerOf } from './partnership-problems.js';

/** Who pays what, measured against every band of the pinned version. */
@Injectable()
export class ShowCoFinancing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly partners: PartnersRepository,
    private readonly views: PartnerViews,
  ) {}

  async show(reference: string, user: SignedIn): Promise<CoFinancingView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme } = opened;
      const rows = await seenPartners(tx, opened, await this.partners.of(tx, application.id));
      const sent = await sentInstead(tx, opened);
      const additionCents = sent ? (sent.copy.additionCents ?? 0) : application.additionCents;
      const amounts = { ...seenAmounts(application, sent), additionCents };
      const { variant } = application;
      return {
        budgetCents: amounts.budgetCents,
        // A second subsidy has payers of its own: this page is about the first.
        requestedCents: firstRequested(amounts),
        ...measured(ledgerOf(scheme, { ...amounts, variant }, rows)),
        partners: await this.views.of(tx, opened, rows),
        rules: scheme.variants[variant]?.coFinancing ?? null,
      };
    });
  }
}

type Measured = Pick<
  CoFinancingView,
  'contributedCents' | 'differenceCents' | 'bands' | 'problems'
>;

function measured(ledger: Ledger | Refusal | null): Measured {
  if (ledger === null || isRefusal(ledger)) {
    const problems = [...(ledger?.reasons ?? [])];
    return { contributedCents: 0, differenceCents: 0, bands: [], problems };
  }
  const { contributedCents, differenceCents, bands } = ledger;
  return {
    contributedCents,
    differenceCents,
    bands: bands.map(({ mendableBy: _, ...band }) => band),
    problems: [...ledgerProblems(ledger)],
  };
}
