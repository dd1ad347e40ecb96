import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StepReceiptView } from '@tranche/contracts';
import { canonicalJson, wholeOf } from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { ApplicationAccess } from '../access/application-access.js';
import { receivedBy } from '../access/mandates-held.js';
import { ApplicationEventNoteRow } from '../file/application-event-note.row.js';
import { ApplicationEventRow } from '../file/application-event.row.js';
import { receiptsOf } from './receipts-of.js';
import { nameOf } from '../file/name-of.js';
import { answersInWords } from '../shown/timeline.js';

/** The receipt of what an applicant sent by a step beside the form, with the words of it. */
@Injectable()
export class ShowStepReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @param number of the event that brought it in
   * @throws NotFoundError when nothing was sent then, or it has a receipt with a copy of the form
   */
  async show(reference: string, user: SignedIn, number: number): Promise<StepReceiptView> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { application, scheme, tranche } = opened;
      const receipts = await receiptsOf(tx, opened);
      const mark = receipts.find((each) => each.number === number);
      if (!mark?.step) throw new NotFoundError();
      const where = { applicationId: application.id, number };
      const event = await tx.findOneByOrFail(ApplicationEventRow, where);
      const note = await tx.findOneByOrFail(ApplicationEventNoteRow, where);
      return {
        reference: application.reference,
        name: nameOf(scheme, application.title),
        scheme: scheme.name,
        tranche: tranche.name,
        number,
        receivedAt: mark.receivedAt,
        step: mark.step,
        said: [
          ...answersInWords(
            wholeOf(scheme).transitions[event.transition]?.asks ?? [],
            note.input ?? {},
          ),
          ...reasonIn(note),
        ],
        ...receivedBy(
          note.personId === null ? '' : await this.people.nameOf(tx, note.personId),
          note,
        ),
        sha256: hashOf(event, note),
        documentCode: note.documentCode,
        receipts: [...receipts],
      };
    });
  }
}

function reasonIn({ motivation }: ApplicationEventNoteRow): StepReceiptView['said'] {
  if (motivation === null) return [];
  return [
    { label: { nl: 'Uw reden', en: 'Your reason' }, text: { nl: motivation, en: motivation } },
  ];
}

/** Over the event, which is chained to all before it, and the words beside it. */
function hashOf(
  { hash }: ApplicationEventRow,
  { input, motivation }: ApplicationEventNoteRow,
): string {
  return createHash('sha256').update(canonicalJson({ hash, input, motivation })).digest('hex');
}
