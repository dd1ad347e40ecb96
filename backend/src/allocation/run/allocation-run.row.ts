import type { AllocationInput, AllocationOutput } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ranking with its input, seed and output: anyone with these three gets the same list. */
@Entity('allocation_run')
export class AllocationRunRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'allocation_run_pkey' })
  id: string;

  @Column('text')
  tranche: string;

  /** From 1; a ranking that is made again stays in its round, until one is decided. */
  @Column('integer')
  round: number;

  @Column('text')
  method: string;

  @Column('jsonb')
  input: AllocationInput;

  @Column('jsonb')
  output: AllocationOutput;

  @Column('text', { nullable: true })
  seed: string | null;

  @Column('text', { name: 'seed_commitment', nullable: true })
  lotPromise: string | null;

  /** Since when the hash of the seed was public. */
  @Column('timestamp with time zone', {
    name: 'seed_committed_at',
    precision: 3,
    nullable: true,
  })
  lotPromisedAt: Date | null;

  @Column('text')
  status: 'proposed' | 'decided' | 'superseded';

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
