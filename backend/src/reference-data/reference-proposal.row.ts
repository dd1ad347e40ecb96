import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a list that somebody proposes: in force only once another approved it. */
@Entity('reference_proposal')
export class ReferenceProposalRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reference_proposal_pkey' })
  id: string;

  @Column('text')
  code: string;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  @Column('text')
  source: string;

  @Column('jsonb', { nullable: true })
  note: Text | null;

  /** The file as it was chosen. */
  @Column('text')
  csv: string;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamp with time zone', { name: 'proposed_at', precision: 3 })
  proposedAt: Date;

  /** Null while it waits. */
  @Column('text', { nullable: true })
  outcome: 'approved' | 'returned' | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamp with time zone', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  /** Why it was returned. */
  @Column('text', { nullable: true })
  reason: string | null;
}
