import { Injectable } from '@nestjs/common';
import type { ReceiptView } from '@tranche/contracts';
import { toldBesideAmount } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { NotFoundError } from '../platform/http/index.js';
import { ApplicationAccess } from './application-access.js';
import { maskedAnswers } from './reading/masked-answers.js';
import { chosenVariant } from './reading/chosen-variant.js';
import { latestSubmission } from './sent-answers.js';

/** The receipt of the latest submission, with the copy of what was sent. */
@Injectable()
export class ShowReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
  ) {}

  async show(reference: string, user: SignedIn): Promise<ReceiptView> {
    return this.unitOfWork.read(async (tx) => {
      const { application, scheme, tranche, roles } = await this.access.open(tx, reference, user);
      const row = await latestSubmission(tx, application);
      if (!row) throw new NotFoundError();
      return {
        reference: application.reference,
        title: application.title,
        scheme: scheme.name,
        tranche: tranche.name,
        variant: chosenVariant(scheme, application.variant),
        told: [...toldBesideAmount(scheme, application.variant, tranche.parameters)],
        isSupplement: row.number > 1,
        receivedAt: row.receivedAt.toISOString(),
        receivedBy: await this.people.nameOf(tx, row.personId),
        sha256: row.sha256,
        requestedCents: row.copy.requestedCents,
        budgetCents: row.copy.budgetCents,
        copy: {
          sections: row.copy.sections.map(({ definition, answers }) => ({
            definition,
            answers: maskedAnswers(definition, answers, roles),
          })),
          partners: [...row.copy.partners],
          documents: [...row.copy.documents],
        },
      };
    });
  }
}
