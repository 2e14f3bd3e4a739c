import { framework } from 'virtual:framework';
import { publishedData } from '../../core/views/published-data/published-data.ts';

/** The framework as data for other programs, in the shape that lies beside it. */
export function GET(): Response {
  return Response.json(publishedData(framework()));
}
