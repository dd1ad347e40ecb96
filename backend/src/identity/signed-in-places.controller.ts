import { Controller, Delete, Get, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedInPlacePath, SignedInPlaces } from '@tranche/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { SignInError } from '../platform/errors/index.js';
import { AllowSignedIn, Returns } from '../platform/http/index.js';
import { sessionOf } from './access/request-session.js';
import type { OpenSession } from './sign-in/sessions.js';
import { SignedInPlacesOfPerson } from './signed-in-places.js';

@ApiTags('session')
@Controller('sessions')
export class SignedInPlacesController {
  constructor(private readonly places: SignedInPlacesOfPerson) {}

  @Get()
  @AllowSignedIn()
  @Returns(200, SignedInPlaces, 'The browsers in which I am signed in')
  list(@Req() request: FastifyRequest): Promise<SignedInPlaces> {
    return this.places.list(openSession(request));
  }

  @Delete(':place')
  @AllowSignedIn()
  @Returns(200, SignedInPlaces, 'Sign out of one browser')
  async end(
    @Param({ schema: SignedInPlacePath }) { place }: z.output<typeof SignedInPlacePath>,
    @Req() request: FastifyRequest,
  ): Promise<SignedInPlaces> {
    const session = openSession(request);
    await this.places.end(place, session);
    return this.places.list(session);
  }

  @Delete()
  @AllowSignedIn()
  @Returns(200, SignedInPlaces, 'Sign out everywhere else')
  async endOthers(@Req() request: FastifyRequest): Promise<SignedInPlaces> {
    const session = openSession(request);
    await this.places.endOthers(session);
    return this.places.list(session);
  }
}

function openSession(request: FastifyRequest): OpenSession {
  const session = sessionOf(request);
  if (!session) throw new SignInError();
  return session;
}
