import { Injectable } from '@nestjs/common';
import type { SectionOwners } from '@tranche/contracts';
import { sectionsFor } from '@tranche/domain';
import { isOpen } from '../applications/index.js';
import { Participants } from '../comments/index.js';
import { organisationsOf, peopleOf, type SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { isOfOwner, mayGive } from './owner-rights.js';
import { SectionOwnerRow } from './section-owner.row.js';

/** Who writes which section of an application, and what its reader can do about that. */
@Injectable()
export class ListOwners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
    private readonly clock: Clock,
  ) {}

  async list(reference: string, user: SignedIn): Promise<SectionOwners> {
    return this.unitOfWork.read(async (tx) => {
      const participant = await this.participants.enter(tx, reference, user);
      const { opened, organisations, own } = participant;
      const { application, scheme } = opened;
      const rows = await tx.findBy(SectionOwnerRow, { applicationId: application.id });
      const readers = await this.participants.readers(tx, participant, null);
      const ids = [...organisations, ...rows.map(({ organisationId }) => organisationId)];
      const names = await organisationsOf(tx, ids);
      const people = await peopleOf(
        tx,
        rows.flatMap(({ personId, doneBy }) => [personId ?? [], doneBy ?? []].flat()),
      );
      const isHere = ({ organisationId, personId }: SectionOwnerRow) =>
        organisations.includes(organisationId) &&
        (personId === null ||
          readers.some(
            (each) => each.personId === personId && each.organisationId === organisationId,
          ));
      const today = this.clock.today().toString();
      const gives = mayGive(participant);
      const open = sectionsFor(scheme.form, application.variant).filter(({ name }) =>
        isOpen(opened, name),
      );
      const isOpenHere = (section: string) => open.some(({ name }) => name === section);
      const offered = gives ? organisations : own;
      return {
        items: rows.map((row) => {
          const { section, organisationId, personId, dueOn, doneBy, doneAt } = row;
          const isOwn = isOfOwner(participant, row);
          return {
            section,
            organisationId,
            organisation: names.get(organisationId)?.name ?? '',
            personId,
            person: personId === null ? null : (people.get(personId)?.name ?? ''),
            dueOn,
            isYours: personId === null ? own.includes(organisationId) : personId === user.personId,
            isOverdue: doneAt === null && dueOn !== null && dueOn < today,
            hasLeft: !isHere(row),
            doneBy: doneBy === null ? null : (people.get(doneBy)?.name ?? ''),
            doneAt: doneAt?.toISOString() ?? null,
            canFinish: isOpenHere(section) && (gives || isOwn),
            canPass: isOpenHere(section) && !gives && isOwn,
          };
        }),
        canGive: gives ? open.map(({ name }) => name) : [],
        organisations: offered.map((organisationId) => ({
          organisationId,
          name: names.get(organisationId)?.name ?? '',
          people: readers
            .filter((each) => each.organisationId === organisationId)
            .map(({ personId, name }) => ({ personId, name })),
        })),
      };
    });
  }
}
