import { COMMENT_ROUTES } from './comments.js';
import { REHEARSAL_ROUTES } from './rehearsal.js';
import { SECTION_OWNER_ROUTES } from './section-owners.js';
import { SECTION_VERSION_ROUTES } from './section-versions.js';

/** What those who write a section together say, agree and did. */
export const TOGETHER_ROUTES = {
  ...COMMENT_ROUTES,
  ...REHEARSAL_ROUTES,
  ...SECTION_OWNER_ROUTES,
  ...SECTION_VERSION_ROUTES,
} as const;
