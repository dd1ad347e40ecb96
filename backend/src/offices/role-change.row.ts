import type { Office } from '@tranche/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an office was given or ended: by whom, when and why. Never changed, and never taken away. */
@Entity('role_change')
@Index('role_change_at_idx', ['at'])
export class RoleChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_change_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: Office;

  @Column('text', { nullable: true })
  scheme: string | null;

  @Column('text', { nullable: true })
  tranche: string | null;

  @Column('text')
  change: 'given' | 'ended';

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
