import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  name: string;
  on: string | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(`${folder}/${file}`, 'utf8'),
  workflow: load(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow,
}));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

/** What of the commands of a step does not exist in this repository. */
function missingIn(run: string): string[] {
  const asked = [...run.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, script = '']) => script);
  const files = [...run.matchAll(/(?<![\w./-])\.ci\/[\w.-]+/g)].map(([file]) => file);
  return [
    ...asked.filter((script) => !scripts.includes(script)),
    ...files.filter((file) => !existsSync(file)),
  ];
}

describe('what GitHub runs', () => {
  test('may do only what each job says, and writes in four places', () => {
    expect(workflows.map(({ workflow }) => workflow.permissions)).toEqual(workflows.map(() => ({})));
    const writing = jobs.flatMap(({ name, job }) =>
      Object.entries(job.permissions ?? {})
        .filter(([, access]) => access !== 'read')
        .map(([what]) => `${name}: ${what}`),
    );
    expect(writing).toEqual([
      'comment.yml comment: pull-requests',
      'publish.yml publish: pages',
      'publish.yml publish: id-token',
      'release.yml release: contents',
    ]);
  });

  test('has no secret and writes nothing where it runs what a pull request brings', () => {
    const risky = workflows.filter(
      ({ workflow }) => workflow.on === 'pull_request' || Object.hasOwn(Object(workflow.on), 'pull_request'),
    );
    expect(risky.map(({ file }) => file)).toEqual(['changes.yml', 'check.yml']);
    expect(risky.filter(({ text }) => /secrets\.|github\.token|: write|write-all/.test(text))).toEqual([]);
    expect(workflows.filter(({ text }) => text.includes('pull_request_target'))).toEqual([]);
  });

  test('puts nothing that others write into a command', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{')).map(({ name }) => name)).toEqual([]);
  });

  test('uses actions of GitHub alone, at release tags', () => {
    const uses = steps.flatMap(({ step }) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.filter((each) => !/^actions\/[a-z-]+@v\d+(\.\d+)*$/.test(each))).toEqual([]);
  });

  test('keeps no token in what it checks out', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(
      checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false).map(({ name }) => name),
    ).toEqual([]);
  });

  test('runs commands and files that are there', () => {
    expect(steps.flatMap(({ step }) => missingIn(step.run ?? ''))).toEqual([]);
    expect(missingIn('npm run -s chekc && .ci/nothing "x"')).toEqual(['chekc', '.ci/nothing']);
  });
});

describe('the job that comments', () => {
  const comment = workflows.find(({ file }) => file === 'comment.yml')?.workflow;
  const own = comment?.jobs['comment']?.steps ?? [];

  test('follows the workflow that writes the report, and takes what that one hands over', () => {
    const { workflow_run: after } = Object(comment?.on) as { workflow_run?: { workflows: string[] } };
    const reporting = workflows.find(({ workflow }) => after?.workflows.includes(workflow.name));
    expect(reporting?.file).toBe('changes.yml');
    const handed = reporting?.workflow.jobs['report']?.steps.find(({ uses }) =>
      uses?.includes('upload-artifact'),
    );
    const taken = own.find(({ uses }) => uses?.includes('download-artifact'));
    expect([handed?.with?.['name'], handed?.with?.['path']]).toEqual([taken?.with?.['name'], 'changes.md']);
  });

  test('runs nothing that a pull request brings: the main branch, and one file of it', () => {
    expect(own.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => step.with)).toEqual([
      { 'persist-credentials': false },
    ]);
    expect(own.flatMap(({ run }) => run ?? [])).toEqual([
      'node .ci/comment-on-github.mjs "$RUNNER_TEMP/changes/changes.md"',
    ]);
    const path = String(own.find(({ uses }) => uses?.includes('download-artifact'))?.with?.['path']);
    expect(path).toMatch(/^\$\{\{ runner\.temp \}\}\//);
  });
});

describe('what GitLab runs', () => {
  interface GitlabJob {
    script: string[];
    after_script?: string[];
    rules: { if: string }[];
    artifacts?: Record<string, unknown>;
  }
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const { workflow: _, default: __, variables: ___, ...rest } = load(text) as Record<string, unknown>;
  const gitlab = rest as Record<string, GitlabJob>;

  test('is what GitHub runs, each job where it belongs', () => {
    const forRequests = '$CI_PIPELINE_SOURCE == "merge_request_event"';
    const forMain = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
    const when = Object.entries(gitlab).map(([name, { rules }]) => [name, rules[0]?.if]);
    expect(Object.fromEntries(when)).toEqual({
      content: forRequests,
      changes: forRequests,
      preview: forRequests,
      tests: forRequests,
      pages: forMain,
    });
  });

  test('runs commands and files that are there', () => {
    const commands = Object.values(gitlab).flatMap(({ script, after_script: after = [] }) => [
      ...script,
      ...after,
    ]);
    expect(commands.flatMap(missingIn)).toEqual([]);
  });

  test('hands over what the check found even where it fails', () => {
    expect(gitlab['content']?.artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'code-quality.json' },
    });
    expect(gitlab['content']?.script).toContain(
      'npm run -s check -- --format gitlab > code-quality.json || true',
    );
  });
});
