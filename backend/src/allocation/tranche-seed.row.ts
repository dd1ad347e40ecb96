import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The seed of a possible lot: its hash is public beforehand, the seed itself with the ranking. */
@Entity('tranche_seed')
export class TrancheSeedRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tranche_seed_pkey' })
  tranche: string;

  @Column('text')
  seed: string;

  @Column('text')
  commitment: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
