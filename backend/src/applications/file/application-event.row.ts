import type { Role } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One event in the history of an application: append-only and chained by hash.
 * It holds no personal data and no free text, so that retention can erase without breaking the chain.
 */
@Entity('application_event')
export class ApplicationEventRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'application_event_pkey',
  })
  applicationId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'application_event_pkey' })
  number: number;

  @Column('text')
  type: string;

  @Column('text')
  transition: string;

  @Column('text', { name: 'from_state' })
  fromState: string;

  @Column('text', { name: 'to_state' })
  toState: string;

  @Column('text', { name: 'actor_role' })
  actorRole: Role;

  /** Salted hash of who acted. */
  @Column('text', { name: 'actor_hash' })
  actorHash: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  /** The procedure beside the main one that it belongs to; null for the main one. */
  @Column('text', { nullable: true })
  procedure: string | null;

  /** Which time that procedure runs; null for the main one. */
  @Column('integer', { nullable: true })
  round: number | null;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;
}
