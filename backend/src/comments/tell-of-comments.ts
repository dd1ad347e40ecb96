import { Injectable } from '@nestjs/common';
import {
  pageOfSection,
  sectionIn,
  spokenOf,
  type AccessibleApplication,
} from '../applications/index.js';
import { organisationsOf, type SignedIn } from '../identity/index.js';
import { person, PutMessage } from '../notifications/index.js';
import type { Tx } from '../platform/database/index.js';
import type { CommentThreadRow } from './comment-thread.row.js';
import type { CommentRow } from './comment.row.js';

interface Said {
  readonly by: SignedIn;
  /** Who wrote along, and takes part still. */
  readonly waiting: readonly string[];
}

/** Tells who is called to a comment, and who wrote along on what was answered, with a link to the thread. */
@Injectable()
export class TellOfComments {
  constructor(private readonly putMessage: PutMessage) {}

  async told(
    tx: Tx,
    opened: AccessibleApplication,
    thread: Readonly<CommentThreadRow>,
    { id, organisationId, mentions }: CommentRow,
    { by, waiting }: Said,
  ): Promise<void> {
    const { application } = opened;
    const section = sectionIn(opened, thread.section);
    const page = `${pageOfSection(application, section)}?opmerking=${thread.id}`;
    const named = await organisationsOf(tx, [organisationId]);
    const values = {
      ...spokenOf(application),
      by: by.name,
      organisation: named.get(organisationId)?.name ?? '',
      section: section.title,
    };
    const about = { applicationId: application.id, values };
    await this.putMessage.putAll(
      tx,
      mentions.map((each) => ({
        ...about,
        key: `comment-mentioned:${id}:${each}`,
        recipient: person(each, page),
        kind: 'comment-mentioned',
      })),
    );
    // Who is called to it hears of it already.
    const hears = [by.personId, ...mentions];
    for (const each of new Set(waiting.filter((other) => !hears.includes(other)))) {
      await this.putMessage.putNewest(tx, {
        ...about,
        key: `comment-answered:${thread.id}:${each}`,
        edition: id,
        recipient: person(each, page),
        kind: 'comment-answered',
      });
    }
  }
}
