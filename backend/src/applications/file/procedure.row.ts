import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A procedure that runs or ran beside the main one of an application, such as an objection; always equal
 * to the fold of its events. Nobody began what has no row.
 */
@Entity('procedure')
export class ProcedureRow {
  @PrimaryColumn('uuid', {
    name: 'application_id',
    primaryKeyConstraintName: 'procedure_pkey',
  })
  applicationId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'procedure_pkey' })
  name: string;

  /** How often it was begun, this time included. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'procedure_pkey' })
  round: number;

  @Column('text')
  state: string;

  @Column('timestamp with time zone', { name: 'began_at', precision: 3 })
  beganAt: Date;

  /** Null while it runs. */
  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;
}
