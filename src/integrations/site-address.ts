import type { AstroIntegration } from 'astro';

/** Says once, at a build, what suffers where nobody said at which address the site will be published. */
export function siteAddress(): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'build' && config.site === undefined)
          logger.warn(
            'SITE_URL is not set. Citations, permanent addresses, canonical links, code for other pages and the credit in drawings show a path in place of a whole address.',
          );
      },
    },
  };
}
