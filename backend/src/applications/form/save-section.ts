import { Injectable } from '@nestjs/common';
import type { SaveSection as Request } from '@tranche/contracts';
import {
  isByPartner,
  isCostLines,
  sectionsFor,
  settleAnswers,
  withOwnLines,
  type Answer,
  type AnswerProblem,
  type Answers,
  type Section,
  type SettledAnswers,
} from '@tranche/domain';
import { PeopleRepository, type SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError, StaleError } from '../../platform/errors/index.js';
import {
  ApplicationAccess,
  requireEditable,
  type AccessibleApplication,
} from '../access/application-access.js';
import { ApplicationSectionRow } from '../file/application-section.row.js';
import { ApplicationRow } from '../file/application.row.js';
import { amountsOf } from './amounts-of.js';
import { LineOwners, requireOwnLines } from './line-owners.js';

/**
 * Saves one page of the form as it was typed, valid or not; whether it is right is judged when it is
 * checked and sent. Whoever saves an older version is told who changed it.
 */
@Injectable()
export class SaveSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly people: PeopleRepository,
    private readonly owners: LineOwners,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen version the person was editing, from `If-Match`
   * @returns what could not be kept at all; the rest is saved, valid or not
   * @throws StaleError when somebody else saved in the meantime, with what stands there now
   */
  async save(
    reference: string,
    name: string,
    seen: number,
    request: Request,
    user: SignedIn,
  ): Promise<readonly AnswerProblem[]> {
    return this.unitOfWork.run(async (tx) => {
      const opened = await this.access.openLocked(tx, reference, user);
      const pages = sectionsFor(opened.scheme.form, opened.application.variant);
      const section = pages.find((each) => each.name === name);
      if (!section) throw new NotFoundError();
      const own = await this.requireWriter(tx, opened, section);
      const stored = await this.requireFresh(tx, opened.application.id, section, seen, user);
      const sent = keepable(section, request.answers, stored);
      // All partners together may have more lines than a budget can hold.
      const { answers, refused } = own
        ? keepable(section, withOwnPart(section, stored, sent.answers, own), stored)
        : sent;
      await this.write(tx, opened, section, answers, seen + 1, user);
      return own ? [...sent.refused, ...refused] : refused;
    });
  }

  /** @returns the partners whose lines alone she writes; null where she writes the page as a whole */
  private async requireWriter(
    tx: Tx,
    opened: AccessibleApplication,
    section: Section,
  ): Promise<readonly string[] | null> {
    if (opened.viewer === 'partner' && section.fields.some(isByPartner)) {
      const owners = await this.owners.on(tx, opened.application.id, [section]);
      return requireOwnLines(opened, section, owners);
    }
    requireEditable(opened, 'write', section.name);
    return null;
  }

  private async requireFresh(
    tx: Tx,
    applicationId: string,
    section: Section,
    seen: number,
    user: SignedIn,
  ): Promise<Answers> {
    const row = await tx.findOneBy(ApplicationSectionRow, { applicationId, section: section.name });
    if ((row?.version ?? 0) === seen) return row?.answers ?? {};
    throw new StaleError({
      changedBy: row ? await this.people.nameOf(tx, row.updatedBy) : '',
      isYours: row?.updatedBy === user.personId,
      changedAt: row?.updatedAt.toISOString() ?? '',
      current: { answers: row?.answers ?? {}, version: row?.version ?? 0 },
    });
  }

  private async write(
    tx: Tx,
    { application, scheme, tranche }: AccessibleApplication,
    section: Section,
    answers: Answers,
    version: number,
    user: SignedIn,
  ) {
    const now = new Date(this.clock.now().epochMilliseconds);
    await tx.upsert(
      ApplicationSectionRow,
      {
        applicationId: application.id,
        section: section.name,
        answers,
        version,
        updatedBy: user.personId,
        updatedAt: now,
      },
      ['applicationId', 'section'],
    );
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    await tx.update(ApplicationRow, application.id, {
      ...amountsOf(scheme, application.variant, tranche, rows),
      updatedAt: now,
    });
  }
}

/** The page as it stands, with of what was sent only the lines of these partners. */
function withOwnPart(
  { fields }: Section,
  stored: Answers,
  sent: Answers,
  own: readonly string[],
): Answers {
  const lines = (answer: Answer | undefined) => (isCostLines(answer) ? answer : []);
  const written = fields
    .filter(isByPartner)
    .map(({ name }) => [name, withOwnLines(lines(stored[name]), lines(sent[name]), own)] as const);
  return { ...stored, ...Object.fromEntries(written) };
}

/** What of these answers can be kept; where one cannot, the one before it stays. */
function keepable(section: Section, given: Answers, stored: Answers): SettledAnswers {
  const { answers, refused } = settleAnswers(section, given);
  const before = refused.flatMap(({ field }) => {
    const answer = stored[field];
    return answer === undefined ? [] : [[field, answer] as const];
  });
  return { answers: { ...answers, ...Object.fromEntries(before) }, refused };
}
