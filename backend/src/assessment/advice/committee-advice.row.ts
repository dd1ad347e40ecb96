import type { CriterionAdvice } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One edition of what the committee advises on an application in a round, a text per criterion. The last
 * edition holds; until it is adopted it is a draft. An adopted edition never changes again: whoever wants
 * other words makes the next one, and what a decision rested on can still be read.
 */
@Entity('committee_advice')
export class CommitteeAdviceRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'committee_advice_pkey',
  })
  applicationId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'committee_advice_pkey' })
  round: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'committee_advice_pkey' })
  edition: number;

  @Column('jsonb')
  texts: CriterionAdvice[];

  /** Goes up with every save, over all editions of a round. */
  @Column('integer')
  version: number;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamp with time zone', { name: 'written_at', precision: 3 })
  writtenAt: Date;

  /** Who laid it before the chair; null where nobody chairs. Saving it again takes nothing back. */
  @Column('uuid', { name: 'presented_by', nullable: true })
  presentedBy: string | null;

  @Column('timestamp with time zone', { name: 'presented_at', precision: 3, nullable: true })
  presentedAt: Date | null;

  @Column('uuid', { name: 'adopted_by', nullable: true })
  adoptedBy: string | null;

  @Column('timestamp with time zone', { name: 'adopted_at', precision: 3, nullable: true })
  adoptedAt: Date | null;
}
