import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A session, or a sign-in on its way; the browser holds only the value whose hash is the id. */
@Entity('session')
@Index('session_expires_idx', ['expiresAt'])
@Index('session_person_idx', ['personId'])
export class SessionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  /** What its person calls it by: a name that opens nothing. */
  @Column('uuid')
  place: string;

  @Column('jsonb', { default: () => "'{}'" })
  data: Record<string, string>;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('timestamp with time zone', { name: 'last_seen_at', precision: 3 })
  lastSeenAt: Date;

  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
