import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Migrations, migrate, migrations } from '../../../src/core/assessment/migrations.ts';
import { fileVersion, readPlanFile } from '../../../src/core/assessment/plan-file.ts';
import { textsIn } from '../support/texts-in.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');
const versions = Array.from({ length: fileVersion }, (_, n) => n + 1);

describe('files of every version can be read for ever', () => {
  test('each version has a file of everything and one of a side', () => {
    expect(readdirSync(fixtures).sort()).toEqual(
      versions.flatMap((version) => [`everything-version-${version}.json`, `side-version-${version}.json`]),
    );
  });

  test.each(versions)('version %i, with all its content', (version) => {
    for (const kind of ['everything', 'side']) {
      const text = fixture(`${kind}-version-${version}.json`);
      const read = readPlanFile(text);
      if ('problem' in read) throw new Error(JSON.stringify(read.problem));
      const kept = new Set(textsIn(read.file));
      const sentences = textsIn(JSON.parse(text)).filter((each) => / /.test(each));
      expect(sentences.length).toBeGreaterThan(20);
      expect(sentences.filter((each) => !kept.has(each))).toEqual([]);
    }
  });

  test('each version but the last has a step to the next', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1));
  });
});

describe('steps between versions', () => {
  const steps: Migrations = {
    1: ({ sheet, ...file }) => ({ ...file, worksheet: sheet }),
    2: (file) => ({ ...file, worksheet: { ...(file['worksheet'] as object), hopes: file['wishes'] } }),
  };

  test('are taken one after the other, from the version of the file', () => {
    const file = { trellis: 'plan', version: 1, sheet: { id: 'a' }, wishes: 'Fewer forms.' };
    expect(migrate(file, 3, steps)).toEqual({
      trellis: 'plan',
      version: 3,
      worksheet: { id: 'a', hopes: 'Fewer forms.' },
      wishes: 'Fewer forms.',
    });
    expect(migrate({ ...file, version: 3 }, 3, steps)).toEqual({ ...file, version: 3 });
  });

  test('leave the file alone that they are given', () => {
    const file = { version: 1, sheet: { id: 'a' } };
    migrate(file, 3, steps);
    expect(file).toEqual({ version: 1, sheet: { id: 'a' } });
  });

  test('bring an older file to what this edition reads', () => {
    const { worksheet, ...head } = JSON.parse(fixture('side-version-1.json'));
    const { hopes, ...sheet } = worksheet;
    const older = JSON.stringify({ ...head, sheet, wishes: hopes });
    expect(readPlanFile(older, steps, 3)).toEqual({ file: { worksheet } });
  });

  test('that meet what they did not expect leave a damaged file, and no error', () => {
    const broken: Migrations = {
      1: ({ worksheet }) => ({ worksheet: (worksheet as { answers: object[] }).answers.map((each) => each) }),
    };
    expect(readPlanFile('{"trellis":"plan","version":1,"worksheet":{}}', broken, 2)).toEqual({
      problem: { kind: 'damaged' },
    });
  });
});
