import { Injectable } from '@nestjs/common';
import type { DecisionPreview, PreviewDecision as Request } from '@tranche/contracts';
import { findScheme } from '@tranche/schemes';
import { allocationKey, decideRun } from '../allocation/index.js';
import { ApplicationsRepository, PreviewedLetters } from '../applications/index.js';
import type { SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/errors/index.js';
import { TranchesRepository } from '../tranches/index.js';
import { Decidable, requireDecisionMaker } from './decidable.js';
import { DecidePlaces } from './decide-places.js';

/**
 * The letter that one applicant would get if the whole ranking were decided now. It is written by
 * deciding that one place, in a transaction that is undone: one at a time, however many there are.
 */
@Injectable()
export class PreviewDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tranches: TranchesRepository,
    private readonly applications: ApplicationsRepository,
    private readonly decidable: Decidable,
    private readonly deciding: DecidePlaces,
    private readonly letters: PreviewedLetters,
  ) {}

  /** @throws RefusedError where the ranking could not be decided either */
  async preview(code: string, request: Request, user: SignedIn): Promise<DecisionPreview> {
    return this.unitOfWork.tryOut(async (tx) => {
      const tranche = await this.tranches.find(tx, code);
      const roles = requireDecisionMaker(user, tranche);
      const run = await this.decidable.require(tx, tranche, request, user);
      const application = await this.applications.lock(tx, request.reference);
      const key = allocationKey(run.input.method, application);
      const place = run.output.places.find(({ reference }) => reference === key);
      if (!place || application.tranche !== code) throw new NotFoundError();
      await decideRun(tx, run);
      const { workflow } = findScheme(tranche.scheme, tranche.version);
      const deciding = { personId: user.personId, roles, workflow };
      await this.deciding.decide(tx, [{ application, place }], deciding);
      const { id, eventNumber } = await this.applications.find(tx, request.reference);
      const event = { applicationId: id, number: eventNumber };
      return { outcome: place.outcome, letters: await this.letters.lettersOf(tx, event) };
    });
  }
}
