import { CommentThreadRow } from './comment-thread.row.js';
import { CommentRow } from './comment.row.js';

export { organisationsTakingPart, Participants, type Participant } from './participants.js';
export { CommentsModule } from './comments.module.js';

export const commentEntities = [CommentRow, CommentThreadRow];
