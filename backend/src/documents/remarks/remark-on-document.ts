import { Injectable } from '@nestjs/common';
import { isBeingChecked, refuse } from '@tranche/domain';
import { ApplicationAccess, type AccessibleApplication } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError, RefusedError } from '../../platform/errors/index.js';
import { DocumentsRepository } from '../documents.repository.js';
import { WriteRemark } from './write-remark.js';

/** Whether this reader may say now what is wanting in a document. */
export function mayRemark({ roles, scheme, application }: AccessibleApplication): boolean {
  return roles.includes('officer') && isBeingChecked(scheme.workflow, application.state);
}

/**
 * An officer marks a document that is wanting, while the application is checked for completeness
 * (Awb 4:5). The mark is a note of the office until she asks for a supplement about it.
 */
@Injectable()
export class RemarkOnDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly documents: DocumentsRepository,
    private readonly remarks: WriteRemark,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing more the second time.
   *
   * @param text null to take back what was said
   * @throws RefusedError when the application is not being checked
   */
  async remark(
    reference: string,
    documentId: string,
    text: string | null,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      if (opened.viewer !== 'staff') throw new NotFoundError();
      if (!opened.roles.includes('officer')) throw new ForbiddenError(OFFICERS_ONLY);
      const rows = await this.documents.seen(tx, opened);
      if (!rows.some(({ id }) => id === documentId)) throw new NotFoundError();
      if (!mayRemark(opened)) throw new RefusedError(NOT_BEING_CHECKED);
      const standing = await this.remarks.standing(tx, documentId);
      if ((standing?.text ?? null) === text) return;
      await this.remarks.write(tx, {
        documentId,
        applicationId: opened.application.id,
        text,
        toldIn: null,
        personId: user.personId,
        at: new Date(this.clock.now().epochMilliseconds),
      });
    });
  }
}

const OFFICERS_ONLY = {
  nl: 'Alleen een behandelaar kan een document aanmerken.',
  en: 'Only an officer can remark on a document.',
};

const NOT_BEING_CHECKED = refuse({
  code: 'not-being-checked',
  article: 'Awb 4:5',
  text: {
    nl: 'Aanmerken kan alleen zolang de aanvraag op volledigheid wordt gecontroleerd.',
    en: 'Remarks can be made only while the application is checked for completeness.',
  },
});
