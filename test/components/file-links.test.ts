import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { holdFramework } from '../../src/site/held-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

const repository = { url: 'https://github.com/org/careers', branch: 'main', folder: 'content' };

beforeAll(() => {
  const framework = frameworkOf();
  holdFramework({ ...framework, about: { ...framework.about, repository } });
});

async function shown(name: 'FileEnd' | 'health/LineLink', props: Record<string, unknown>): Promise<string> {
  const loaded =
    name === 'FileEnd'
      ? await import('../../src/components/FileEnd.astro')
      : await import('../../src/components/health/LineLink.astro');
  const container = await AstroContainer.create();
  return container.renderToString(loaded.default, { props });
}

test('a page that is made of one file says which, and leads to where it is edited', async () => {
  const html = await shown('FileEnd', { file: 'glossary.yaml', owner: 'People operations' });
  expect(html).toContain('<code>glossary.yaml</code>');
  expect(html).toContain('href="https://github.com/org/careers/edit/main/content/glossary.yaml"');
  expect(html).toContain('Kept by People operations.');
});

test('a line that a problem names is a link to that line', async () => {
  const html = await shown('health/LineLink', { file: 'tracks/a/b.yaml', line: 12 });
  expect(html).toContain('href="https://github.com/org/careers/blob/main/content/tracks/a/b.yaml');
  expect(html).toContain('#L12');
});
