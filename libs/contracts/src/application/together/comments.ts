import { COMMENT_AUDIENCES, COMMENT_LENGTH, COMMENT_MENTIONS } from '@tranche/domain/browser';
import { z } from 'zod';
import { Code, Instant, Reference, RunningText, Text } from '../../text.js';

export const CommentAudience = z.enum(COMMENT_AUDIENCES).meta({ id: 'CommentAudience' });

/** One thing that somebody said. */
export const CommentView = z
  .object({
    id: z.uuid(),
    by: z.string(),
    organisation: z.string(),
    isYou: z.boolean(),
    at: Instant,
    text: z.string(),
    /** Names of who was called to it. */
    mentions: z.array(z.string()),
  })
  .meta({ id: 'CommentView' });
export type CommentView = z.output<typeof CommentView>;

/** A comment with what was answered to it. */
export const CommentThread = z
  .object({
    id: z.uuid(),
    /** The question it is about; null for the section as a whole. */
    field: z.string().nullable(),
    audience: CommentAudience,
    /** Whose people alone read it; null where everybody who takes part does. */
    organisation: z.string().nullable(),
    comments: z.array(CommentView),
    resolvedBy: z.string().nullable(),
    resolvedAt: Instant.nullable(),
  })
  .meta({ id: 'CommentThread' });
export type CommentThread = z.output<typeof CommentThread>;

/** Somebody who can be called to a comment: no more of her than her name and for whom she takes part. */
export const CommentPerson = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    organisationId: z.uuid(),
    organisation: z.string(),
  })
  .meta({ id: 'CommentPerson' });
export type CommentPerson = z.output<typeof CommentPerson>;

/** What people who take part say to each other about one section: no part of the application. */
export const CommentList = z
  .object({
    threads: z.array(CommentThread),
    people: z.array(CommentPerson),
    /** The questions of the section, each of which a comment can be about. */
    questions: z.array(z.object({ name: z.string(), label: Text })),
    /** For whom the reader may comment now; empty for who may not, or not any more. */
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'CommentList' });
export type CommentList = z.output<typeof CommentList>;

const WRITTEN = {
  /** For which of her organisations she says it. */
  organisationId: z.uuid(),
  text: RunningText.trim().min(1).max(COMMENT_LENGTH),
  /** Who is called to it. */
  mentions: z.array(z.uuid()).max(COMMENT_MENTIONS).default([]),
};

export const BeginThread = z
  .strictObject({ ...WRITTEN, field: Code.nullable().default(null), audience: CommentAudience })
  .meta({ id: 'BeginThread' });
export type BeginThread = z.output<typeof BeginThread>;

export const ReplyToThread = z.strictObject(WRITTEN).meta({ id: 'ReplyToThread' });
export type ReplyToThread = z.output<typeof ReplyToThread>;

export const ResolveThread = z
  .strictObject({ isResolved: z.boolean() })
  .meta({ id: 'ResolveThread' });
export type ResolveThread = z.output<typeof ResolveThread>;

export const ThreadPath = z.object({ reference: Reference, thread: z.uuid() });

/** What is said about a section. */
export const COMMENT_ROUTES = {
  'GET /v1/applications/:reference/sections/:section/comments': { answer: CommentList },
  'POST /v1/applications/:reference/sections/:section/comments': {
    body: BeginThread,
    answer: CommentList,
  },
  'POST /v1/applications/:reference/comments/:thread/replies': {
    body: ReplyToThread,
    answer: CommentList,
  },
  'PUT /v1/applications/:reference/comments/:thread/resolution': {
    body: ResolveThread,
    answer: CommentList,
  },
} as const;
