import type { Claim } from '../claim.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { RecordKind } from '../raw-record.ts';
import { idsOf, problemIn, type ArticleFile, type Parsed, type RecordSet, type Rule } from '../record-set.ts';
import { linkedSnapshotIds } from '../snapshot.ts';

/** A field or a link that names a record which is not there. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  problems: (records) => {
    const known = knownIds(records);
    return [
      ...records.models.flatMap((record) =>
        refused(record, known, [
          reference('organization', record.value.organization, ['organization']),
          reference('model', record.value.predecessor, ['predecessor']),
          ...record.value.listings.flatMap((listing, at) =>
            (listing.boards ?? []).map((board, index) =>
              reference('board', board, ['listings', at, 'boards', index]),
            ),
          ),
          ...(record.value.lifecycle ?? []).flatMap((life, at) =>
            (life.replacement ?? []).map((id, index) =>
              reference('model', id, ['lifecycle', at, 'replacement', index]),
            ),
          ),
        ]),
      ),
      ...records.boards.flatMap((record) =>
        refused(record, known, [reference('organization', record.value.operator, ['operator'])]),
      ),
      ...records.snapshots.flatMap((record) =>
        refused(record, known, [reference('board', record.value.board, ['board'])]),
      ),
      ...records.claims.flatMap((record) => refused(record, known, claimReferences(record.value))),
      ...records.articles.flatMap((record) => [
        ...refused(record, known, articleReferences(record.value)),
        ...deadLinks(record, known),
      ]),
    ];
  },
};

type Kind = 'organization' | 'model' | 'board' | 'article' | 'snapshot' | 'claim';
type Known = Readonly<Record<Kind, readonly string[]>>;

interface Reference {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly path: readonly PropertyKey[];
}

function reference(kind: Kind, id: string | undefined, path: readonly PropertyKey[]): Reference {
  return { kind, id, path };
}

function knownIds(records: RecordSet): Known {
  return {
    organization: [...idsOf(records.organizations), ...unreadIds(records, 'organization')],
    model: [...idsOf(records.models), ...unreadIds(records, 'model')],
    board: [...idsOf(records.boards), ...unreadIds(records, 'board')],
    article: [...idsOf(records.articles), ...unreadIds(records, 'article')],
    snapshot: [
      ...records.snapshots.flatMap(({ value }) => linkedSnapshotIds(value)),
      ...unreadSnapshotIds(records),
    ],
    claim: [...idsOf(records.claims), ...unreadIds(records, 'claim')],
  };
}

/** A record that cannot be read is there all the same: a reference to it is not the fault to mend. */
function unreadIds({ unread }: RecordSet, kind: RecordKind): string[] {
  return unread.filter((record) => record.kind === kind).flatMap(({ identity }) => identity['id'] ?? []);
}

function unreadSnapshotIds({ unread }: RecordSet): string[] {
  return unread
    .filter(({ kind }) => kind === 'snapshot')
    .flatMap(({ identity: { board, edition, date } }) => [`${board}/${edition}/${date}`, `${board}/${date}`]);
}

function claimReferences({ subject, comparator, board, places, snapshot, statements }: Claim): Reference[] {
  return [
    ...('model' in subject ? [reference('model', subject.model, ['subject', 'model'])] : []),
    ...('organization' in subject
      ? [reference('organization', subject.organization, ['subject', 'organization'])]
      : []),
    ...(comparator?.kind === 'model' ? [reference('model', comparator.model, ['comparator', 'model'])] : []),
    reference('board', board, ['board']),
    ...(places?.organizations ?? []).map((id, at) =>
      reference('organization', id, ['places', 'organizations', at]),
    ),
    reference('snapshot', snapshot, ['snapshot']),
    ...statements.flatMap(({ by, quantity }, at) => [
      reference('organization', by.organization, ['statements', at, 'by', 'organization']),
      ...(quantity?.kind === 'same-gap'
        ? [
            reference('model', quantity.model, ['statements', at, 'quantity', 'model']),
            reference('model', quantity.over, ['statements', at, 'quantity', 'over']),
          ]
        : []),
    ]),
  ];
}

function articleReferences(file: ArticleFile): Reference[] {
  if (file.kind === 'translation') return [];
  return [
    ...file.meta.models.map((id, at) => reference('model', id, ['models', at])),
    ...file.meta.boards.map((id, at) => reference('board', id, ['boards', at])),
    ...file.meta.organizations.map((id, at) => reference('organization', id, ['organizations', at])),
  ];
}

function refused({ raw }: Parsed<unknown>, known: Known, references: readonly Reference[]): Problem[] {
  return references
    .filter(({ kind, id }) => id !== undefined && !known[kind].includes(id))
    .map(({ kind, id, path }) =>
      problemIn(raw, {
        code: 'unknown-reference',
        path,
        message: `unknown ${kind} "${id}"`,
        hint: hintFor(kind, id ?? '', known),
      }),
    );
}

function hintFor(kind: Kind, id: string, known: Known): string {
  switch (kind) {
    case 'snapshot':
      return heldNearest(id, known) || didYouMean(id, known.snapshot);
    case 'board':
      return didYouMean(id, known.board) || `there are ${known.board.join(', ')}`;
    default:
      return (
        didYouMean(id, known[kind]) ||
        `there is no ${kind === 'article' ? `folder content/articles/${id}` : `file content/${kind}s/${id}.json`}`
      );
  }
}

/** Of a board, or an edition of it, the days held before and after one that is not. */
function heldNearest(id: string, { snapshot: ids }: Known): string {
  const [, place = '', date = ''] = /^(.*\/)([^/]*)$/.exec(id) ?? [];
  const days = ids
    .filter((each) => each.startsWith(place) && !each.slice(place.length).includes('/'))
    .map((each) => each.slice(place.length))
    .sort();
  const around = [days.findLast((day) => day < date), days.find((day) => day > date)];
  const named = around.filter((day) => day !== undefined).map((day) => `${place}${day}`);
  return named.length === 0 ? '' : `the nearest that are held: ${named.join(' and ')}`;
}

function deadLinks({ value, raw }: Parsed<ArticleFile>, known: Known): Problem[] {
  return value.text.links
    .filter(({ kind, id }) => !known[kind].includes(id))
    .map(({ kind, id, line, column }) => ({
      code: 'unknown-reference',
      severity: 'error' as const,
      file: raw.file,
      line,
      column,
      field: '',
      message: `the link goes to an unknown ${kind} "${id}"`,
      hint: hintFor(kind, id, known),
    }));
}
