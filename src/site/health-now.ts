import { framework } from 'virtual:framework';
import { type Health, health } from '../core/views/health/health.ts';
import { heldProblems } from './held-problems.ts';
import { lastChange } from './last-change.ts';
import { siteOptions } from './site-options.ts';

/** The state of the framework that pages show, on the day of the build. */
export const healthNow = (): Health =>
  health(framework(), heldProblems(), { today: siteOptions().today, lastChange });
