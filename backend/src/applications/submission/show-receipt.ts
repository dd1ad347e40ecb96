import { Injectable } from '@nestjs/common';
import type { ReceiptView } from '@tranche/contracts';
import { amountSteps, toldBesideAmount, unitOf } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { ApplicationAccess, type AccessibleApplication } from '../access/application-access.js';
import { receivedBy } from '../access/mandates-held.js';
import { ApplicationEventNoteRow } from '../file/application-event-note.row.js';
import { ApplicationEventRow } from '../file/application-event.row.js';
import { maskedAnswers } from '../shown/masked-answers.js';
import { nameOf } from '../file/name-of.js';
import { chosenVariant } from '../shown/chosen-variant.js';
import { receiptsOf } from './receipts-of.js';
import { allAnswers } from '../file/section-tasks.js';
import { SubmissionCopyRow } from '../file/submission-copy.row.js';
import { replacedBy } from './superseded-answer.js';
import { SupplementStanding } from '../supplement/supplement-standing.js';

/** The receipt of one submission, with the copy of what was sent then. */
@Injectable()
export class ShowReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
    private readonly supplements: SupplementStanding,
  ) {}

  /**
   * @param number of the event that brought it in; without it the latest
   * @throws NotFoundError when nothing was sent then
   */
  async show(reference: string, user: SignedIn, number?: number): Promise<ReceiptView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, tranche, roles } = opened;
      const receipts = await receiptsOf(tx, opened);
      const copies = receipts.filter(({ step }) => step === undefined);
      const mark =
        number === undefined ? copies.at(-1) : copies.find((each) => each.number === number);
      if (!mark) throw new NotFoundError();
      const row = await tx.findOneByOrFail(SubmissionCopyRow, {
        applicationId: application.id,
        number: mark.number,
      });
      return {
        reference: application.reference,
        name: nameOf(scheme, application.title),
        scheme: scheme.name,
        tranche: tranche.name,
        variant: chosenVariant(scheme, application.variant),
        told: [...toldBesideAmount(scheme, application.variant, tranche.parameters)],
        ...mark,
        receipts: [...receipts],
        supplement: await this.supplements.at(tx, opened, mark.number),
        replaced: await replacedIn(tx, opened, row),
        ...(await this.noted(tx, row)),
        sha256: row.sha256,
        unit: unitOf(scheme),
        requestedCents: row.copy.requestedCents,
        calculation: [
          ...amountSteps(
            scheme,
            application.variant,
            allAnswers(row.copy.sections),
            tranche.parameters,
          ),
        ],
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

  private async noted(tx: Tx, { applicationId, number, personId }: SubmissionCopyRow) {
    const name = await this.people.nameOf(tx, personId);
    const note = await tx.findOneByOrFail(ApplicationEventNoteRow, { applicationId, number });
    return { ...receivedBy(name, note), documentCode: note.documentCode };
  }
}

/** It was sent only because what it names could be replaced: they happened in one transaction. */
async function replacedIn(
  tx: Tx,
  { application, scheme }: AccessibleApplication,
  { number, copy }: SubmissionCopyRow,
): Promise<string[]> {
  const event = await tx.findOneByOrFail(ApplicationEventRow, {
    applicationId: application.id,
    number,
  });
  return replacedBy(scheme, event.transition, allAnswers(copy.sections)).map(
    ({ reference }) => reference,
  );
}
