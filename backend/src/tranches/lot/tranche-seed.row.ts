import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The seed of a possible lot in one round: its hash is public beforehand, the seed once it is decided. */
@Entity('tranche_seed')
export class TrancheSeedRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tranche_seed_pkey' })
  tranche: string;

  /** Of the rounds of decisions in the tranche, from 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'tranche_seed_pkey' })
  round: number;

  @Column('text')
  seed: string;

  @Column('text', { name: 'commitment' })
  lotPromise: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
