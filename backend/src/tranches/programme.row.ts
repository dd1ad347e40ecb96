import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { int8 } from '../platform/database/index.js';

/** The money above the tranches, such as the hundred million of the first four years. */
@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'programme_pkey' })
  code: string;

  @Column('jsonb')
  name: Text;

  /** Said to every reader of the figures, such as that a split is made up. */
  @Column('jsonb', { nullable: true })
  note: Text | null;

  @Column('bigint', { name: 'total_cents', transformer: int8 })
  totalCents: number;
}
