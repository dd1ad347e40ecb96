import { HttpClient, HttpEventType, type HttpEvent } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { lastValueFrom, tap } from 'rxjs';
import type { Call } from '../../api/call.js';
import type { Headers } from './api.js';

/** Sends files: large ones take a while, so that somebody wants to see how far they are. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  private readonly http = inject(HttpClient);

  /**
   * Sends a file, and follows it.
   *
   * @param follow hears how many percent has left; at 100 the server looks at what is in it
   * @throws ApiError
   */
  async send<Answer>(
    { method, path, query }: Call<Answer>,
    file: File,
    follow: (percent: number) => void,
    headers: Headers = {},
  ): Promise<Answer | null> {
    const body = new FormData();
    body.append('file', file);
    const progress = { reportUploadProgress: true, observe: 'events' } as const;
    const options = { ...(query && { params: query }), body, headers, ...progress };
    const last = await lastValueFrom(
      this.http
        .request<Answer>(method, path, options)
        .pipe(tap((event) => tellPercent(event, follow))),
    );
    return last.type === HttpEventType.Response ? last.body : null;
  }
}

function tellPercent(event: HttpEvent<unknown>, follow: (percent: number) => void): void {
  if (event.type !== HttpEventType.UploadProgress) return;
  follow(event.total ? Math.round((100 * event.loaded) / event.total) : 0);
}
