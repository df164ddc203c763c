import type { Lifecycle, Model } from '../model.ts';
import { problemIn, type Finding, type Rule } from '../record-set.ts';

/** A model that would be retired before the end was announced, or its end announced before it was released. */
export const lifecycleOutOfOrder: Rule = {
  name: 'lifecycle-out-of-order',
  problems: ({ models }) =>
    models.flatMap(({ value, raw }) =>
      (value.lifecycle ?? [])
        .flatMap((life, at) => [...endBeforeNotice(life, at), ...noticeBeforeRelease(life, at, value)])
        .map((finding) => problemIn(raw, finding)),
    ),
};

function endBeforeNotice({ announced, effective }: Lifecycle, at: number): Finding[] {
  if (!announced || !effective || !isBefore(effective.date, announced.date)) return [];
  return [
    {
      code: 'lifecycle-out-of-order',
      path: ['lifecycle', at, 'effective', 'date'],
      message: `the end on ${effective.date} lies before it was announced, on ${announced.date}`,
      hint: 'announced is the day of the notice, effective the day requests stop working',
    },
  ];
}

function noticeBeforeRelease({ announced }: Lifecycle, at: number, { released }: Model): Finding[] {
  // A day that may be off by a few proves no order.
  if (!announced || !released || [announced, released].some(({ precision }) => precision === 'approximate')) {
    return [];
  }
  if (!isBefore(announced.date, released.date)) return [];
  return [
    {
      code: 'lifecycle-out-of-order',
      path: ['lifecycle', at, 'announced', 'date'],
      message: `the end was announced on ${announced.date}, before the model was released on ${released.date}`,
      hint: 'released is the day the public could first use it under its own name; mend one of the two',
    },
  ];
}

/** Whether every day one date can mean lies before every day of the other: a month and a day in it have no order. */
function isBefore(a: string, b: string): boolean {
  return !a.startsWith(b) && !b.startsWith(a) && a < b;
}
