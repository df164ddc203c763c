import { z } from 'zod';
import type { Effects } from './effects.ts';
import type { Provenance } from './importers/importer.ts';

const FILE_NAME = '_manifest.json';

const manifestSchema = z.object({
  repo: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  licence_in_repo: z.string().optional(),
  commit_raw: z.string().optional(),
  commit_fixtures: z.string().optional(),
  files: z.array(
    z.object({
      file: z.string().min(1),
      source_path: z.string().min(1).optional(),
      commit: z.string().optional(),
      filter: z.string().nullish(),
    }),
  ),
});
type Manifest = z.infer<typeof manifestSchema>;

const NOTHING: Provenance = { filtered: false };

/**
 * Finds what a `_manifest.json` in a parent folder says of a file: repository, licence, path and commit.
 * A file that no manifest lists has none of it.
 */
export function provenanceReader(effects: Pick<Effects, 'readFile'>): (path: string) => Provenance {
  const read = new Map<string, Manifest | undefined>();
  const manifestIn = (folder: string): Manifest | undefined => {
    if (!read.has(folder)) read.set(folder, parsedManifest(effects.readFile(`${folder}${FILE_NAME}`)));
    return read.get(folder);
  };
  return (path) => {
    for (const folder of parentsOf(path)) {
      const manifest = manifestIn(folder);
      const listed = manifest?.files.find(({ file }) => isSame(file, path.slice(folder.length)));
      if (manifest && listed) return provenanceOf(manifest, listed);
    }
    return NOTHING;
  };
}

/** The folders above a path, the nearest first, each ending in a slash; the last is where the command runs. */
function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}

function parsedManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function isSame(listed: string, path: string): boolean {
  return listed === path || listed.endsWith(`/${path}`);
}

function provenanceOf(
  manifest: Manifest,
  { source_path, commit, filter }: Manifest['files'][number],
): Provenance {
  const ofPart = source_path?.includes('/raw/') ? manifest.commit_raw : manifest.commit_fixtures;
  return {
    via: manifest.repo,
    viaLicence: licenceOf(manifest.licence_in_repo),
    file: source_path,
    commit: commit ?? ofPart,
    filtered: typeof filter === 'string',
  };
}

/** "MIT (LICENSE, copyright …)" is MIT; "none stated" and "none found …" are no licence. */
function licenceOf(text: string | undefined): string | undefined {
  const licence = text?.split(' (')[0]?.trim();
  return licence === undefined || licence === '' || licence.startsWith('none') ? undefined : licence;
}
