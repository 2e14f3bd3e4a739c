import { dataSchema } from '../../core/views/published-data/data-schema.ts';

/** What the data of the framework holds, as a JSON Schema. */
export function GET(): Response {
  return Response.json(dataSchema());
}
