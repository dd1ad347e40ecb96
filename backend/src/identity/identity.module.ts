import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { FileRoles } from './file-roles.js';
import { LanguageOfPerson } from './language-of-person.js';
import { OwnApplications } from './own-applications.js';
import { PeopleOnFile } from './people-on-file.js';
import { PeopleRepository } from './people.repository.js';
import { SessionController } from './session.controller.js';
import { BeginSignIn } from './sign-in/begin-sign-in.js';
import { FinishSignIn } from './sign-in/finish-sign-in.js';
import { OidcClient } from './sign-in/oidc-client.js';
import { Sessions } from './sign-in/sessions.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignedInPlacesController } from './signed-in-places.controller.js';
import { SignedInPlacesOfPerson } from './signed-in-places.js';
import { UnreadMessages } from './unread-messages.js';
import { WelcomeParts } from './sign-in/welcome-parts.js';
import { WelcomePerson } from './sign-in/welcome-person.js';

/** Every feature asks who it is; so this one is everywhere. */
@Global()
@Module({
  controllers: [SessionController, SignedInPlacesController, SignInController],
  providers: [
    BeginSignIn,
    FileRoles,
    FinishSignIn,
    LanguageOfPerson,
    OidcClient,
    OwnApplications,
    PeopleOnFile,
    PeopleRepository,
    Sessions,
    SignedInPlacesOfPerson,
    UnreadMessages,
    WelcomeParts,
    WelcomePerson,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [
    FileRoles,
    OwnApplications,
    PeopleOnFile,
    PeopleRepository,
    Sessions,
    UnreadMessages,
    WelcomeParts,
    WelcomePerson,
  ],
})
export class IdentityModule {}
