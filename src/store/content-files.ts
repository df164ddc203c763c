import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dirname } from 'node:path/posix';
import { fileProblem, type Problem } from '../domain/problem.ts';
import type { RecordKind } from '../domain/raw-record.ts';

/** A file under content/ with what its path says of the record in it. */
export interface ContentFile {
  readonly kind: RecordKind;
  readonly path: string;
  readonly file: string;
  readonly identity: Readonly<Record<string, string>>;
  /** The paths of the picture files in its folder. */
  readonly picturesBeside: readonly string[];
}

const SHAPES: readonly { readonly kind: RecordKind; readonly shape: RegExp }[] = [
  { kind: 'organization', shape: /^content\/organizations\/(?<id>[^/]+)\.json$/ },
  { kind: 'model', shape: /^content\/models\/(?<id>[^/]+)\.json$/ },
  { kind: 'board', shape: /^content\/boards\/(?<id>[^/]+)\.json$/ },
  {
    kind: 'snapshot',
    shape:
      /^content\/snapshots\/(?<board>[^/]+)\/(?<edition>[^/]+)\/(?<date>\d{4}-\d{2}-\d{2})(-correction-\d+)?\.json$/,
  },
  { kind: 'claim', shape: /^content\/claims\/(?<id>[^/]+)\.json$/ },
  { kind: 'article', shape: /^content\/articles\/(?<id>[^/]+)\/(?<language>[a-z]{2})\.mdx$/ },
];

const PICTURE = /^content\/articles\/[^/]+\/[^/]+\.(png|jpe?g|webp|avif)$/;

/** Every record file under content/, in the order of their paths, and a problem for each file that is none. */
export function contentFiles(root: string): { readonly files: ContentFile[]; readonly problems: Problem[] } {
  if (!existsSync(join(root, 'content'))) return { files: [], problems: [noContent()] };
  const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const picturesBeside = picturesIn(root, paths);
  for (const path of paths) {
    const file = fileOf(root, path);
    const found = SHAPES.map(({ kind, shape }) => ({ kind, match: shape.exec(file) })).find(
      ({ match }) => match,
    );
    if (found?.match) {
      const beside = picturesBeside.get(dirname(file)) ?? [];
      files.push({
        kind: found.kind,
        path,
        file,
        identity: { ...found.match.groups },
        picturesBeside: beside,
      });
    } else if (!PICTURE.test(file)) problems.push(strayFile(file));
  }
  return { files, problems };
}

function noContent(): Problem {
  return fileProblem('content', {
    code: 'stray-file',
    message: 'the folder content/ is not there',
    hint: 'run the command in the folder of the project',
  });
}

function fileOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** By folder: the paths of the pictures in it. */
function picturesIn(root: string, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(
    paths.filter((path) => PICTURE.test(fileOf(root, path))),
    (path) => dirname(fileOf(root, path)),
  );
}

function strayFile(file: string): Problem {
  return fileProblem(file, {
    code: 'stray-file',
    message: 'no record is kept under this path',
    hint: 'content/ holds organizations/<id>.json, models/<id>.json, boards/<id>.json, snapshots/<board>/<edition>/<date>.json, claims/<id>.json and articles/<id>/<language>.mdx',
  });
}
