import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** A ceiling (subsidieplafond) of a tranche; `committedCents` moves only with its commitments. */
@Entity('budget_line')
export class BudgetLineRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'budget_line_pkey' })
  tranche: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'budget_line_pkey' })
  code: string;

  @Column('jsonb')
  name: Text;

  @Column('bigint', { name: 'ceiling_cents', transformer: int8 })
  ceilingCents: number;

  @Column('bigint', { name: 'committed_cents', transformer: int8, default: 0 })
  committedCents: number;

  /** Unspent money of the window before, added to this ceiling. */
  @Column('bigint', { name: 'rolled_in_cents', transformer: int8, default: 0 })
  rolledInCents: number;

  /** Unspent money that went on to the next window, and can no longer be committed here. */
  @Column('bigint', { name: 'rolled_out_cents', transformer: int8, default: 0 })
  rolledOutCents: number;
}
