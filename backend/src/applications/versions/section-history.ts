import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { SectionDifference, SectionVersions } from '@tranche/contracts';
import { keepShown, withOwnersNamed, type Answers } from '@tranche/domain';
import { peopleOf, type SignedIn } from '../../identity/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { NotFoundError } from '../../platform/errors/index.js';
import { ApplicationAccess } from '../access/application-access.js';
import { LineOwners } from '../form/line-owners.js';
import { sectionIn } from '../form/section-in.js';
import { maskedAnswers } from '../shown/masked-answers.js';
import { SectionVersionRow } from './section-version.row.js';

interface Between {
  /** The version before the other, where it is left out. */
  readonly from?: number | undefined;
  /** The last one, where it is left out. */
  readonly to?: number | undefined;
}

/**
 * How a page of the form became what it is, for those who write it. The office reads what was sent: what
 * it was before that, and what is written meanwhile, was not received (Awb 4:5).
 */
@Injectable()
export class SectionHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly owners: LineOwners,
  ) {}

  async list(reference: string, name: string, user: SignedIn): Promise<SectionVersions> {
    return this.unitOfWork.read(async (tx) => {
      const { application } = await this.#open(tx, reference, name, user);
      const rows = await tx.find(SectionVersionRow, {
        where: { applicationId: application.id, section: name },
        order: { version: 'DESC' },
      });
      const people = await peopleOf(
        tx,
        rows.flatMap(({ savedBy }) => savedBy ?? []),
      );
      return {
        items: rows.map(({ version, savedBy, savedAt }) => ({
          version,
          by: savedBy === null ? null : (people.get(savedBy)?.name ?? ''),
          isYou: savedBy === user.personId,
          at: savedAt.toISOString(),
        })),
      };
    });
  }

  /** What is different, as far as this reader sees it: what is masked to her is so in both. */
  async difference(
    reference: string,
    name: string,
    { from, to }: Between,
    user: SignedIn,
  ): Promise<SectionDifference> {
    return this.unitOfWork.read(async (tx) => {
      const { application, roles, section } = await this.#open(tx, reference, name, user);
      const here = { applicationId: application.id, section: name };
      const rows = await tx.find(SectionVersionRow, { where: here, order: { version: 'ASC' } });
      const later = to === undefined ? rows.at(-1) : rows.find(({ version }) => version === to);
      if (!later) throw new NotFoundError();
      const earlier =
        from === undefined
          ? rows.findLast(({ version }) => version < later.version)
          : rows.find(({ version }) => version === from);
      if (from !== undefined && !earlier) throw new NotFoundError();
      const seen = (row: SectionVersionRow | undefined): Answers =>
        maskedAnswers(section, keepShown(section, row?.answers ?? {}), roles);
      const [before, after] = [seen(earlier), seen(later)];
      const owners = await this.owners.on(tx, application.id, [section]);
      return {
        definition: withOwnersNamed(section, owners),
        before,
        after,
        changed: section.fields
          .map((field) => field.name)
          .filter((field) => !isDeepStrictEqual(before[field], after[field])),
      };
    });
  }

  /** @throws NotFoundError for who does not write along */
  async #open(tx: Tx, reference: string, name: string, user: SignedIn) {
    const opened = await this.access.open(tx, reference, user);
    if (opened.viewer !== 'applicant' && opened.viewer !== 'partner') throw new NotFoundError();
    return { ...opened, section: sectionIn(opened, name) };
  }
}
