import { Injectable } from '@nestjs/common';
import type { TrancheDetail } from '@tranche/contracts';
import type { Text } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { freeCentsOf } from './free-cents.js';
import { lotsOf } from './lot/lots-of.js';
import { ProgrammeRow } from './programme/programme.row.js';
import { requireSight } from './roles-on-tranche.js';
import { TrancheAmendmentRow } from './amendment/tranche-amendment.row.js';
import { TrancheFigures } from './known/tranche-figures.js';
import { toTrancheSummary } from './tranche-summary.js';
import type { Tranche } from './tranche.js';
import { TranchesRepository } from './tranches.repository.js';

/** The page of a tranche: its money per ceiling, its amendments, and how far its applications are. */
@Injectable()
export class ShowTranche {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly people: PeopleRepository,
    private readonly figures: TrancheFigures,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError also for a tranche of a scheme somebody has no role on */
  async show(code: string, user: SignedIn): Promise<TrancheDetail> {
    return this.unitOfWork.read((tx) => this.showWithin(tx, code, user));
  }

  /** As {@link show}, inside a transaction of the caller. */
  async showWithin(tx: Tx, code: string, user: SignedIn): Promise<TrancheDetail> {
    const tranche = await this.tranches.find(tx, code);
    requireSight(user, tranche);
    const figures = (await this.figures.figuresOf(tx, [code])).get(code);
    return {
      ...toTrancheSummary(tranche, figures, this.clock.now()),
      programmeName: await this.programmeName(tx, tranche),
      budgetLines: await this.budgetLines(tx, code),
      amendments: await this.amendments(tx, code),
      ...(await this.figures.progressOf(tx, tranche)),
      rollOverFrom: tranche.rollOverFrom,
      publicationReference: tranche.publicationReference,
      parameters: tranche.parameters,
      parameterFields: findScheme(tranche.scheme, tranche.version).parameters.map(
        ({ field }) => field,
      ),
      lotPromises: [...(await lotsOf(tx, code))],
    };
  }

  private async programmeName(tx: Tx, { programme: code }: Tranche): Promise<Text | null> {
    if (code === null) return null;
    return (await tx.findOneByOrFail(ProgrammeRow, { code })).name;
  }

  private async budgetLines(tx: Tx, code: string): Promise<TrancheDetail['budgetLines']> {
    const lines = await this.tranches.lines(tx, code);
    return lines.map((line) => ({
      code: line.code,
      name: line.name,
      ceilingCents: line.ceilingCents,
      committedCents: line.committedCents,
      rolledInCents: line.rolledInCents,
      rolledOutCents: line.rolledOutCents,
      freeCents: freeCentsOf(line),
    }));
  }

  private async amendments(tx: Tx, tranche: string): Promise<TrancheDetail['amendments']> {
    const rows = await tx.find(TrancheAmendmentRow, { where: { tranche }, order: { at: 'DESC' } });
    const names = await this.people.namesOf(
      tx,
      rows.map((row) => row.personId),
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      before: row.before,
      after: row.after,
      publicationReference: row.publicationReference,
      byName: names.get(row.personId) ?? '',
      at: row.at.toISOString(),
    }));
  }
}
