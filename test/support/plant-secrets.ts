import { createHash } from 'node:crypto';
import type { Files } from './full-framework.ts';

/** A word that stands nowhere else, and whom it is for. */
export interface Secret {
  word: string;
  audience: string;
  place: string;
}

type Value = Record<string, unknown>;

/** Hides things for `audience` in every place of a framework that can hold an audience, and returns their words. */
export function plantSecrets(files: Files, audience: string, seed: number): Secret[] {
  const secrets: Secret[] = [];
  /** Ends in a digit, so that no search index takes a part of it for an ending. */
  const word = (place: string): string => {
    const sum = createHash('sha256').update(`${seed} ${audience} ${place} ${secrets.length}`).digest('hex');
    const made = `zq${sum.slice(0, 10).replace(/[^a-z]/g, 'x')}${secrets.length}`;
    secrets.push({ word: made, audience, place });
    return made;
  };
  const at = (file: string, path: string): Value =>
    path
      .split('.')
      .reduce<Value>((value, key) => (key ? (value[key] as Value) : value), files[file]?.data ?? {});
  const push = (file: string, path: string, ...values: unknown[]): void => {
    (at(file, path) as unknown as unknown[]).push(...values);
  };
  const add = (file: string, path: string, values: Value): void => void Object.assign(at(file, path), values);

  const link = (place: string) => ({
    url: `https://example.com/${word(`${place} address`)}`,
    text: word(`${place} text`),
    audience,
  });
  const statement = (place: string) => ({
    id: word(`${place} id`),
    text: `${word(`${place} text`)} is said.`,
    examples: [word(`${place} example`)],
    parts: [word(`${place} part`)],
    links: [{ url: `https://example.com/${word(`${place} link`)}` }],
    audience,
  });
  const fact = (place: string) => ({
    label: word(`${place} label`),
    value: word(`${place} value`),
    audience,
  });

  hideInLists();
  hideInMoves();
  hideWords();
  const hidden = hideFiles();
  nameHidden(hidden);
  hideSections();
  return secrets;

  function hideInLists(): void {
    const level = 'tracks/selling/junior.yaml';
    const lists: Record<string, readonly string[]> = {
      [level]: [
        'responsibilities',
        'responsibilities.0.parts',
        'evidence',
        'expectations.asking.statements',
        'alternatives.0.statements',
        'alternatives.0.expectations.asking.statements',
        'steps.0.statements',
        'steps.0.expectations.asking.statements',
      ],
      'tracks/leading/track.mdx': ['expectations.agreeing.statements'],
      'competencies/asking.yaml': [
        'behaviours',
        'descriptors.2.behaviours',
        'descriptors.2.evidence',
        'trackExamples.selling.2',
      ],
      'overlays/first-overlay.yaml': [
        'add.responsibilities',
        'add.evidence',
        'replace.responsibilities',
        'replace.evidence',
        'expectations.asking.statements',
      ],
      'assignments/first-assignment.yaml': ['adds', 'takesAway'],
    };
    for (const [file, paths] of Object.entries(lists)) {
      for (const path of paths) {
        push(file, path, statement(`statement in ${file} ${path}`));
        if (!path.endsWith('parts')) push(file, `${path}.0.links`, link(`link in ${file} ${path}`));
      }
    }
    for (const file of [level, 'tracks/selling/track.mdx', 'competencies/asking.yaml']) {
      push(file, 'facts', fact(`fact in ${file}`));
    }
    push(level, 'results', {
      metric: 'attainment',
      relative: word('result'),
      value: word('value'),
      unit: word('unit'),
      window: { text: word('window') },
      audience,
    });
    for (const file of ['competencies/asking.yaml', 'activities/first-practice.mdx']) {
      push(file, 'links', link(`link in ${file}`));
    }
    push('glossary.yaml', 'terms.0.links', link('link of a term'));
    push('framework.yaml', 'policies', link('policy'));
    push('framework.yaml', 'brand.footer.links', link('link at the foot'));
  }

  function hideInMoves(): void {
    const level = 'tracks/selling/junior.yaml';
    push(level, 'moves', {
      to: { outside: word('move outside') },
      kind: 'rotation',
      condition: word('move condition'),
      advice: word('move advice'),
      audience,
    });
    push(
      level,
      'moves.0.gates.all',
      { text: word('gate text'), audience },
      { headcount: word('gate headcount'), audience },
      { endorsement: { by: word('gate endorsement') }, audience },
      {
        metric: 'attainment',
        above: 1,
        window: { text: word('gate window') },
        excluding: [word('gate excluding')],
        audience,
      },
      { any: [{ text: word('gate in gates') }], audience },
      { all: [{ any: [{ text: word('gate deep in gates'), audience }] }] },
    );
  }

  function hideWords(): void {
    const term = word('term id');
    push('glossary.yaml', 'terms', {
      id: term,
      term: word('term'),
      meaning: word('term meaning'),
      aliases: [word('term alias')],
      links: [{ url: `https://example.com/${word('term link')}` }],
      audience,
    });
    push('competencies/asking.yaml', 'methodTerms', term);
  }

  function hideFiles() {
    const upkeep = (kind: string) => ({
      formerly: [word(`${kind} former id`)],
      owner: word(`${kind} owner`),
      audience,
    });
    const file = (kind: string, folder: string, ending: string, data: Value): string => {
      const id = word(`${kind} id`);
      const body =
        ending === 'mdx' ? `Here is ${word(`${kind} body`)}.\n\n![A picture](media/${id}.svg)\n` : '';
      files[`${folder}/${id}.${ending}`] = {
        data: { title: word(`${kind} title`), ...data, ...upkeep(kind) },
        body,
      };
      return id;
    };
    const [grade, group, type, metric] = ['grade', 'group', 'type', 'metric'].map((list) => {
      const id = word(`${list} id`);
      return { id, name: word(`${list} name`), meaning: word(`${list} meaning`) };
    });
    push('framework.yaml', 'grades', grade);
    push('framework.yaml', 'competencyGroups', group);
    push('framework.yaml', 'activityTypes', { ...type, bucket: 'work' });
    push('framework.yaml', 'metrics', metric);
    const level = file('level', 'tracks/selling', 'yaml', {
      grade: grade?.id,
      summary: word('level summary'),
      aliases: [word('level alias')],
      results: [{ metric: metric?.id, relative: word('level result') }],
    });
    push('tracks/selling/track.mdx', 'levels', level);
    const track = word('track id');
    const inner = word('level of a hidden track id');
    files[`tracks/${track}/track.mdx`] = {
      data: {
        title: word('track title'),
        mark: 'HT',
        summary: word('track summary'),
        levels: [inner],
        ...upkeep('track'),
      },
      body: `Here is ${word('track body')}.\n`,
    };
    files[`tracks/${track}/${inner}.yaml`] = {
      data: { title: word('level of a hidden track'), grade: grade?.id, summary: word('its summary') },
    };
    const competency = file('competency', 'competencies', 'yaml', {
      group: group?.id,
      definition: word('competency definition'),
      descriptors: { 1: { behaviours: [word('competency behaviour')] } },
    });
    const activity = file('activity', 'activities', 'mdx', {
      type: type?.id,
      summary: word('activity summary'),
      evidence: [word('activity evidence')],
      develops: [{ competency: 'asking', to: 2 }],
    });
    file('guide', 'guides', 'mdx', { summary: word('guide summary') });
    file('story', 'stories', 'mdx', { path: ['junior'], helped: word('story helped') });
    const overlay = file('overlay', 'overlays', 'yaml', {
      appliesTo: ['selling'],
      summary: word('overlay summary'),
    });
    file('assignment', 'assignments', 'yaml', { onTopOf: ['junior'], summary: word('assignment summary') });
    const day = audience === 'internal' ? '2027-02-01' : '2027-02-02';
    files[`changes/${day}-${word('change id')}.mdx`] = {
      data: { date: day, summary: word('change summary'), affects: ['level/junior'], audience },
      body: `Here is ${word('change body')}.\n`,
    };
    return { level, track, competency, activity, overlay };
  }

  /** Things for everyone that name hidden ones, or are about nothing else. */
  function nameHidden({ level, track, competency, activity, overlay }: ReturnType<typeof hideFiles>): void {
    const junior = 'tracks/selling/junior.yaml';
    push(junior, 'moves', { to: level, kind: 'trial', condition: word('move to a hidden level') });
    push(
      junior,
      'moves.0.gates.all',
      { activity, times: 2 },
      { proficiency: { [competency]: 1, asking: 2 } },
    );
    add(junior, 'expectations', {
      [competency]: { proficiency: 1, note: word('note on a hidden competency') },
    });
    push('competencies/agreeing.yaml', 'related', competency);
    add('competencies/agreeing.yaml', 'whyItMatters', { [track]: word('why it matters in a hidden track') });
    add('competencies/asking.yaml', 'trackExamples', { [track]: { 1: [word('example of a hidden track')] } });
    push('activities/first-practice.mdx', 'develops', { competency, to: 2 });
    push('activities/first-practice.mdx', 'prerequisites', { activity });
    push('stories/first-story.mdx', 'path', level);
    push('assignments/first-assignment.yaml', 'onTopOf', level);
    push('changes/2027-01-01-first-change.mdx', 'affects', `level/${level}`);
    add('framework.yaml', '', { overlayPages: [[overlay, 'first-overlay']] });
    add('framework.yaml', 'brand', { trackHues: { [track]: 200 } });
    add(junior, '', { about: `One may [go on](level/${level}) or [train](activity/${activity}).` });
    files[`overlays/${word('overlay of hidden levels id')}.yaml`] = {
      data: { title: word('overlay of hidden levels'), appliesTo: [level] },
    };
    files[`stories/${word('story of hidden levels id')}.mdx`] = {
      data: { title: word('story of hidden levels'), path: [level] },
      body: `Here is ${word('body of a story of hidden levels')}.\n`,
    };
  }

  function hideSections(): void {
    for (const [file, { body }] of Object.entries(files)) {
      if (body === undefined || !/first|selling\/track/.test(file)) continue;
      const id = word(`section of ${file}`);
      files[file] = {
        data: files[file]?.data ?? {},
        body: `${body}\n<Audience only="${audience}">\n\n### About ${id}\n\nSee ![it](media/${id}.svg).\n\n</Audience>\n`,
      };
    }
  }
}
