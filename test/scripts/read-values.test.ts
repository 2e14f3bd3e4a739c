import { describe, expect, test } from 'vitest';
import { readValues } from '../../scripts/support/read-values.ts';
import { UsageError } from '../../scripts/support/usage-error.ts';

const options = {
  content: { value: 'DIR', help: 'a folder' },
  strict: { help: 'a switch' },
};

describe('arguments that fit', () => {
  test.each([
    ['none', [], {}],
    ['a value after a space', ['--content', 'here'], { content: 'here' }],
    ['a value after a sign', ['--content=here'], { content: 'here' }],
    ['an empty value', ['--content', ''], { content: '' }],
    ['a value with a dash', ['--content', '-'], { content: '-' }],
    ['a switch', ['--strict'], { strict: true }],
    ['several', ['--strict', '--content', 'here'], { content: 'here', strict: true }],
  ])('%s', (_, args, values) => {
    expect(readValues(options, args)).toEqual(values);
  });
});

describe('arguments that do not fit', () => {
  test.each([
    ['an unknown option', ['--watch'], '`--watch` is not an option.'],
    ['a misspelt option', ['--contnet', 'here'], '`--contnet` is not an option. Did you mean `--content`?'],
    ['an option of every object', ['--constructor'], '`--constructor` is not an option.'],
    ['a short option', ['-s'], '`-s` is not an option.'],
    ['a word', ['here'], '`here` is not an option.'],
    ['a word after two dashes', ['--', 'here'], '`here` is not an option.'],
    ['no value at the end', ['--content'], '`--content` needs a value: --content DIR.'],
    ['an option in place of a value', ['--content', '--strict'], '`--content` needs a value: --content DIR.'],
    ['a value for a switch', ['--strict=yes'], '`--strict` takes no value.'],
    ['an option given twice', ['--content', 'a', '--content', 'b'], '`--content` is given twice.'],
  ])('%s', (_, args, message) => {
    expect(() => readValues(options, args)).toThrow(new UsageError(message));
  });
});
