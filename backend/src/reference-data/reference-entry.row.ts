import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of one version of a reference list. */
@Entity('reference_entry')
export class ReferenceEntryRow {
  @PrimaryColumn('text', {
    name: 'list_code',
    primaryKeyConstraintName: 'reference_entry_pkey',
  })
  listCode: string;

  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'reference_entry_pkey' })
  validFrom: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reference_entry_pkey' })
  code: string;

  @Column('jsonb')
  label: Text;

  /** The further columns of the file, by their heading. */
  @Column('jsonb')
  attributes: Readonly<Record<string, string>>;
}
