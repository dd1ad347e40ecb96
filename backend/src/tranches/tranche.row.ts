import type { Answers, Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A tranche: its window, its version of the scheme, and how its references run on. */
@Entity('tranche')
@Unique('tranche_prefix_key', ['referencePrefix'])
export class TrancheRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tranche_pkey' })
  code: string;

  /** What stands above its ceilings; null where nothing does: no money is divided. */
  @Column('text', { nullable: true })
  programme: string | null;

  @Column('text')
  scheme: string;

  @Column('text')
  version: string;

  /** Hash of what was law in that version at the opening; null for a tranche opened before that was kept. */
  @Column('text', { name: 'legal_hash', nullable: true })
  legalHash: string | null;

  @Column('jsonb')
  name: Text;

  @Column('timestamp with time zone', { name: 'opens_at', precision: 3 })
  opensAt: Date;

  /** Half-open: an application at this very moment is too late. */
  @Column('timestamp with time zone', { name: 'closes_at', precision: 3 })
  closesAt: Date;

  @Column('text', { name: 'reference_prefix' })
  referencePrefix: string;

  @Column('integer', { name: 'next_reference', default: 1 })
  nextReference: number;

  /** The tranche whose unspent money is added to this one. */
  @Column('text', { name: 'roll_over_from', nullable: true })
  rollOverFrom: string | null;

  /** What the officer set for this tranche, by the names of the scheme's parameters. */
  @Column('jsonb', { default: () => "'{}'" })
  parameters: Answers;

  @Column('text', { name: 'publication_reference' })
  publicationReference: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
