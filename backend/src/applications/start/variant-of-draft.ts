import { Injectable } from '@nestjs/common';
import type { ChangeVariant, VariantChoices } from '@tranche/contracts';
import { pagesSetAside, type Text, type Variant } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { ForbiddenError, NotFoundError } from '../../platform/errors/index.js';
import { ApplicationAccess, type AccessibleApplication } from '../access/application-access.js';
import { requireAct } from '../access/standings.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { draftAnswers } from '../file/section-tasks.js';
import { amountsOf } from '../form/amounts-of.js';
import { canBeOther } from '../form/can-be-other.js';
import { CopySources } from '../submission/copy-sources.js';

const NO_CHOICE = {
  nl: 'Van deze aanvraag kunt u de soort niet (meer) kiezen.',
  en: 'Of this application you cannot choose the kind (any more).',
};

/**
 * Which kind of application a draft is: whoever finds out on the way that it is another, need not start
 * again. What the other kind does not ask is set aside and kept, for whoever comes back to it.
 */
@Injectable()
export class VariantOfDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly copies: CopySources,
    private readonly clock: Clock,
  ) {}

  async show(reference: string, user: SignedIn): Promise<VariantChoices> {
    return this.unitOfWork.read(async (tx) => {
      const opened = await this.access.open(tx, reference, user);
      const { variant } = opened.application;
      const rows = await sectionsOf(tx, opened);
      const shown: VariantChoices['choices'] = [];
      for (const [code, { label }] of choicesIn(opened)) {
        const setAside = code === variant ? [] : await this.setAside(tx, opened, rows, code);
        shown.push({ code, label, setAside: [...setAside] });
      }
      return { variant, choices: shown };
    });
  }

  async change(reference: string, { variant }: ChangeVariant, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const { application, scheme, tranche } = opened;
      requireAct(opened, 'write');
      if (!canBeOther(opened)) throw new ForbiddenError(NO_CHOICE);
      if (!choicesIn(opened).some(([code]) => code === variant)) throw new NotFoundError();
      const rows = await sectionsOf(tx, opened);
      await tx.update(ApplicationRow, application.id, {
        variant,
        ...amountsOf(scheme, variant, tranche, rows),
        updatedAt: new Date(this.clock.now().epochMilliseconds),
      });
    });
  }

  private async setAside(
    tx: Tx,
    opened: AccessibleApplication,
    rows: readonly ApplicationSectionRow[],
    other: string,
  ): Promise<readonly Text[]> {
    const { application, scheme } = opened;
    const { variant } = application;
    const answers = draftAnswers(scheme, application, rows);
    const context = { ...opened, tx, now: this.clock.now() };
    const now = await this.copies.of(context);
    const then = await this.copies.of({
      ...context,
      application: { ...application, variant: other },
    });
    const kept = then.documents.map(({ sha256 }) => sha256);
    const documents = now.documents.filter(({ sha256 }) => !kept.includes(sha256));
    return [
      ...pagesSetAside(scheme, { variant, answers }, other),
      ...documents.map(({ label, fileName }) => ({
        nl: `${label.nl} (${fileName})`,
        en: `${label.en} (${fileName})`,
      })),
    ];
  }
}

function choicesIn(opened: AccessibleApplication): readonly [string, Variant][] {
  return canBeOther(opened) ? Object.entries(opened.scheme.variants) : [];
}

function sectionsOf(tx: Tx, { application: { id } }: AccessibleApplication) {
  return tx.findBy(ApplicationSectionRow, { applicationId: id });
}
