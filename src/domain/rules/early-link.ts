import type { IsoDate } from '../date.ts';
import type { Problem } from '../problem.ts';
import type { ArticleFile, Parsed, RecordSet, Rule } from '../record-set.ts';
import { linkedSnapshotIds } from '../snapshot.ts';

/** A link in an article to another article, or to a snapshot, that is not on the site yet when the article is. */
export const earlyLink: Rule = {
  name: 'early-link',
  problems: (records, { asOf }) => {
    const published = publishedDates(records);
    const shownFrom = new Map([...published, ...snapshotDates(records)]);
    return records.articles.flatMap((file) => {
      const appears = published.get(`article:${file.value.id}`) ?? asOf;
      return earlyLinks(file, shownFrom, appears > asOf ? appears : asOf);
    });
  },
};

type Days = ReadonlyMap<string, IsoDate>;

function publishedDates({ articles }: RecordSet): Days {
  return new Map(
    articles.flatMap(({ value }) =>
      value.kind === 'original' ? [[`article:${value.id}`, value.meta.published] as const] : [],
    ),
  );
}

function snapshotDates({ snapshots }: RecordSet): Days {
  return new Map(
    snapshots.flatMap(({ value }) =>
      linkedSnapshotIds(value).map((id) => [`snapshot:${id}`, value.date] as const),
    ),
  );
}

function earlyLinks({ value, raw }: Parsed<ArticleFile>, shownFrom: Days, day: IsoDate): Problem[] {
  return value.text.links.flatMap(({ kind, id, line, column }) => {
    const shown = shownFrom.get(`${kind}:${id}`);
    if (shown === undefined || shown <= day) return [];
    return [
      {
        code: 'early-link',
        severity: 'error' as const,
        file: raw.file,
        line,
        column,
        field: '',
        message: `the link goes to the ${kind} "${id}", which is not shown before ${shown}`,
        hint: 'take the link away until then, or publish this article on that day or later',
      },
    ];
  });
}
