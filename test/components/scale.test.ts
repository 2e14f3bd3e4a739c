import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Scale from '../../src/components/Scale.astro';

const scale = ['Learning', 'Practising', 'Independent'].map((name, index) => ({
  id: name.toLowerCase(),
  name,
  position: index + 1,
}));

async function drawn(props: { before?: number; after?: number }): Promise<string> {
  const container = await AstroContainer.create();
  const step = (position: number | undefined) => scale.find((each) => each.position === position);
  return container.renderToString(Scale, {
    props: { scale, before: step(props.before), after: step(props.after) },
  });
}

const marks = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`class="${name}"[^>]*cx="([\\d.]+)"`, 'g'))].map(([, x]) => Number(x));

test('marks the expected proficiency, further right the higher it is', async () => {
  const [low] = marks(await drawn({ after: 1 }), 'to');
  const [high] = marks(await drawn({ after: 3 }), 'to');
  expect(low).toBe(6);
  expect(high).toBe(50);
});

test('shows where it was and where it goes', async () => {
  const svg = await drawn({ before: 1, after: 3 });
  expect([...marks(svg, 'from'), ...marks(svg, 'to')]).toEqual([6, 50]);
  expect(svg).toContain('d="M6 6H50"');
});

test('shows no way where nothing changes', async () => {
  expect(await drawn({ before: 2, after: 2 })).not.toContain('class="way"');
});

test('draws the rule alone where nothing is expected', async () => {
  const svg = await drawn({});
  expect(svg).not.toContain('<circle');
  expect(svg.match(/v6/g)).toHaveLength(3);
});

test('is hidden from assistive technology, since the name stands beside it', async () => {
  expect(await drawn({ after: 1 })).toContain('aria-hidden="true"');
});
