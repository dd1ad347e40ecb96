import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TryState } from '../mail.row.js';

/** The latest overview of somebody who reads once a day, and every try to mail it. */
@Entity('digest')
@Unique('digest_person_key', ['personId'])
@Index('digest_due_idx', ['nextTryAt'], { where: 'next_try_at IS NOT NULL' })
export class DigestRow {
  /** Another one each day. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** How many messages it tells of; with those of a day before that never went out. */
  @Column('integer')
  news: number;

  /** `empty` where there was nothing to tell. */
  @Column('text')
  state: TryState | 'empty';

  @Column('integer')
  tries: number;

  /** Tries after which nobody knows whether the mail arrived. */
  @Column('integer')
  unsure: number;

  /** From when it may be tried; null when there is nothing left to do. */
  @Column('timestamp with time zone', { name: 'next_try_at', precision: 3, nullable: true })
  nextTryAt: Date | null;

  /** When it came into this state. */
  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
