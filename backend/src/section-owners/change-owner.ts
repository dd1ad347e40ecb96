import { Injectable } from '@nestjs/common';
import type { FinishSection, GiveSection } from '@tranche/contracts';
import { refuse } from '@tranche/domain';
import { requireAct, requireOpen, sectionIn } from '../applications/index.js';
import { Participants, type Participant } from '../comments/index.js';
import type { SignedIn } from '../identity/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { ForbiddenError, RefusedError } from '../platform/errors/index.js';
import { isOfOwner, mayGive, requireGiver } from './owner-rights.js';
import { SectionOwnerRow } from './section-owner.row.js';
import { TellOfOwners } from './tell-of-owners.js';

/** Asks somebody to write a section, hands it on, takes it back, and says that it is done. */
@Injectable()
export class ChangeOwner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
    private readonly telling: TellOfOwners,
    private readonly clock: Clock,
  ) {}

  /**
   * The contact of who leads gives it to anybody who takes part; who has it hands it to a colleague, and
   * leaves the day as it is.
   *
   * @throws RefusedError when whoever is asked takes no part, or the day is over
   */
  async give(
    reference: string,
    name: string,
    { organisationId, personId, dueOn: asked }: GiveSection,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const before = await ownerOf(tx, participant, name);
      const gives = mayGive(participant);
      const passes = isOfOwner(participant, before) && before?.organisationId === organisationId;
      if (!gives && !passes) requireGiver(participant);
      requireOpen(participant.opened, name);
      await this.requireHere(tx, participant, organisationId, personId);
      const dueOn = gives ? asked : (before?.dueOn ?? null);
      const isMoved = dueOn !== (before?.dueOn ?? null);
      if (dueOn !== null && isMoved && dueOn < this.clock.today().toString()) {
        throw new RefusedError(OVER);
      }
      const row: SectionOwnerRow = {
        applicationId: participant.opened.application.id,
        section: name,
        organisationId,
        personId,
        dueOn,
        // Who hands it on is not who asked for it: that is who hears that it is done.
        givenBy: gives ? user.personId : (before?.givenBy ?? user.personId),
        givenAt: this.#now(),
        doneBy: null,
        doneAt: null,
        remindedAt: null,
      };
      await tx.upsert(SectionOwnerRow, row, ['applicationId', 'section']);
      await this.telling.given(tx, participant.opened, row, before, user);
    });
  }

  async release(reference: string, name: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const before = await ownerOf(tx, participant, name);
      requireGiver(participant);
      requireOpen(participant.opened, name);
      if (!before) return;
      await tx.delete(SectionOwnerRow, { applicationId: before.applicationId, section: name });
      await this.telling.taken(tx, participant.opened, before, user);
    });
  }

  async finish(
    reference: string,
    name: string,
    { isDone }: FinishSection,
    user: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      const { opened } = participant;
      const row = await ownerOf(tx, participant, name);
      requireAct(opened, 'write');
      if (!row) throw new RefusedError(NOT_GIVEN);
      if (!mayGive(participant) && !isOfOwner(participant, row))
        throw new ForbiddenError(NOT_YOURS);
      requireOpen(opened, name);
      if (isDone === (row.doneAt !== null)) return;
      const done = { doneBy: isDone ? user.personId : null, doneAt: isDone ? this.#now() : null };
      await tx.update(SectionOwnerRow, { applicationId: row.applicationId, section: name }, done);
      if (isDone) await this.telling.done(tx, opened, row, user);
    });
  }

  private async requireHere(
    tx: Tx,
    participant: Participant,
    organisationId: string,
    personId: string | null,
  ): Promise<void> {
    if (!participant.organisations.includes(organisationId)) throw new RefusedError(LEFT);
    if (personId === null) return;
    const people = await this.participants.readers(tx, participant, organisationId);
    if (!people.some((each) => each.personId === personId)) throw new RefusedError(LEFT);
  }

  #now(): Date {
    return new Date(this.clock.now().epochMilliseconds);
  }
}

async function ownerOf(tx: Tx, { opened }: Participant, name: string) {
  sectionIn(opened, name);
  return tx.findOneBy(SectionOwnerRow, { applicationId: opened.application.id, section: name });
}

const LEFT = refuse({
  code: 'owner-left',
  text: {
    nl: 'Deze organisatie of persoon doet niet meer mee aan de aanvraag. Kies een ander.',
    en: 'This organisation or person takes part in the application no more. Choose somebody else.',
  },
});

const OVER = refuse({
  code: 'day-over',
  text: {
    nl: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
    en: 'This day is over. Choose today or a later day.',
  },
});

const NOT_GIVEN = refuse({
  code: 'no-owner',
  text: {
    nl: 'Dit onderdeel is aan niemand gegeven, of intussen vrijgegeven.',
    en: 'This section was given to nobody, or was released meanwhile.',
  },
});

const NOT_YOURS = {
  nl: 'Dit onderdeel schrijft een ander. Alleen wie het schrijft en de penvoerder melden het klaar.',
  en: 'Somebody else writes this section. Only who writes it and the lead applicant say that it is done.',
};
