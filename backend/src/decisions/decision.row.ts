import type { DecisionOutcome, Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../platform/database/index.js';

export type { DecisionOutcome };

/**
 * A decision (beschikking) on an application and what it rested on. Several may follow each other, of
 * which one is in force.
 */
@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pkey' })
  id: string;

  @Column('uuid', { name: 'application_id' })
  applicationId: string;

  @Column('text')
  outcome: DecisionOutcome;

  @Column('bigint', { name: 'awarded_cents', transformer: int8 })
  awardedCents: number;

  /** What it was lowered to on the way; null while it stands as it was decided. */
  @Column('bigint', { name: 'lowered_cents', transformer: int8, nullable: true })
  loweredCents: number | null;

  @Column('jsonb')
  grounds: Text[];

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  /** The procedure beside the main one that it was taken in; null for the decision on the application. */
  @Column('text', { nullable: true })
  procedure: string | null;

  /** The decision that it takes the place of. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  /** When another took its place; null as long as it is in force. */
  @Column('timestamp with time zone', { name: 'replaced_at', precision: 3, nullable: true })
  replacedAt: Date | null;
}

/** Of a decision on an application: it takes the place of none, and none has taken its place. */
export const FIRST = { procedure: null, replaces: null, replacedAt: null } as const;
