import type { DecisionOutcome, Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { int8 } from '../platform/database/index.js';

export type { DecisionOutcome };

/** The decision (beschikking) on an application and what it rested on. */
@Entity('decision')
@Unique('decision_application_key', ['applicationId'])
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
}
