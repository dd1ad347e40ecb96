import { Injectable } from '@nestjs/common';
import type { CallBlockers, RehearsalView } from '@tranche/contracts';
import { formatClosing, type Text } from '@tranche/domain';
import { CheckApplication, requireAct, spokenOf } from '../applications/index.js';
import { Participants, type Participant } from '../comments/index.js';
import { organisationsOf, peopleOf, type SignedIn } from '../identity/index.js';
import { messagesSent, PutMessage } from '../notifications/index.js';
import { partnersOf } from '../partnerships/index.js';
import { Clock } from '../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { ForbiddenError } from '../platform/errors/index.js';
import { mayGive, ownersIn } from '../section-owners/index.js';
import { findingsOf, type Finding } from './finding.js';
import { WhoBlocks, type Blocker } from './who-blocks.js';

/** Shows on any day what stands in the way of sending, and calls those with whom it lies. */
@Injectable()
export class Rehearse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
    private readonly checking: CheckApplication,
    private readonly blocking: WhoBlocks,
    private readonly putMessage: PutMessage,
    private readonly clock: Clock,
  ) {}

  async show(reference: string, user: SignedIn): Promise<RehearsalView> {
    return this.unitOfWork.read(async (tx) => {
      const participant = await this.participants.enter(tx, reference, user);
      return this.viewOf(tx, participant, await this.rehearse(tx, participant, user));
    });
  }

  /**
   * Who was shown and with whom something still lies gets one mail a day: the key of the message says so,
   * also where two press at once.
   *
   * @throws ForbiddenError for all but the contact of who leads
   */
  async call(reference: string, { people }: CallBlockers, user: SignedIn): Promise<RehearsalView> {
    return this.unitOfWork.run(async (tx) => {
      const participant = await this.participants.enterLocked(tx, reference, user);
      if (!mayGive(participant)) {
        if (participant.opened.viewer === 'applicant') requireAct(participant.opened, 'partners');
        throw new ForbiddenError(LEAD_ONLY);
      }
      const rehearsed = await this.rehearse(tx, participant, user);
      const { application } = participant.opened;
      await this.putMessage.putAll(
        tx,
        rehearsed.blockers
          .filter(({ id }) => people.includes(id))
          .map(({ id, recipient, sections }) => ({
            key: this.#keyOf(participant, id),
            applicationId: application.id,
            recipient,
            kind: 'submission-blocked' as const,
            values: {
              ...spokenOf(application),
              by: user.name,
              sections: {
                nl: sections.map(({ title }) => title.nl).join(', '),
                en: sections.map(({ title }) => title.en).join(', '),
              },
              until: untilOf(participant),
            },
          })),
      );
      return this.viewOf(tx, participant, rehearsed);
    });
  }

  private async rehearse(tx: Tx, participant: Participant, user: SignedIn): Promise<Rehearsed> {
    const { opened, organisations } = participant;
    const { id } = opened.application;
    const check = await this.checking.within(tx, opened, user);
    const around = {
      owners: await ownersIn(tx, id),
      partners: (await partnersOf(tx, [id]))(id),
    };
    const findings = findingsOf(check, opened, around);
    const names = await organisationsOf(tx, [
      ...organisations,
      ...around.owners.map(({ organisationId }) => organisationId),
    ]);
    const blockers = mayGive(participant)
      ? await this.blocking.of(tx, participant, findings, names)
      : [];
    // Who presses knows.
    return { findings, names, blockers: blockers.filter((each) => each.id !== user.personId) };
  }

  private async viewOf(
    tx: Tx,
    participant: Participant,
    { findings, names, blockers }: Rehearsed,
  ): Promise<RehearsalView> {
    const { application, tranche } = participant.opened;
    const ids = findings.flatMap(({ owner }) => owner?.personId ?? []);
    const people = await peopleOf(tx, ids);
    const sent = await messagesSent(
      tx,
      blockers.map(({ id }) => this.#keyOf(participant, id)),
    );
    return {
      findings: findings.map(({ section, text, article, owner }) => ({
        section: section?.name ?? null,
        title: section?.title ?? null,
        text,
        article,
        owner: owner && {
          organisation: names.get(owner.organisationId ?? '')?.name ?? owner.partner?.name ?? '',
          person: owner.personId === null ? null : (people.get(owner.personId)?.name ?? null),
        },
      })),
      people: blockers.map(({ id, name, organisation, sections }) => ({
        id,
        name,
        organisation,
        sections: sections.map(({ title }) => title),
        calledAt: sent.get(this.#keyOf(participant, id))?.toISOString() ?? null,
      })),
      // Who applies alone has nobody to call.
      canCall: mayGive(participant) && participant.organisations.length > 0,
      closesAt: application.submittedAt === null ? tranche.closesAt.toISOString() : null,
      now: this.clock.now().toString(),
    };
  }

  #keyOf({ opened }: Participant, id: string): string {
    return `submission-blocked:${opened.application.id}:${this.clock.today().toString()}:${id}`;
  }
}

interface Rehearsed {
  readonly findings: readonly Finding[];
  readonly blockers: readonly Blocker[];
  readonly names: ReadonlyMap<string, { readonly name: string }>;
}

function untilOf({ opened: { application, tranche } }: Participant): Text {
  if (application.submittedAt !== null) {
    return {
      nl: 'In de aanvraag staat tot wanneer dat kan.',
      en: 'The application says until when that is possible.',
    };
  }
  const closesAt = tranche.closesAt.toTemporalInstant();
  return {
    nl: `Indienen kan ${formatClosing(closesAt, 'nl')}.`,
    en: `It can be submitted ${formatClosing(closesAt, 'en')}.`,
  };
}

const LEAD_ONLY = {
  nl: 'Alleen de contactpersoon van de penvoerder kan anderen hierover laten mailen.',
  en: 'Only the contact of the lead applicant can have others mailed about this.',
};
