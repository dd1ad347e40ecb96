import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An organisation, known by its number in the trade register. */
@Entity('organisation')
@Unique('organisation_kvk_key', ['kvk'])
export class OrganisationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: string;

  @Column('text')
  kvk: string;

  @Column('text', { nullable: true })
  brin: string | null;

  /** Lines as on an envelope. */
  @Column('jsonb', { default: () => "'[]'" })
  address: string[];

  @Column('timestamp with time zone', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
