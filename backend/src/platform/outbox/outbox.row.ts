import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A job that must happen after the commit that wrote this row. */
@Entity('outbox')
@Unique('outbox_key_key', ['key'])
@Index('outbox_ready_idx', ['id'], { where: 'done_at IS NULL' })
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pkey',
  })
  id: string;

  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  data: object;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** Set by the handler's transaction: until then an emptied queue is filled again from here. */
  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}
