import { buildCatalog } from '../src/core/catalog/catalog.ts';
import { planNew } from '../src/disk/create/plan-new.ts';
import { askingTerminal } from './support/ask.ts';
import { carryOut } from './support/carry-out.ts';
import { newFramework } from './support/new-framework.ts';
import { content } from './support/options.ts';
import { requestNew } from './support/request-new.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';

await runCommand({
  call: 'npm run new',
  words: 'KIND ID TO',
  does: [
    'Writes a new file to fill in: a level, track, competency, activity, guide, story, overlay, assignment or change,',
    'or adds a move to a level; or, with `framework`, begins a repository of your own. Without KIND, at a terminal, it',
    'asks. Nothing that is there is written over.',
    '',
    '  npm run new',
    '  npm run new -- level new-business/field-account-executive --after account-executive',
    '  npm run new -- move account-executive field-account-executive --kind lateral',
    '  npm run new -- framework ../careers',
  ].join('\n'),
  options: {
    title: { value: 'TITLE', help: 'what it is called (made from ID)' },
    track: { value: 'TRACK', help: 'level: the track, where it does not stand before ID' },
    after: { value: 'LEVEL', help: 'level: the level below it (the top of the track)' },
    before: { value: 'LEVEL', help: 'level: the level above it' },
    grade: { value: 'GRADE', help: 'level: its grade; track: that of its lowest level' },
    levels: { value: 'LIST', help: 'track: titles or ids of its levels, lowest first' },
    kind: { value: 'KIND', help: 'track, overlay, move: of which kind it is' },
    group: { value: 'GROUP', help: 'track, competency: its group' },
    type: { value: 'TYPE', help: 'activity: its type' },
    path: { value: 'LIST', help: 'story: the levels it goes through' },
    from: { value: 'LEVEL', help: 'move: where it begins' },
    to: { value: 'LEVEL', help: 'move: where it leads' },
    condition: { value: 'TEXT', help: 'move: what has to be true before' },
    'applies-to': { value: 'LIST', help: 'overlay: tracks or levels' },
    'on-top-of': { value: 'LIST', help: 'assignment: levels' },
    summary: { value: 'TEXT', help: 'change: what changed, in one sentence' },
    affects: { value: 'LIST', help: 'change: what it touches, as kind/id' },
    host: { value: 'HOST', help: 'framework: whose workflows come with it, github or gitlab (github)' },
    trellis: { value: 'PLACE', help: 'framework: where npm finds Trellis (where this one came from)' },
    content,
  },
  async run({ content: asked, ...options }, words) {
    if (words[0] === 'framework') return newFramework(words.slice(1), options);
    const { content: folder, today } = siteValues(asked === undefined ? {} : { content: asked });
    const { content } = await usableContent(folder);
    const { catalog } = buildCatalog(content);
    return carryOut({ folder, content, today }, 'What is left to write:', async () => {
      const { kind, given } = await requestNew(catalog, words, options, askingTerminal());
      return planNew({ folder, catalog, today }, kind, given);
    });
  },
});
