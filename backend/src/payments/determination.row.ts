import type { Determination, DeterminationReason } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** The final amount (vaststelling), beside what was awarded and paid. */
@Entity('determination')
export class DeterminationRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'determination_pkey',
  })
  applicationId: string;

  @Column('bigint', { name: 'determined_cents', transformer: int8 })
  determinedCents: number;

  @Column('bigint', { name: 'awarded_cents', transformer: int8 })
  awardedCents: number;

  @Column('bigint', { name: 'paid_cents', transformer: int8 })
  paidCents: number;

  @Column('bigint', { name: 'payable_cents', transformer: int8 })
  payableCents: number;

  @Column('bigint', { name: 'recoverable_cents', transformer: int8 })
  recoverableCents: number;

  @Column('text')
  outcome: Determination['outcome'];

  @Column('jsonb')
  reasons: DeterminationReason[];

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
