import type { AllocatedPlace } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One place of a run by itself, so that nobody reads a list of thousands to find it. */
@Entity('allocation_place')
export class AllocationPlaceRow {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'allocation_place_pkey' })
  runId: string;

  /** Reference, or ticket where the allocation knows only that. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'allocation_place_pkey' })
  reference: string;

  @Column('jsonb')
  place: AllocatedPlace;
}
