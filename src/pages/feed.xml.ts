import { feedItems } from '../feeds/feed-items.ts';
import { dataCredit } from '../feeds/credit-html.ts';
import { rss, RSS_TYPE } from '../feeds/rss.ts';
import { site } from '../site.ts';
import { getCatalog } from '../store/site.ts';

/** Everything that is new, in full. */
export function GET(): Response {
  const catalog = getCatalog();
  const language = site.defaultLanguage;
  const xml = rss(feedItems(catalog, language), {
    language,
    asOf: catalog.asOf,
    credit: dataCredit(catalog, language),
  });
  return new Response(xml, { headers: { 'content-type': `${RSS_TYPE}; charset=utf-8` } });
}
