import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A message in the box of an organisation or a person; the mail beside it carries no content. */
@Entity('message')
@Unique('message_once_key', ['key'])
export class MessageRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pkey' })
  id: string;

  /** Names the event and the kind: the same message is never put in twice. */
  @Column('text')
  key: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  /** Of somebody who has no box here yet; the mail goes there, and there is nothing to open. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Null where it is about a whole tranche. */
  @Column('uuid', { name: 'application_id', nullable: true })
  applicationId: string | null;

  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId: string | null;

  @Column('jsonb')
  subject: Text;

  @Column('jsonb')
  body: Text;

  /** Path in the portal where the reader does or sees what it is about. */
  @Column('text', { nullable: true })
  page: string | null;

  /** Until when it asks something of its reader; null when it tells of something. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** Whether its mail may wait for the overview of the next morning. */
  @Column('boolean', { name: 'may_wait' })
  mayWait: boolean;

  @Column('timestamp with time zone', { name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column('timestamp with time zone', { name: 'read_at', precision: 3, nullable: true })
  readAt: Date | null;
}
