import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

/** Puts the rules together once. It takes as long as to look at a page, and they are the same for all pages. */
class SameRules extends StaticConfigLoader {
  private readonly rules: ResolvedConfig;

  constructor(config: ConfigData) {
    super(config);
    this.rules = super.getConfigFor('') as ResolvedConfig;
  }

  override getConfigFor(): ResolvedConfig {
    return this.rules;
  }
}

const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Pages are minified by Astro, which chooses these forms.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of content may be long; search results cut them.
    'long-title': 'off',
    // The search and the filters work while one types.
    'wcag/h32': 'off',
    // Statements get their ids from their words, in any script.
    'valid-id': ['error', { relaxed: true }],
    'no-implicit-button-type': 'error',
  },
};
const validator = new HtmlValidate(new SameRules(rules));

/** What is wrong with the markup of a page, as `path:line rule: message`. */
export async function faultsIn(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
}
