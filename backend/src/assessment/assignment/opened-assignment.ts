import type { SchemeVersion } from '@tranche/domain';
import type { Application } from '../../applications/index.js';
import type { Tranche } from '../../tranches/index.js';
import type { AssignmentRow } from './assignment.row.js';

/** An assignment with the application it is about. */
export interface OpenedAssignment {
  readonly assignment: AssignmentRow;
  readonly application: Application;
  readonly tranche: Tranche;
  readonly scheme: SchemeVersion;
  /** An interest keeps this person from the application, whatever this assignment says (Awb 2:4). */
  readonly isBound: boolean;
}
