/** Most characters of one comment: a remark, no chapter. Our own choice. */
export const COMMENT_LENGTH = 2_000;

/** Most people who are called by name in one comment. Our own choice. */
export const COMMENT_MENTIONS = 10;

/** Most comments on one section, so that its page can be read. Our own choice. */
export const COMMENTS_OF_SECTION = 300;

/** Who reads a comment: everybody who takes part, or only the people of whose it is. */
export const COMMENT_AUDIENCES = ['partnership', 'organisation'] as const;

export type CommentAudience = (typeof COMMENT_AUDIENCES)[number];
