import type { Text, Unit } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../../platform/database/index.js';

/** The money, or the places, above the tranches, such as the hundred million of the first four years. */
@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'programme_pkey' })
  code: string;

  @Column('jsonb')
  name: Text;

  /** Said to every reader of the figures, such as that a split is made up. */
  @Column('jsonb', { nullable: true })
  note: Text | null;

  /** What the total and the ceilings below it count. */
  @Column('text', { default: 'euro' })
  unit: Unit;

  @Column('bigint', { name: 'total_cents', transformer: int8 })
  totalCents: number;
}
