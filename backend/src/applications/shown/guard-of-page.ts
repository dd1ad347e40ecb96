import {
  all,
  bandsHold,
  documentsComplete,
  guardOnFile,
  partnershipComplete,
  type FileStanding,
  type Guard,
  type SchemeVersion,
} from '@tranche/domain';

/** What a page of an application shows: what can be done now, and what its parts still miss. */
export function guardOfPage(
  scheme: SchemeVersion,
  standing: Pick<FileStanding, 'state' | 'procedures'>,
): Guard {
  return all(
    guardOnFile(scheme, standing),
    partnershipComplete(),
    bandsHold(),
    documentsComplete(),
  );
}
