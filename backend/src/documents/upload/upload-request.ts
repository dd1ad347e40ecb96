import { applyDecorators } from '@nestjs/common';
import type { MultipartFileStream } from '@nestjs/platform-fastify/multipart';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { UnsupportedTypeError } from '../../platform/errors/index.js';
import type { Upload } from './add-document.js';

/** An outer fence; each kind of document has a limit of its own that says so in words. */
export const UPLOAD_LIMITS = { fileSize: 64 * 1024 * 1024, files: 1, fields: 0, parts: 1 };

/** Documents an upload: one file in the field `file`. */
export function DescribesUpload(): MethodDecorator {
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );
}

/** @throws UnsupportedTypeError when the request carries no file at all */
export function uploadIn(kind: string, file: MultipartFileStream | undefined): Upload {
  if (!file) throw new UnsupportedTypeError(NO_FILE);
  return { kind, fileName: file.originalname, content: file.stream };
}

const NO_FILE = {
  nl: 'Stuur het bestand mee als multipart/form-data, in het veld “file”.',
  en: 'Send the file as multipart/form-data, in the field “file”.',
};
