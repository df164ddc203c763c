import { CLAIM_METRICS } from '../domain/claim-metric.ts';
import { ARTICLE_KINDS } from '../domain/event-kind.ts';

export const NEW_HELP = `Writes the beginning of a new record, which check accepts and you fill in.

Usage
  npm run new -- article <id> [options]
  npm run new -- claim <id> --metric <metric> --subject <whom> [options]

Examples
  npm run new -- article nano-banana-3-launch
  npm run new -- article nano-banana-3-launch --title "Nano Banana 3 is here" --kind launch
  npm run new -- claim gpt-image-2-edit-gap --metric gap --subject gpt-image-2 --comparator next-model --board image-edit
  npm run new -- claim gpt-image-2-first-above-1500 --metric record --subject gpt-image-2 --board text-to-image
  npm run new -- claim openai-users-in-2027 --metric prediction --subject openai

Options of an article
  --title <text>        the headline; else the words of the id
  --kind <kind>         ${ARTICLE_KINDS.join(', ')}; else analysis

Options of a claim
  --metric <metric>     what is claimed: ${CLAIM_METRICS.slice(0, 8).join(', ')},
                        ${CLAIM_METRICS.slice(8).join(', ')}
  --subject <whom>      whose number it is: the id of a model or an organization; board for the board itself
  --comparator <whom>   over whom, where the metric is over somebody: the id of a model, next-model, next-organization
  --board <id>          the board it speaks of; without it no snapshot can check it

  --help                this text

The id is the name of the record’s folder or file and of its address: lowercase words joined by hyphens.
A file that is there is never overwritten. Models and organizations are begun by npm run import.

Exit code
  0  written
  1  there is such a record already; nothing was written
  2  the command was used wrongly

Environment
  AS_OF=2026-11-24   the day to take as today; else the current UTC date`;
