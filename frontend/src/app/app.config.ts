import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { routes } from './app.routes.js';
import { apiInterceptor } from './core/session-end/api.interceptor.js';
import { provideKeptFocus } from './core/focus/provide-kept-focus.js';
import { provideLocale } from './core/locale/provide-locale.js';
import { PageTitle } from './core/navigation/page-title.js';
import { provideSteadyPress } from './core/press/steady-press.js';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // XMLHttpRequest, because fetch cannot tell how far an upload is.
    provideHttpClient(withXhr(), withInterceptors([apiInterceptor])),
    provideLocale(),
    provideSteadyPress(),
    provideKeptFocus(),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
