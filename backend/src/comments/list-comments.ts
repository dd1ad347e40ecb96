import { Injectable } from '@nestjs/common';
import type { CommentList, CommentThread } from '@tranche/contracts';
import { In } from 'typeorm';
import { sectionIn } from '../applications/index.js';
import { organisationsOf, peopleOf, type SignedIn } from '../identity/index.js';
import { UnitOfWork, type Tx } from '../platform/database/index.js';
import { Participants, isHeard, mayComment } from './participants.js';
import { CommentThreadRow } from './comment-thread.row.js';
import { CommentRow } from './comment.row.js';

/** What is said about one section, as far as its reader takes part in that. */
@Injectable()
export class ListComments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async list(reference: string, name: string, user: SignedIn): Promise<CommentList> {
    return this.unitOfWork.read(async (tx) => {
      const participant = await this.participants.enter(tx, reference, user);
      const section = sectionIn(participant.opened, name);
      const may = mayComment(participant, section);
      const here = { applicationId: participant.opened.application.id, section: name };
      const rows = await tx.find(CommentThreadRow, {
        where: here,
        order: { begunAt: 'ASC', id: 'ASC' },
      });
      const heard = rows.filter((row) => isHeard(row, participant.own));
      const readers = may.length > 0 ? await this.participants.readers(tx, participant, null) : [];
      const names = await organisationsOf(tx, participant.organisations);
      const nameOf = (id: string) => names.get(id)?.name ?? '';
      return {
        threads: await threadsOf(tx, heard, user),
        people: readers
          .filter(({ personId }) => personId !== user.personId)
          .map(({ personId, name: of, organisationId }) => ({
            personId,
            name: of,
            organisationId,
            organisation: nameOf(organisationId),
          })),
        questions: section.fields.map(({ name: field, label }) => ({ name: field, label })),
        organisations: may.map((organisationId) => ({
          organisationId,
          name: nameOf(organisationId),
        })),
      };
    });
  }
}

async function threadsOf(
  tx: Tx,
  rows: readonly CommentThreadRow[],
  user: SignedIn,
): Promise<CommentThread[]> {
  const said = await tx.find(CommentRow, {
    where: { threadId: In(rows.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  const people = await peopleOf(tx, [
    ...rows.flatMap(({ resolvedBy }) => resolvedBy ?? []),
    ...said.flatMap(({ personId, mentions }) => [personId, ...mentions]),
  ]);
  const names = await organisationsOf(tx, [
    ...rows.flatMap(({ organisationId }) => organisationId ?? []),
    ...said.map(({ organisationId }) => organisationId),
  ]);
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  return rows.map(({ id, field, organisationId, resolvedBy, resolvedAt }) => ({
    id,
    field,
    audience: organisationId === null ? ('partnership' as const) : ('organisation' as const),
    organisation: organisationId === null ? null : (names.get(organisationId)?.name ?? ''),
    comments: said
      .filter(({ threadId }) => threadId === id)
      .map((each) => ({
        id: each.id,
        by: nameOf(each.personId),
        organisation: names.get(each.organisationId)?.name ?? '',
        isYou: each.personId === user.personId,
        at: each.writtenAt.toISOString(),
        text: each.text,
        mentions: each.mentions.map(nameOf),
      })),
    resolvedBy: resolvedBy === null ? null : nameOf(resolvedBy),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  }));
}
