import { frameworkFile } from '../catalog/catalog.ts';
import { hueDistance, hueFrom, leastDistance } from '../colour/hues.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

export const trackHuesAreToldApart: CatalogCheck = {
  name: 'track-hues-are-told-apart',
  rule: `Hues that \`framework.yaml\` gives to tracks are at least ${leastDistance} degrees apart. Tracks without one get a hue that is.`,
  severity: 'warning',
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    const hues = Object.entries(framework?.data.brand?.trackHues ?? {}).flatMap(([track, written]) => {
      const hue = hueFrom(written);
      return hue === undefined ? [] : [{ track, hue }];
    });
    hues.forEach(({ track, hue }, n) => {
      const other = hues.slice(0, n).find((each) => hueDistance(each.hue, hue) < leastDistance);
      if (!framework || !other) return;
      report({
        file: framework.file,
        path: ['brand', 'trackHues', track],
        message: `${quote(track)} has the hue ${hue} and ${quote(other.track)} the hue ${other.hue}, which look alike.`,
        hint: `Leave ${leastDistance} degrees or more between them, or take one of them out: a track without a hue gets one of its own.`,
      });
    });
  },
};
