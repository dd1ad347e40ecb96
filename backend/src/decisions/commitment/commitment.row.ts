import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../../platform/database/index.js';

/** Money of a budget line that an award has taken. A trigger keeps the line in step. */
@Entity('commitment')
export class CommitmentRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'commitment_pkey',
  })
  applicationId: string;

  @Column('text')
  tranche: string;

  @PrimaryColumn('text', {
    name: 'budget_line',
    primaryKeyConstraintName: 'commitment_pkey',
  })
  budgetLine: string;

  @Column('bigint', { transformer: int8 })
  cents: number;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
