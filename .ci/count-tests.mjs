import { readFileSync } from 'node:fs';

// Counts the tests of a report that Vitest wrote as JSON, given the exit code of the run. A file that did not get
// as far as its tests counts as a failed one, and so does a run that failed for a reason of its own.
const [, , report, exitCode] = process.argv;
const files = readReport();
const tests = files.flatMap((file) => file.assertionResults);
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed =
  tests.filter(({ status }) => status === 'failed').length +
  files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
const counted = exitCode === '0' ? failed : Math.max(1, failed);

console.log(`${passed} passed, ${counted} failed`);
process.exitCode = counted > 0 || passed === 0 ? 1 : 0;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}
