import { LANGUAGES } from '@tranche/domain/browser';
import { z } from 'zod';
import { Role } from './text.js';

export const RepresentedOrganisation = z
  .object({ id: z.uuid(), name: z.string(), kind: z.string() })
  .meta({ id: 'RepresentedOrganisation' });

/** An organisation of who looks, as her lists name it. */
export const OwnOrganisation = z
  .object({ id: z.uuid(), name: z.string() })
  .meta({ id: 'OwnOrganisation' });

export type OwnOrganisation = z.output<typeof OwnOrganisation>;

/** When a session ends, in seconds from the answer: the clock of a device may be wrong. */
export const SessionTime = z
  .object({
    /** Without another request. */
    secondsLeft: z.int().nonnegative(),
    /** What every request makes it at least again, until the last moment. */
    idleSeconds: z.int().positive(),
    /** However busy somebody is. */
    secondsAtMost: z.int().nonnegative(),
  })
  .meta({ id: 'SessionTime' });

export type SessionTime = z.output<typeof SessionTime>;

/** Who is signed in, and for which organisations and roles that person acts. */
export const Session = z
  .object({
    signedIn: z.boolean(),
    person: z
      .object({
        id: z.uuid(),
        name: z.string(),
        email: z.string(),
        /** In which this person chose to work; null until known. */
        language: z.enum(LANGUAGES).nullable(),
      })
      .nullable(),
    roles: z.array(Role),
    represents: z.array(RepresentedOrganisation),
    /** Whether this person applied for oneself, or works along on an application, whatever the offices held. */
    hasApplications: z.boolean(),
    unreadMessages: z.int().nonnegative(),
    localMode: z.boolean(),
    time: SessionTime.nullable(),
  })
  .meta({ id: 'Session' });

export type Session = z.output<typeof Session>;

export const ChooseLanguage = z
  .object({ language: z.enum(LANGUAGES) })
  .meta({ id: 'ChooseLanguage' });

/** A browser in which somebody is signed in. */
export const SignedInPlace = z
  .object({
    id: z.uuid(),
    /** As the browser calls itself; null when it did not say, or says something unknown. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    signedInAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    isHere: z.boolean(),
  })
  .meta({ id: 'SignedInPlace' });

export type SignedInPlace = z.output<typeof SignedInPlace>;

export const SignedInPlaces = z
  .object({ items: z.array(SignedInPlace) })
  .meta({ id: 'SignedInPlaces' });

export type SignedInPlaces = z.output<typeof SignedInPlaces>;

export const SignedInPlacePath = z.object({ place: z.uuid() });
