import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What happened around an assignment, beside scoring. */
export type AssignmentStep = 'declared' | 'reminded' | 'withdrawn' | 'asked-again' | 'sign-weighed';

/**
 * A line that is never taken away: who declared which interest, who was reminded or withdrawn, and why
 * (Awb 2:4). A declaration that is corrected leaves the earlier one standing.
 */
@Entity('assignment_record')
export class AssignmentRecordRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'assignment_record_pkey',
  })
  id: string;

  @Column('uuid', { name: 'assignment_id' })
  assignmentId: string;

  @Column('text')
  step: AssignmentStep;

  /** Of a declaration: none, personal or business. */
  @Column('text', { nullable: true })
  interest: string | null;

  /** The explanation, or the reason. */
  @Column('text')
  text: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  /** Whether the chain of evidence knows it; false only of lines from before it did. */
  @Column('boolean', { name: 'is_sealed', default: false })
  isSealed: boolean;
}
