import { resolve } from 'node:path';

/**
 * The folder that holds content/: `CONTENT_ROOT` from the environment, else the folder of the project.
 * The one place that says where the content of a build stands.
 */
export function contentRoot(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['CONTENT_ROOT'];
  return resolve(given === undefined || given === '' ? process.cwd() : given);
}
