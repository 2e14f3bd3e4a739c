import { framework } from 'virtual:framework';
import { healthData } from '../core/views/health/health-data.ts';
import { healthNow } from '../site/health-now.ts';
import { siteOptions } from '../site/site-options.ts';

export function getStaticPaths() {
  return siteOptions().health ? [{ params: { health: 'health' } }] : [];
}

/** What the page of editors says, for programs. */
export function GET(): Response {
  return Response.json(healthData(framework(), healthNow(), siteOptions().today));
}
