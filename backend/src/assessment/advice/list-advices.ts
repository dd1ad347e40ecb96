import { Injectable } from '@nestjs/common';
import type { CommitteeAdviceList } from '@tranche/contracts';
import { STAFF_ROLES } from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { Interests } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { rolesOnTranche, TranchesRepository } from '../../tranches/index.js';
import { assessmentsOf } from '../assessment-of.js';
import { scoredFor } from '../rubric-of.js';
import { adviceProgressOf } from './advice-of.js';

/** How far the committee is with its advices on a tranche: what can be written, and what is done. */
@Injectable()
export class ListAdvices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly interests: Interests,
  ) {}

  /** @throws NotFoundError also for who has no staff role on this tranche */
  async list(code: string, user: SignedIn): Promise<CommitteeAdviceList> {
    return this.unitOfWork.read(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const roles = rolesOnTranche(user, tranche);
      if (!STAFF_ROLES.some((role) => roles.includes(role))) throw new NotFoundError();
      const scheme = findScheme(tranche.scheme, tranche.version);
      const sent = await this.interests.freeIn(tx, code, user.personId);
      const standings = await assessmentsOf(tx, sent, scheme);
      // Only where every score is in: before that there is nothing to advise on.
      const complete = sent.filter(({ id }) => standings.get(id)?.result);
      const progress = await adviceProgressOf(
        tx,
        new Map(complete.map(({ id }) => [id, { round: standings.get(id)?.round ?? 1 }])),
      );
      const items = complete.map(({ id, reference, title, variant, applicantName }) => {
        const list = scoredFor(scheme, variant);
        const { status, written } = progress.get(id) ?? { status: 'to-write', written: 0 };
        return {
          reference,
          title,
          applicantName,
          listLabel: list.label,
          status,
          written,
          criteria: list.criteria.length,
        };
      });
      const adopted = items.filter(({ status }) => status === 'adopted').length;
      return { tranche: code, name: tranche.name, items, total: items.length, adopted };
    });
  }
}
