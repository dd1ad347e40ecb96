import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A permission that was granted: no money, but a right of somebody for some time. */
@Entity('permission')
export class PermissionRow {
  @PrimaryColumn('uuid', { name: 'application_id', primaryKeyConstraintName: 'permission_pkey' })
  applicationId: string;

  @Column('text')
  holder: string;

  @Column('text')
  employer: string;

  @Column('text')
  course: string;

  @Column('integer', { name: 'hours_per_week' })
  hoursPerWeek: number;

  /** First and last day, ISO. */
  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('timestamp with time zone', { name: 'granted_at', precision: 3 })
  grantedAt: Date;
}
