import type { PaymentStatus, Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** One payment of an award, with the ground it rests on. */
@Entity('payment')
export class PaymentRow {
  @PrimaryColumn('uuid', { name: 'application_id', primaryKeyConstraintName: 'payment_pkey' })
  applicationId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'payment_pkey' })
  number: number;

  @Column('jsonb')
  ground: Text;

  @Column('bigint', { name: 'amount_cents', transformer: int8 })
  amountCents: number;

  /** ISO; `dayOf` says whether its term runs from it or ends on it. Null while it waits. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text')
  article: string;

  /** Code of what releases it; null once nothing has to come first. */
  @Column('text', { nullable: true })
  awaits: string | null;

  /** `dropped`: planned once, and no longer due after the final determination or a withdrawal. */
  @Column('text')
  status: PaymentStatus | 'dropped';
}
