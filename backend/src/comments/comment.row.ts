import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One thing that somebody said, for one organisation. */
@Entity('comment')
@Unique('comment_number_key', ['threadId', 'number'])
export class CommentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_pkey' })
  id: string;

  @Column('uuid', { name: 'thread_id' })
  threadId: string;

  /** Its place in the thread, from one. */
  @Column('integer')
  number: number;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  text: string;

  /** People who were called to it. */
  @Column('uuid', { array: true })
  mentions: string[];

  @Column('timestamp with time zone', { name: 'written_at', precision: 3 })
  writtenAt: Date;
}
