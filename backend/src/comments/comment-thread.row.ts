import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is said about one section, or one question of it, until it is resolved. */
@Entity('comment_thread')
@Index('comment_thread_section_idx', ['applicationId', 'section'])
export class CommentThreadRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_thread_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  section: string;

  /** Null for the section as a whole. */
  @Column('text', { nullable: true })
  field: string | null;

  /** Whose people alone read it; null where everybody who takes part does. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('timestamp with time zone', { name: 'begun_at', precision: 3 })
  begunAt: Date;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  @Column('timestamp with time zone', { name: 'resolved_at', precision: 3, nullable: true })
  resolvedAt: Date | null;
}
