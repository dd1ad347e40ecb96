import type { Text } from '@tranche/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a list that others keep, such as the occupations of one half-year. */
@Entity('reference_list')
export class ReferenceListRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reference_list_pkey' })
  code: string;

  /** The first day on which this version holds; it holds until the next one. */
  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'reference_list_pkey' })
  validFrom: string;

  /** Who publishes the list. */
  @Column('text')
  source: string;

  /** Said to every reader, such as that the list is an example. */
  @Column('jsonb', { nullable: true })
  note: Text | null;

  /** Over the entries, so that the same list twice is known without reading it back. */
  @Column('text')
  sha256: string;

  @Column('timestamp with time zone', { name: 'imported_at', precision: 3 })
  importedAt: Date;

  /** Null when the portal fetched the list by itself. */
  @Column('uuid', { name: 'imported_by', nullable: true })
  importedBy: string | null;

  /** Who looked at it before it held; null for what the portal fetched, and from before anybody did. */
  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null;
}
