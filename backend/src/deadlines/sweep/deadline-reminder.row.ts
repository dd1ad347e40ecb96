import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder that went out: its key makes sure that it goes out once. */
@Entity('deadline_reminder')
export class DeadlineReminderRow {
  @PrimaryColumn('uuid', {
    name: 'deadline_id',
    primaryKeyConstraintName: 'deadline_reminder_pkey',
  })
  deadlineId: string;

  @PrimaryColumn('integer', {
    name: 'days_before',
    primaryKeyConstraintName: 'deadline_reminder_pkey',
  })
  daysBefore: number;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}
