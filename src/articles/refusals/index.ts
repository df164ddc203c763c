import { address } from './address.ts';
import { code } from './code.ts';
import { component } from './component.ts';
import { depth } from './depth.ts';
import { element } from './element.ts';
import { heading } from './heading.ts';
import type { Refusal } from './refusal.ts';
import { tag } from './tag.ts';

/** Everything an article may not hold, one file each. */
export const refusals: readonly Refusal[] = [code, element, tag, component, address, heading, depth];
