import {
  all,
  answersValid,
  bandsHold,
  documentsComplete,
  partnershipComplete,
} from '@tranche/domain';

/** What must be in order to send an application, the first time and after a supplement. */
export const wholeApplication = all(
  answersValid(),
  partnershipComplete(),
  bandsHold(),
  documentsComplete(),
);
