import type { StandardSchemaConverter } from '@nestjs/swagger';
import { z } from 'zod';

/** The contracts as JSON Schema of OpenAPI 3.1; zod writes the components itself. */
export const toOpenApi: StandardSchemaConverter = (schema, { schemaType }) => {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _,
    $defs,
    ...json
  } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: schemaType,
    override: (context) => {
      delete context.jsonSchema.id;
    },
  });
  return { schema: json, components: { ...$defs } };
};
