import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published change of a running tranche: what it was, what it became, and where it stands. */
@Entity('tranche_amendment')
export class TrancheAmendmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tranche_amendment_pkey' })
  id: string;

  @Column('text')
  tranche: string;

  @Column('text')
  kind: 'window' | 'ceiling';

  @Column('text')
  before: string;

  @Column('text')
  after: string;

  @Column('text', { name: 'publication_reference' })
  publicationReference: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
